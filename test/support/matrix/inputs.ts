import { enumValues, type InputField } from './sdl.ts'

let given = 0
const POLYGON = {
  type: 'Polygon',
  coordinates: [
    [
      [-0.1, 51.5],
      [-0.1, 51.6],
      [-0.08, 51.6],
      [-0.1, 51.5],
    ],
  ],
}

/** Values that a rule of their feature wants in a form of its own. */
const forms: Readonly<Record<string, (n: number, named: string) => unknown>> = {
  code: (n) => `WRITTEN_${n}`,
  website: () => 'https://www.example.org/',
  email: (n) => `written-${n}@written.example`,
  value: (n) => `020 7946 ${String(n % 10_000).padStart(4, '0')}`,
  extension: (n) => String(n % 10_000),
  postcode: () => 'EC2V 7HH',
  uprn: (n) => String(100_000 + n),
  startsOn: () => '2020-01-01',
  endsOn: (n) => new Date(Date.UTC(2700, 0, 1 + n)).toISOString().slice(0, 10),
  opensAt: () => '09:00',
  closesAt: () => '17:00',
  // Times of a day, or days.
  from: (n, named) => (named === 'String' ? `09:${String(n % 60).padStart(2, '0')}` : '2030-01-01'),
  until: (n) => `17:${String(n % 60).padStart(2, '0')}`,
  tier: () => 2,
  // In the world's list (scenes/engagements.ts).
  kind: () => 'WRITTEN_KIND',
  need: (n, named) => (named === 'Int' ? 4 : `Need ${n}?`),
  confidence: (n, named) => (named === 'Int' ? 3 : `Confidence ${n}?`),
  satisfaction: (n, named) => (named === 'Int' ? 2 : `Satisfaction ${n}?`),
  minutes: () => 5,
}

/** A value that an input field accepts; ids are those of `refer`, by type and field. */
export function someValue(type: string, field: InputField, refer: (type: string, field: string) => string): unknown {
  const n = (given += 1)
  const values = enumValues(field.named)
  // The only role with which every other input of an account goes.
  if (field.named === 'Role') return ['STAKEHOLDER']
  if (values) return field.list ? [values[1]] : values[0]
  if (field.named === 'ID') return field.list ? [refer(type, field.name)] : refer(type, field.name)
  const form = forms[field.name]
  if (form) return form(n, field.named)
  switch (field.named) {
    case 'String':
      return field.list ? [`Written ${n}`] : `Written ${n}`
    case 'Int':
      return 7
    case 'Boolean':
      return true
    case 'Date':
      return '2030-01-01'
    case 'DateTime':
      return '2030-01-01T00:00:00.000Z'
    case 'PointInput':
      return { longitude: -0.09, latitude: 51.51 }
    case 'GeoJSON':
      return POLYGON
    case 'JSON':
      return `Written ${n}`
    default:
      throw new Error(`There is no value for ${type}.${field.name}: ${field.named}; add one`)
  }
}
