import { Box, Button, Chip, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { MomentText } from '../words/DateText'
import { SmallTable } from '../pages/SmallTable'
import { scopeWords } from './scopes'
import type { Key } from './useKeys'

const NEVER = (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    Never
  </Box>
)

/** Keys, what they may do, and when they were last used. `owners`: whether to say whose each is. */
export const KeyTable = ({
  keys,
  owners,
  onRevoke,
}: {
  keys: readonly Key[]
  owners: boolean
  onRevoke: (key: Key) => void
}) => (
  <SmallTable label="API keys" columns={['Key', ...(owners ? ['Whose'] : []), 'May', 'Works', 'Last used', '']}>
    <TableBody>
      {keys.map((key) => (
        <TableRow key={key.id}>
          <TableCell>
            <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {key.name}
            </Typography>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              <code>{key.start}…</code> · made {key.createdAt && <MomentText value={key.createdAt} />}
            </Typography>
          </TableCell>
          {owners && <TableCell>{key.account?.displayName}</TableCell>}
          <TableCell>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {key.scopes?.map((scope) => (
                <li key={scope}>{scopeWords(scope)}</li>
              ))}
            </Box>
          </TableCell>
          <TableCell>
            <KeyState apiKey={key} />
          </TableCell>
          <TableCell>{key.lastUsedAt ? <MomentText value={key.lastUsedAt} withTime /> : NEVER}</TableCell>
          <TableCell align="right">
            {works(key) && (
              <Button color="error" onClick={() => onRevoke(key)} aria-label={`Revoke ${key.name ?? 'this key'}`}>
                Revoke
              </Button>
            )}
          </TableCell>
        </TableRow>
      ))}
    </TableBody>
  </SmallTable>
)

/** Whether a key still works, and until when. */
function KeyState({ apiKey }: { apiKey: Key }) {
  const { revokedAt, expiresAt } = apiKey
  if (revokedAt) return <Chip label={<Dated words="Revoked" at={revokedAt} />} />
  if (expiresAt && !works(apiKey)) return <Chip label={<Dated words="Expired" at={expiresAt} />} />
  const until = expiresAt ? <Dated words="Until" at={expiresAt} /> : 'Until revoked'
  return <Chip color="success" variant="outlined" label={until} />
}

const Dated = ({ words, at }: { words: string; at: string }) => (
  <>
    {words} <MomentText value={at} />
  </>
)

const works = ({ revokedAt, expiresAt }: Key): boolean =>
  !revokedAt && (!expiresAt || Date.parse(expiresAt) > Date.now())
