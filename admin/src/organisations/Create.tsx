import { CreatePage } from '../pages/form/FormPage'
import { OrganisationInputs } from './Inputs'

export default function OrganisationCreate() {
  return (
    <CreatePage title="New organisation">
      <OrganisationInputs />
    </CreatePage>
  )
}
