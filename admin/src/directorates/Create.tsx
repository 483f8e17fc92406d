import { CreatePage } from '../pages/form/FormPage'
import { DirectorateInputs } from './Inputs'

export default function DirectorateCreate() {
  return (
    <CreatePage title="New directorate">
      <DirectorateInputs />
    </CreatePage>
  )
}
