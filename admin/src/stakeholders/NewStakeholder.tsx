import { useMay } from '../access/ViewerContext'
import { ResourceContextProvider } from 'react-admin'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { mayCreateStakeholders } from './mayCreateStakeholders'
import { StakeholderForm } from './StakeholderForm'

/** Organisation, person, contacts and premises from one page, saved together or not at all. */
export default function NewStakeholder() {
  const mayDo = useMay()
  if (!mayCreateStakeholders(mayDo)) return <AccessDeniedPage />
  return (
    <ResourceContextProvider value="organisations">
      <StakeholderForm />
    </ResourceContextProvider>
  )
}
