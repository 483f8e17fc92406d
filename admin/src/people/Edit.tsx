import { EditPage } from '../parts/FormPage'
import { PersonInputs } from './Inputs'

export default function PersonEdit() {
  return (
    <EditPage titleOf={({ displayName }) => String(displayName ?? 'person')}>
      <PersonInputs />
    </EditPage>
  )
}
