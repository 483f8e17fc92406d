import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { newId } from '../../../api/platform/record.ts'
import { someValue } from '../matrix/inputs.ts'
import { rowsOf } from '../matrix/expected.ts'
import { argumentType, type InputField, inputFields, mutations, type RootField, types } from '../matrix/sdl.ts'
import type { World } from '../matrix/world.ts'

/** One attempt at a change, with values that are found nowhere else. */
export type Attempt = { mutation: RootField; query: string; variables: { input: Record<string, unknown> } }

/** Values that fit, and values that are too long, malformed, out of a column's range, or empty. */
const spoilt: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    `canary-${'long '.repeat(4000)}`,
    'canary \u0000 zero',
    'canary \' quoted " and ? marked $1',
    '{canary,array}',
    'canary-31-02-2026',
  ],
  ID: [newId(), 'canary-no-id'],
  Int: [-7, 2_147_483_647],
  Date: ['2026-02-29', '9999-12-31'],
  DateTime: ['2026-02-29T00:00:00.000Z'],
  PointInput: [{ longitude: 181, latitude: 91 }],
  GeoJSON: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 51],
          [1, 52],
          [1, 51],
          [0, 52],
          [0, 51],
        ],
      ],
    },
    { type: 'Canary', coordinates: [] },
  ],
  Boolean: [],
}

/**
 * Each mutation of the schema: correct, again (a duplicate where values must be unique), and with each field spoilt.
 */
export function attempts(world: World): Attempt[] {
  return mutations.flatMap((mutation) => {
    const input = argumentType(mutation, 'input')
    if (input === null) throw new Error(`${mutation.name} has no input`)
    const whole = inputOf(world, mutation, input)
    const bad = inputFields(input).flatMap(({ name, named, list }) =>
      (spoilt[named] ?? []).map((value) => ({ ...whole, [name]: list ? [value] : value })),
    )
    return [whole, whole, ...bad].map((given) => ({
      mutation,
      query: `
        mutation ($input: ${input}!) {
          ${mutation.name}(input: $input)
          ${payload(mutation)}
        }
      `,
      variables: { input: given },
    }))
  })
}

function payload(mutation: RootField): string {
  const fields = Object.values((getNamedType(mutation.field.type) as GraphQLObjectType).getFields())
  return `{ ${fields.map((field) => (isObjectType(getNamedType(field.type)) ? `${field.name} { id }` : field.name)).join(' ')} }`
}

function inputOf(world: World, mutation: RootField, input: string): Record<string, unknown> {
  const type = mutation.on[0] as string
  const row = rowsOf(world, type)[0]
  return Object.fromEntries(inputFields(input).map((field) => [field.name, valueOf(world, type, field, row)]))
}

function valueOf(
  world: World,
  type: string,
  field: InputField,
  row: { id: string; version?: unknown } | undefined,
): unknown {
  if (field.name === 'id') return row?.id ?? newId()
  if (field.name === 'version') return row?.version ?? 1
  if (field.name === 'records' || field.named.endsWith('VersionInput')) {
    const record = { id: row?.id ?? newId(), version: row?.version ?? 1 }
    return field.list ? [record] : record
  }
  if (field.name === 'scopes') return ['read:DIRECTORY']
  if (field.name === 'reason') return 'canary: fire next door'
  if (inputOfFields(field)) return undefined
  return someValue(type, field, (owner, name) => {
    const named = types.get(owner)?.fields.get(name)?.named
    const target = named !== undefined && types.has(named) ? named : 'Person'
    return rowsOf(world, target)[0]?.id ?? newId()
  })
}

/** Nested inputs are left to the tests of their mutation. */
const inputOfFields = ({ named }: InputField): boolean => named.endsWith('Input') && named !== 'PointInput'
