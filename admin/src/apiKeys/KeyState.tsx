import { Chip } from '@mui/material'
import { MomentText } from '../words/DateText'
import type { Key } from './useKeys'

/** Whether a key still works, and until when. */
export function KeyState({ apiKey }: { apiKey: Key }) {
  const { revokedAt, expiresAt } = apiKey
  if (revokedAt)
    return (
      <Chip
        label={
          <>
            Revoked <MomentText value={revokedAt} />
          </>
        }
      />
    )
  if (expiresAt && !works(apiKey))
    return (
      <Chip
        label={
          <>
            Expired <MomentText value={expiresAt} />
          </>
        }
      />
    )
  return (
    <Chip
      color="success"
      variant="outlined"
      label={
        expiresAt ? (
          <>
            Until <MomentText value={expiresAt} />
          </>
        ) : (
          'Until revoked'
        )
      }
    />
  )
}

export const works = ({ revokedAt, expiresAt }: Key): boolean =>
  !revokedAt && (!expiresAt || Date.parse(expiresAt) > Date.now())
