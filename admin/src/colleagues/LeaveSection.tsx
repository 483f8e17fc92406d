import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm, useNotify } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { faultText } from '../data/fault'
import { LeaveOrganisationDocument, OwnVersionDocument } from '../generated/graphql'
import { Section } from '../pages/Section'

/** For stakeholders of any standing; the last active owner is refused by the server. */
export function LeaveSection() {
  const { account, organisation, standing } = useViewer()
  const notify = useNotify()
  const [asking, setAsking] = useState(false)
  const [waiting, setWaiting] = useState(false)
  if (!account || !organisation || standing === null) return null
  const name = organisation.name ?? 'your organisation'
  const leave = async () => {
    setAsking(false)
    setWaiting(true)
    try {
      const { account: own } = await ask(OwnVersionDocument, { account: account.id })
      await ask(LeaveOrganisationDocument, { input: { id: account.id, version: own?.version ?? 0 } })
      // Nobody is signed in any more: a page of its own, so that nothing of this one asks again.
      window.location.assign('/login')
    } catch (error) {
      notify(faultText(error), { type: 'error' })
      setWaiting(false)
    }
  }
  return (
    <Section
      title="Leave"
      actions={
        <Button color="error" loading={waiting} onClick={() => setAsking(true)}>
          Leave
        </Button>
      }
    >
      You no longer work for {name}? Leaving closes your account. The last owner stays until somebody else is one.
      <Confirm
        isOpen={asking}
        title={`Leave ${name}?`}
        content="Your account is closed, and you are signed out everywhere. Only an administrator can open it again."
        confirm="Leave"
        confirmColor="warning"
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </Section>
  )
}
