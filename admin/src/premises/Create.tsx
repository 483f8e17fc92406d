import { CreatePage } from '../pages/form/FormPage'
import { PremisesInputs } from './Inputs'

export default function PremisesCreate() {
  return (
    <CreatePage title="New premises">
      <PremisesInputs />
    </CreatePage>
  )
}
