import { EditPage } from '../parts/FormPage'
import { PremisesInputs } from './Inputs'

export default function PremisesEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'premises')}>
      <PremisesInputs />
    </EditPage>
  )
}
