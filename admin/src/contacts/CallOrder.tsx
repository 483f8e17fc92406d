import { Box, Chip, Link as MuiLink } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Away } from './Away'
import { ContactList } from './ContactList'
import type { Contact } from './ContactValue'
import { dayOf } from '../words/dates'
import { ringable } from './ringable'
import { RuleList } from './RuleList'
import { isBroken, type WithRules } from './rules.ts'

export type Ringable = WithRules & {
  id: string
  callOrder: number | null
  verifiedAt: string | null
  suspendedAt: string | null
  /** The last day of an absence that lasts today. */
  absentUntil?: string | null
  /** Minutes to the premises at night. */
  travelMinutes?: number | null
  person: { id: string; displayName: string | null; contactPoints: Contact[] | null } | null
}

type After = (keyholder: Ringable) => ReactNode

/**
 * Whom to ring, in the order given, with the numbers in the order in which to try them. Somebody who is suspended is
 * struck out and stays visible, so that nobody rings them by mistake; of somebody who is away it says until when.
 * `after`: what else can be done about one of them.
 */
export const CallOrder = ({ keyholders, after }: { keyholders: readonly Ringable[]; after?: After }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
    {keyholders.map((keyholder, at) => (
      <Box
        component="li"
        key={keyholder.id}
        sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: 1, breakInside: 'avoid' }}
      >
        <CallNumber
          callOrder={keyholder.callOrder}
          rank={keyholder.fitness ? at + 1 : null}
          suspended={keyholder.suspendedAt !== null}
        />
        <Box sx={{ minWidth: 0 }}>
          <Who keyholder={keyholder} />
          <RuleList
            rules={keyholder.rules}
            saidElsewhere={keyholder.suspendedAt ? ['IN_SERVICE', 'VERIFIED'] : ['VERIFIED']}
          />
          {keyholder.person && !keyholder.suspendedAt && (
            <ContactList contacts={ringable(keyholder.person.contactPoints ?? [])} none="No number is recorded." />
          )}
          {after?.(keyholder)}
        </Box>
      </Box>
    ))}
  </Box>
)

/**
 * The rank in the order in which people are rung, or else in the call order; faint for somebody who is not to be rung.
 */
export const CallNumber = ({
  callOrder,
  rank = null,
  suspended,
}: {
  callOrder: number | null
  rank?: number | null
  suspended: boolean
}) => (
  <Box
    role="img"
    aria-label={
      rank === null
        ? `Call order ${callOrder ?? 'unknown'}`
        : `Rung in place ${rank}, call order ${callOrder ?? 'unknown'}`
    }
    sx={{
      width: 24,
      height: 24,
      borderRadius: '50%',
      display: 'grid',
      placeItems: 'center',
      fontSize: '0.75rem',
      fontWeight: 700,
      bgcolor: suspended ? 'action.hover' : 'primary.main',
      color: suspended ? 'text.secondary' : 'primary.contrastText',
    }}
  >
    {rank ?? callOrder ?? '?'}
  </Box>
)

const Who = ({
  keyholder: { person, suspendedAt, absentUntil, verifiedAt, travelMinutes, rules },
}: {
  keyholder: Ringable
}) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
    {person && (
      <MuiLink
        component={Link}
        to={`/people/${person.id}/show`}
        sx={{
          fontWeight: 600,
          lineHeight: '26px',
          display: 'inline-block',
          ...(suspendedAt ? { textDecoration: 'line-through', color: 'text.secondary' } : {}),
        }}
      >
        {person.displayName}
      </MuiLink>
    )}
    {suspendedAt && <Chip color="error" variant="outlined" label="Suspended: do not ring" />}
    <Away until={absentUntil} />
    <Box
      component="span"
      sx={{ color: isBroken(rules, 'VERIFIED') ? 'warning.main' : 'text.secondary', fontSize: '0.75rem' }}
    >
      {verifiedAt === null
        ? 'Never verified'
        : `Verified ${dayOf(verifiedAt)}${isBroken(rules, 'VERIFIED') ? ', over six months ago' : ''}`}
    </Box>
    {typeof travelMinutes === 'number' && (
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {travelMinutes} min away
      </Box>
    )}
  </Box>
)
