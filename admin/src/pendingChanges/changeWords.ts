import type { PendingChangeLineFragment } from '../generated/graphql.ts'
import { isId } from './beside.ts'
import { enumWords, labelOf } from '../words/labels.ts'

/** As much of a change as it takes to say what it is about. */
type Named = Pick<PendingChangeLineFragment, 'objectType' | 'field' | 'newValue'> & {
  premises: { name: string | null } | null
  person: { displayName: string | null } | null
}

/** What an organisation proposes, in a line: `Name: Fenchurch plc`, `New premises: Fenchurch House`. */
export function changeWords({ objectType, field, newValue, premises, person }: Named): string {
  const place = premises?.name ?? 'the premises'
  const who = person?.displayName ?? 'somebody'
  const words: Readonly<Record<string, string>> = {
    'Premises/new': `New premises: ${nameIn(newValue)}`,
    'Premises/removed': `Premises given up: ${place}`,
    'Keyholder/new': `New keyholder of ${place}: ${who}`,
    'Keyholder/person': `Keyholder of ${place} replaced by ${who}`,
    'Keyholder/removed': `Keyholder of ${place} taken away: ${who}`,
    'ContactPoint/new': `New call-out number of ${who}`,
    'ContactPoint/value': `Other call-out number of ${who}`,
    'ContactPoint/removed': `Call-out number taken away: ${who}`,
  }
  return words[`${objectType ?? ''}/${field ?? ''}`] ?? `${labelOf(field ?? '')}${saidIn(field, newValue)}`
}

/** The value itself where it says something; sectors, groups and organisations are ids. */
function saidIn(field: string | null, value: unknown): string {
  if (field === 'kind' && typeof value === 'string') return `: ${enumWords(value, 'OrganisationKind')}`
  if (typeof value === 'number') return `: ${value}`
  return typeof value === 'string' && !isId(value) ? `: ${value}` : ''
}

function nameIn(value: unknown): string {
  const { name } = (value ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : 'without a name'
}
