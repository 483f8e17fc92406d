import { EditPage } from '../pages/form/FormPage'
import { PersonInputs } from './Inputs'

export default function PersonEdit() {
  return (
    <EditPage titleOf={({ displayName }) => String(displayName ?? 'person')}>
      <PersonInputs />
    </EditPage>
  )
}
