import { CreatePage } from '../pages/form/FormPage'
import { EntryInputs } from '../referenceLists/EntryInputs'

export default function DirectorateCreate() {
  return (
    <CreatePage title="New directorate">
      <EntryInputs type="Directorate" />
    </CreatePage>
  )
}
