import { EditPage } from '../pages/form/FormPage'
import { EntryInputs } from '../referenceLists/EntryInputs'

export default function DirectorateEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'directorate')}>
      <EntryInputs type="Directorate" />
    </EditPage>
  )
}
