import type { OwnPendingChangeFragment } from '../../generated/graphql'
import { enumWords } from '../../words/labels'

/** What a proposal would change, in one line. */
export function pendingWords({ objectType, field, newValue, person, premises }: OwnPendingChangeFragment): string {
  const who = person?.displayName ?? 'Somebody'
  const where = premises?.name ?? 'premises'
  const value = newValue as Readonly<Record<string, string | null>> | null
  switch (`${String(objectType)} ${String(field)}`) {
    case 'Premises new':
      return `New premises: ${[value?.['name'], value?.['postcode']].filter(Boolean).join(', ')}`
    case 'Premises removed':
      return `${where}: given up`
    case 'Keyholder new':
      return `${where}: ${who} is to hold keys`
    case 'Keyholder person':
      return `${where}: ${who} is to hold the keys in somebody’s place`
    case 'Keyholder removed':
      return `${where}: ${who} no longer holds keys`
    case 'ContactPoint new':
    case 'ContactPoint value':
      return `${who}: call-out number ${value?.['value'] ?? ''}`
    case 'ContactPoint removed':
      return `${who}: a call-out number is not to be rung any more`
    default:
      return `${NAMES[String(field)] ?? String(field)}${said(newValue)}`
  }
}

const NAMES: Readonly<Record<string, string>> = {
  name: 'Name',
  kind: 'Kind',
  sector: 'Another sector',
  tier: 'Priority',
  parent: 'Part of',
  groups: 'Other groups',
}

const ID = /^[0-9a-f]{8}-/

/** Of records that the value names only the field is said: their names would take another request. */
function said(value: unknown): string {
  if (value === null) return ': none'
  if (typeof value === 'number') return `: tier ${value}`
  if (typeof value !== 'string' || ID.test(value)) return ''
  return `: ${/^[A-Z_]+$/.test(value) ? enumWords(value) : value}`
}
