import { EditPage } from '../pages/form/FormPage'
import { PremisesInputs } from './Inputs'

export default function PremisesEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'premises')}>
      <PremisesInputs />
    </EditPage>
  )
}
