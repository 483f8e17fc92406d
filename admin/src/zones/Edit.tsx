import { EditPage } from '../pages/form/FormPage'
import { ZoneInputs } from './Inputs'

export default function ZoneEdit() {
  return (
    <EditPage titleOf={({ name }) => String(name ?? 'zone')}>
      <ZoneInputs />
    </EditPage>
  )
}
