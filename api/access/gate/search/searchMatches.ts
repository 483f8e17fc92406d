import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { Finder, GovernedType, ScalarField } from '../../catalogue.ts'
import type { Sought } from '../../sought/sought.ts'
import type { Notes } from '../looks/disclosure.ts'
import { jsonObject } from '../json.ts'
import { and } from '../lists/listSource.ts'
import { noteSql } from '../looks/note.ts'
import type { ObjectCompilation } from '../object.ts'
import { alike, holdingContact, holdingNumber, holdingWord, ownContact, searchedFields } from './searched.ts'
import { guardSql, rowSql } from '../secure.ts'
import { fieldName, select } from '../selection.ts'
import { securedColumn } from '../value.ts'

type Shown = { c: ObjectCompilation; nodes: readonly FieldNode[]; notes: Notes }

/**
 * Each searched field that holds a word of the text and that the caller may read; a contact point shown is recorded.
 */
export function matchedSql(
  c: ObjectCompilation,
  type: GovernedType,
  id: string,
  sought: Sought,
  nodes: readonly FieldNode[],
  notes: Notes,
): string {
  const shown = { c, nodes, notes }
  const found = [
    ...ownMatches(shown, type, id, sought),
    ...type.finders.flatMap((finder) => contactMatches(shown, type, finder, id, sought)),
  ]
  if (found.length === 0) return `'[]'::json`
  const each = found.map((match, rank) => `select ${rank} as rank, ${match}`).join(' union all ')
  return `(select coalesce(json_agg(found.match order by found.rank, found.id), '[]'::json) from (${each}) found)`
}

function ownMatches(shown: Shown, type: GovernedType, id: string, sought: Sought): string[] {
  const { c } = shown
  const words = sought.words.map((_word, at) => holdingWord(c, type, sought, at))
  const findings = [...words, holdingNumber(c, sought), ...(sought.kind === 'words' ? [alike(c).finds] : [])]
  return searchedFields(c, type).flatMap((field) => {
    const alias = c.alias()
    const finds = findings
      .flatMap((finding) => finding(field, alias) ?? [])
      .map((test) => `(${test})`)
      .join(' or ')
    if (finds === '') return []
    return [
      `${matchSql(shown, type, alias, field, field.name)} where ${alias}.id = ${id}${and([guardSql(c, type, field.name, alias), `(${finds})`])}`,
    ]
  })
}

function contactMatches(
  shown: Shown,
  type: GovernedType,
  { through: contacts, column, list }: Finder,
  id: string,
  sought: Sought,
): string[] {
  const { c } = shown
  const fields = sought.inContacts === null ? [] : searchedFields(c, contacts)
  if (fields.length === 0) return []
  const holds = holdingContact(c, contacts, sought)
  return fields.map((field) => {
    const alias = c.alias()
    const conditions = [
      rowSql(c, contacts, alias),
      guardSql(c, contacts, field.name, alias),
      holds(field, alias),
      ownContact(type, contacts, sought, alias),
    ]
    return `${matchSql(shown, contacts, alias, field, `${list}.${field.name}`)}
      where ${alias}.${column} = ${id} and ${alias}.archived_at is null${and(conditions)}`
  })
}

function matchSql(
  { c, nodes, notes }: Shown,
  type: GovernedType,
  alias: string,
  field: ScalarField,
  path: string,
): string {
  const matchType = c.reading.schema.getType('SearchMatch') as GraphQLObjectType
  const selected = [...select(c.reading, matchType, nodes)].map(
    ([key, fieldNodes]) => [key, fieldName(fieldNodes)] as const,
  )
  const values: Readonly<Record<string, string>> = {
    __typename: `'${matchType.name}'`,
    field: `'${path}'`,
    text: `${alias}.${field.column}`,
  }
  // Any other part of a match is the record's field of that name, if it has one.
  const other = (name: string): string => (type.fields.has(name) ? securedColumn(c, type, name, alias) : 'null')
  const entries = selected.map(([key, name]): [string, string] => [key, values[name] ?? other(name)])
  const others = new Set(selected.map(([, name]) => name).filter((name) => !(name in values)))
  const looked = [field, ...[...others].flatMap((name) => type.fields.get(name) ?? [])]
  return `${alias}.id, ${jsonObject(entries, noteSql(c, type, alias, looked, notes))} as match from ${type.table} ${alias}`
}
