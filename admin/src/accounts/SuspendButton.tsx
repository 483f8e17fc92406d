import BlockOutlined from '@mui/icons-material/BlockOutlined'
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm, useNotify, useRecordContext, useRefresh, useUpdate } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { faultText } from '../data/fault'
import type { AccountPage } from './documents'

/** Suspends an account at once, or ends its suspension. */
export function SuspendButton() {
  const record = useRecordContext<AccountPage>()
  const mayDo = useMay()
  const notify = useNotify()
  const refresh = useRefresh()
  const [asking, setAsking] = useState(false)
  const [update, { isPending }] = useUpdate<AccountPage>()
  if (!record || record.archivedAt || !mayDo('update', 'Account', 'suspendedAt', record)) return null
  const suspended = record.suspendedAt !== null

  const save = (suspendedAt: string | null, said: string) => {
    setAsking(false)
    void update(
      'accounts',
      { id: record.id, data: { ...record, suspendedAt }, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => notify(said, { type: 'success' }),
        onError: (error) => notify(faultText(error), { type: 'error' }),
        // The answer has the account's own fields only; the page shows more.
        onSettled: () => refresh(),
      },
    )
  }
  if (suspended) {
    return (
      <Button
        variant="outlined"
        startIcon={<CheckCircleOutlined />}
        loading={isPending}
        loadingPosition="start"
        onClick={() => save(null, 'The account can be used again')}
      >
        End suspension
      </Button>
    )
  }
  return (
    <>
      <Button
        variant="outlined"
        color="error"
        startIcon={<BlockOutlined />}
        loading={isPending}
        loadingPosition="start"
        onClick={() => setAsking(true)}
      >
        Suspend
      </Button>
      <Confirm
        isOpen={asking}
        title={`Suspend ${record.displayName ?? 'this account'}?`}
        content="Signing in, open sessions and API keys are refused from the next request. You can end the suspension at any time."
        confirm="Suspend"
        confirmColor="warning"
        onConfirm={() => save(new Date().toISOString(), 'The account is suspended')}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
