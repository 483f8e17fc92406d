import { CreatePage } from '../pages/form/FormPage'
import { KeyholderInputs } from './Inputs'

export default function KeyholderCreate() {
  return (
    <CreatePage title="New keyholder">
      <KeyholderInputs withPremises />
    </CreatePage>
  )
}
