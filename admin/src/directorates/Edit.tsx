import { EditPage } from '../pages/form/FormPage'
import { DirectorateInputs } from './Inputs'

export default function DirectorateEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'directorate')}>
      <DirectorateInputs />
    </EditPage>
  )
}
