import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { listAddress } from '../pages/list/listAddress.ts'
import { numberText } from '../words/dates'
import type { CountedKind } from './kinds'

type Counted = { id: string; name: string | null; organisationCount: number | null }

/** How many organisations an entry has, and the way to them. */
export function OrganisationCount({ kind, entry }: { kind: CountedKind; entry: Counted }) {
  const { id, name, organisationCount } = entry
  const count = organisationCount ?? 0
  if (count === 0) return <>0</>
  const to = listAddress('/organisations', { [kind.filter]: { id, label: name ?? kind.one } })
  const words = `${numberText(count)} ${count === 1 ? 'organisation' : 'organisations'}: ${name ?? kind.one}`
  return (
    <MuiLink component={Link} to={to} aria-label={words}>
      {numberText(count)}
    </MuiLink>
  )
}
