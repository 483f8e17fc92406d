import { CreatePage } from '../pages/form/FormPage'
import { ZoneInputs } from './Inputs'

export default function ZoneCreate() {
  return (
    <CreatePage title="New zone">
      <ZoneInputs />
    </CreatePage>
  )
}
