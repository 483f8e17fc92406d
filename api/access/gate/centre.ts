import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { fieldOf, governed, type GovernedType, type ScalarField } from '../catalogue.ts'
import type { Answer } from './answer.ts'
import type { Notes } from './looks/disclosure.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { noteTest, nothingTested, testedNote } from './looks/note.ts'
import { type ObjectCompilation, pointEntries } from './object.ts'
import { guardSql, rowSql } from './secure.ts'

/** How to find a location by a value: openly known, or else the centre of the objects with that value. */
type Centre = {
  type: string
  at: string
  by: string
  /** Given the value's SQL: the openly known location as a geography, or NULL. */
  known: (value: string) => string
}

/** Null when the location is not openly known and no object that the caller may read has the value. */
export function centre(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  of: Centre,
  value: string | null,
): Promise<Answer> {
  return gate.answer(info, caller, { value }, `middle ${of.type}`, (c, notes) =>
    centreSql(c, notes, governed(gate.catalogue, of.type), of, info),
  )
}

function centreSql(
  c: ObjectCompilation,
  notes: Notes,
  type: GovernedType,
  { at, by, known }: Centre,
  info: GraphQLResolveInfo,
): string {
  const alias = c.alias()
  const value = c.parameters.add('text', (run) => run.args['value'])
  const [position, key] = [at, by].map((name) => fieldOf(type, name) as ScalarField) as [ScalarField, ScalarField]
  const point = `${alias}.${position.column}::geometry`
  const conditions = [
    rowSql(c, type, alias),
    `${alias}.archived_at is null`,
    guardSql(c, type, at, alias),
    guardSql(c, type, by, alias),
    `${alias}.${key.column} = ${value}`,
  ]
  // Sums of exact numerics, not ST_Centroid: the last digits of a float sum reveal the order of the rows.
  const average = (sql: string): string => `round(avg(${sql}::numeric), 7)::float8`
  const among = `
    select ST_SetSRID(ST_MakePoint(${average(`ST_X(${point})`)}, ${average(`ST_Y(${point})`)}), 4326)::geography
    from ${type.table} ${alias}
    where ${conditions.join(' and ')}
  `
  const tested = nothingTested()
  for (const field of [position, key]) noteTest(c, type, field, tested)
  const pointType = c.reading.schema.getType('Point') as GraphQLObjectType
  const json = jsonObject(pointEntries(c.reading, pointType, info.fieldNodes, 'p.place'), testedNote(tested, notes))
  return `
    select ${json}::text as answer
    from (select coalesce(${known(value)}, (${among})) as place) p
    where p.place is not null
    group by p.place
  `
}
