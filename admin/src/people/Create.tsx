import { CreatePage } from '../pages/form/FormPage'
import { PersonInputs } from './Inputs'

export default function PersonCreate() {
  return (
    <CreatePage title="New person">
      <PersonInputs />
    </CreatePage>
  )
}
