import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useNotify, useRecordContext, useRefresh } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { faultText } from '../data/fault'
import { InviteAgainDocument } from '../generated/graphql'
import type { AccountPage } from './documents'
import { stateOf } from './state'

/** Sends a new link to somebody who has not chosen a password yet. */
export function InviteAgainButton() {
  const record = useRecordContext<AccountPage>()
  const mayDo = useMay()
  const notify = useNotify()
  const refresh = useRefresh()
  const [waiting, setWaiting] = useState(false)
  if (!record?.id || record.archivedAt || !mayDo('update', 'Account', 'invitationExpiresAt', record)) return null
  const state = stateOf(record)
  if (state !== 'INVITED' && state !== 'LAPSED') return null

  const invite = async () => {
    setWaiting(true)
    try {
      await ask(InviteAgainDocument, { input: { id: record.id, version: record.version ?? 0 } })
      notify(`A new invitation goes to ${record.email ?? 'them'}. Earlier links are void.`, { type: 'success' })
    } catch (error) {
      notify(faultText(error), { type: 'error' })
    }
    setWaiting(false)
    refresh()
  }
  return (
    <Button
      variant="outlined"
      startIcon={<ForwardToInboxOutlined />}
      loading={waiting}
      loadingPosition="start"
      onClick={() => void invite()}
    >
      Invite again
    </Button>
  )
}
