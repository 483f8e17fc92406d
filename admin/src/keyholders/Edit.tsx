import type { RaRecord } from 'react-admin'
import type { KeyholderPageFragment } from '../generated/graphql'
import { EditPage } from '../pages/form/FormPage'
import { KeyholderInputs } from './Inputs'

const nameOf = (record: RaRecord): string => (record as KeyholderPageFragment).person?.displayName ?? 'keyholder'

export default function KeyholderEdit() {
  return (
    <EditPage titleOf={nameOf}>
      <KeyholderInputs withPremises />
    </EditPage>
  )
}
