import { Alert, Button } from '@mui/material'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { ConfirmOrganisationDocument, type OrganisationPageFragment } from '../generated/graphql'
import { useAttempt } from '../pages/useChange'
import { MomentText } from '../words/DateText'

/** Of a business that has registered itself: that nobody has checked it, and the button to say that it is right. */
export function Unconfirmed({ record }: { record: OrganisationPageFragment }) {
  const mayDo = useMay()
  const attempt = useAttempt()
  const { id, version, unconfirmedSince, archivedAt } = record
  if (!unconfirmedSince || archivedAt) return null
  const confirm = () => ask(ConfirmOrganisationDocument, { input: { id, version: version ?? 0 } })
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        mayDo('update', 'Organisation', 'unconfirmedSince', record) && (
          <Button color="inherit" onClick={() => void attempt(confirm, 'The business is confirmed')}>
            Confirm
          </Button>
        )
      }
    >
      Registered itself on <MomentText value={unconfirmedSince} />. Nobody in the force has confirmed it yet.
    </Alert>
  )
}
