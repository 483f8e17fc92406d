import TerminalOutlined from '@mui/icons-material/TerminalOutlined'
import { Box, Button, Card } from '@mui/material'
import { useState } from 'react'
import { Confirm } from 'react-admin'
import { useMay, useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { RevokeApiKeyDocument } from '../generated/graphql'
import { ErrorState } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { useAttempt } from '../pages/useChange'
import { checkFresh } from '../security/checkFresh'
import { useProven } from '../security/useProven'
import { CreateKeyDialog } from './CreateKeyDialog'
import { KeyTable } from './KeyTable'
import { type Key, useKeys, useReloadKeys } from './useKeys'

/** API keys: with one, another system acts in its owner's name. */
export default function ApiKeysPage() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useKeys()
  const mayDo = useMay()
  const { account } = useViewer()
  const reload = useReloadKeys()
  const attempt = useAttempt()
  const { run, dialog } = useProven(account?.email ?? '')
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<Key | null>(null)
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />

  const keys = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  const revoke = async ({ id, version }: Key) => {
    setRevoking(null)
    await attempt(() => ask(RevokeApiKeyDocument, { input: { id, version: version ?? 0 } }), 'The key is revoked')
    await reload()
  }
  // A key outlives the session, so creating one takes a recent proof of who you are: an unlocked screen is not enough.
  const begin = () =>
    void run(async () => {
      await checkFresh(false)
      setMaking(true)
    })
  const makeButton = mayDo('create', 'ApiKey') && (
    <Button variant="contained" onClick={begin}>
      New API key
    </Button>
  )
  return (
    <>
      <PageHeader
        title="API keys"
        subtitle="With a key, another system does in your name what you have chosen for it, and no more."
        actions={keys.length > 0 && makeButton}
      />
      <Card>
        {keys.length === 0 ? (
          <Notice icon={TerminalOutlined} title="No keys yet" action={makeButton}>
            Command and control, the map of the Corporation, a partner’s hub: each gets a key of its own, so that it can
            be revoked by itself.
          </Notice>
        ) : (
          <KeyTable keys={keys} owners={keys.some((key) => key.account?.id !== account?.id)} onRevoke={setRevoking} />
        )}
      </Card>
      {hasNextPage && (
        <Box sx={{ mt: 1.5, textAlign: 'center' }}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Box>
      )}
      {dialog}
      {making && (
        <CreateKeyDialog
          onClose={() => {
            setMaking(false)
            void reload()
          }}
        />
      )}
      <Confirm
        isOpen={revoking !== null}
        title={`Revoke “${revoking?.name ?? ''}”?`}
        content="The system that uses it is refused with its next request. This cannot be undone."
        confirm="Revoke"
        confirmColor="warning"
        onConfirm={() => revoking && void revoke(revoking)}
        onClose={() => setRevoking(null)}
      />
    </>
  )
}
