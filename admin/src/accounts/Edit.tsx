import { EditPage } from '../pages/form/FormPage'
import { AccountInputs } from './Inputs'

export default function AccountEdit() {
  return (
    <EditPage titleOf={({ displayName }) => String(displayName ?? 'account')}>
      <AccountInputs />
    </EditPage>
  )
}
