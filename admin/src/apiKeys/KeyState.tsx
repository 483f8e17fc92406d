import { Chip } from '@mui/material'
import { MomentText } from '../words/DateText'
import type { Key } from './useKeys'

/** Whether a key still works, and until when. */
export function KeyState({ apiKey }: { apiKey: Key }) {
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

export const works = ({ revokedAt, expiresAt }: Key): boolean =>
  !revokedAt && (!expiresAt || Date.parse(expiresAt) > Date.now())
