import { CreatePage } from '../parts/FormPage'
import { OrganisationInputs } from './Inputs'

export default function OrganisationCreate() {
  return (
    <CreatePage title="New organisation">
      <OrganisationInputs />
    </CreatePage>
  )
}
