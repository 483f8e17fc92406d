import { EditPage } from '../pages/form/FormPage'
import { OrganisationInputs } from './Inputs'

export default function OrganisationEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'organisation')}>
      <OrganisationInputs />
    </EditPage>
  )
}
