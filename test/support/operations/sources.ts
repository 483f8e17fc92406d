import type { MongoAbility } from '@casl/ability'
import type { GraphQLSchema } from 'graphql'
import { allows } from '../../../api/access/ability.ts'
import type { Catalogue } from '../../../api/access/catalogue.ts'
import type { Rules } from '../../../api/access/rules.ts'
import { vocabulary } from '../twins/vocabulary.ts'
import type { Register, Row } from '../twins/register.ts'

/**
 * Where random operations take their names and values from: the schema, and the registers of both twins, hidden values
 * included.
 */
export type Sources = {
  schema: GraphQLSchema
  catalogue: Catalogue
  rules: Rules
  /**
   * Whether the caller may read the field on some object; others are refused before anything runs, so they are tried
   * less often.
   */
  readable(type: string, field: string): boolean
  values(type: string, field: string): readonly unknown[]
  ids(type: string): readonly string[]
  /** Rows in which the caller may change something. */
  changeable(type: string): readonly string[]
  everyId: readonly string[]
  texts: readonly string[]
  versionOf(id: string): number
  /** As one of the twins has it. */
  rowOf(id: string): Row | undefined
  /** Says that a mutation has raised the version. */
  changed(id: string): void
}

type Judge = { schema: GraphQLSchema; catalogue: Catalogue; rules: Rules; ability: MongoAbility }

export function sourcesOf({ schema, catalogue, rules, ability }: Judge, twins: readonly Register[]): Sources {
  const types = twins[0]?.types ?? []
  const rows = (type: string) => twins.flatMap((register) => register.all(type))
  const known = new Map<string, readonly unknown[]>()
  const remember = (key: string, make: () => unknown[]): readonly unknown[] => {
    const found = known.get(key) ?? [...new Map(make().map((value) => [JSON.stringify(value), value])).values()]
    known.set(key, found)
    return found
  }
  const ids = (type: string) => remember(type, () => rows(type).map(({ id }) => id)) as readonly string[]
  const everyRow = types.flatMap((type) => rows(type))
  const strings = everyRow.flatMap(textsOf)
  const byId = new Map(everyRow.map((row) => [row.id, row]))
  const versions = new Map(everyRow.map((row) => [row.id, Number(row['version'] ?? 1)]))
  return {
    schema,
    catalogue,
    rules,
    readable: (type, field) => rules.for('read', type, field).length > 0,
    values: (type, field) => remember(`${type}.${field}`, () => rows(type).flatMap((row) => row[field] ?? [])),
    ids,
    changeable: (type) =>
      remember(`${type}!`, () =>
        rows(type)
          .filter((row) => isChangeable(catalogue, rules, ability, type, row))
          .map(({ id }) => id),
      ) as readonly string[],
    everyId: types.flatMap((type) => ids(type)),
    // Names and numbers first: of some other texts, such as accounts' addresses, there are as many as rows.
    texts: [...vocabulary.texts, ...vocabulary.texts, ...vocabulary.texts, ...new Set(strings)],
    rowOf: (id) => byId.get(id),
    versionOf: (id) => versions.get(id) ?? 1,
    changed: (id) => void versions.set(id, (versions.get(id) ?? 1) + 1),
  }
}

/** What stands in a row as words: no ids, times, shapes or types. */
const textsOf = (row: Row): string[] =>
  Object.entries(row)
    .filter(([property]) => !/(^id|Id|At|On|shape|Type)$/.test(property))
    .map(([, value]) => value)
    .filter((value) => typeof value === 'string')
    .filter((value) => !/^[0-9a-f-]{36}$/.test(value))

function isChangeable(catalogue: Catalogue, rules: Rules, ability: MongoAbility, type: string, row: Row): boolean {
  const fields = new Set(
    rules.all.filter((rule) => rule.type === type && rule.action === 'update').flatMap((rule) => rule.fields),
  )
  return [...fields].some((field) => allows(catalogue, ability, 'update', type, row, field))
}
