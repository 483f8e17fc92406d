import { newId } from '../../../api/platform/record.ts'
import { enumValues, type Field } from './sdl.ts'

// From here on a text canary is long enough for a reason.
let made = 1000
const DAY = 24 * 60 * 60 * 1000

const dayOf = (n: number): string => new Date(Date.UTC(1900, 0, 1) + n * DAY).toISOString().slice(0, 10)

/** Values that a column's own rules want in another form; still one of a kind. */
const forms: Readonly<Record<string, (n: number, named: string) => unknown>> = {
  code: (n) => `CANARY_${n}`,
  uprn: (n) => String(900_000_000_000 + n),
  callOrder: (n) => (n % 99) + 1,
  tier: (n) => (n % 3) + 1,
  opensAt: (n) => `0${n % 4}:${String(n % 60).padStart(2, '0')}`,
  // Before the hours that a write gives (inputs.ts), which must not overlap.
  closesAt: (n) => `0${5 + (n % 4)}:${String(n % 60).padStart(2, '0')}`,
  from: (n, named) => (named === 'String' ? `0${n % 10}:${String(n % 60).padStart(2, '0')}` : dayOf(n)),
  until: (n) => `1${n % 10}:${String(n % 60).padStart(2, '0')}`,
  email: (n) => `canary-${n}@canary.example`,
  // Far ahead: what has ended is out of some lists.
  endsOn: (n) => new Date(Date.UTC(2900, 0, 1) + n * DAY).toISOString().slice(0, 10),
  to: (n) => new Date(Date.UTC(2900, 0, 1) + n * DAY).toISOString().slice(0, 10),
  expiresAt: (n) => new Date(Date.UTC(2900, 0, 1) + n * DAY + n).toISOString(),
}

/**
 * A value for a field that stands nowhere else, as far as its type allows; in the form in which PostgreSQL reads it
 * from JSON.
 */
export const canary = (field: Field): unknown => (field.list ? [one(field)] : one(field))

function one(field: Field): unknown {
  const n = (made += 1)
  const form = forms[field.name]
  if (form) return form(n, field.named)
  const values = enumValues(field.named)
  if (values) return values[n % values.length]
  switch (field.named) {
    case 'String':
      return `canary-${n}`
    case 'ID':
      return newId()
    case 'Int':
      return 200 + (n % 1000)
    case 'Float':
      return 200.5 + (n % 1000)
    case 'Boolean':
      return true
    case 'Date':
      return dayOf(n)
    case 'DateTime':
      return new Date(Date.UTC(1950, 0, 1) + n * DAY + n).toISOString()
    case 'JSON':
      return { is: `canary-${n}` }
    case 'Point':
      return `SRID=4326;POINT(${-0.09 + n / 1e6} 51.51)`
    case 'GeoJSON':
      return `SRID=4326;MULTIPOLYGON(((${n / 1e4} 51, ${n / 1e4} 51.1, ${1 + n / 1e4} 51.1, ${n / 1e4} 51)))`
    default:
      throw new Error(`There is no canary for ${field.name}: ${field.named}; add one`)
  }
}

const FOR_MOMENTS = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g
const FOR_OTHERS =
  /canary[-_]\d+|\b9\d{11}\b|(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Everything in a text by which one value of one row could be recognised. */
export function tokensIn(text: string): Set<string> {
  const moments = text.match(FOR_MOMENTS) ?? []
  return new Set(
    [...moments, ...(text.replace(FOR_MOMENTS, ' ').match(FOR_OTHERS) ?? [])].map((token) => token.toLowerCase()),
  )
}
