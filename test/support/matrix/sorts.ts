import type { Question } from './asked.ts'
import { rowsOf, valueOf } from './expected.ts'
import { type Row, visible } from './reading.ts'
import { argumentType, enumValues, fieldOf, inputFields, type RootField } from './sdl.ts'
import type { Caller, World } from './world.ts'

/** Fields by which a list may be sorted. */
export function sortsOf(root: RootField): string[] {
  const sort = argumentType(root, 'sort')
  const field = sort === null ? undefined : inputFields(sort).find(({ name }) => name === 'field')
  return field ? (enumValues(field.named) ?? []) : []
}

/** The world's rows of a type in one order, with their cursors, which must hold nothing that is withheld either. */
export function sortQuestion(
  world: World,
  root: RootField,
  type: string,
  field: string,
  direction: 'ASC' | 'DESC',
): Question {
  const alias = `${field}_${direction}`
  const sort = `[{ field: ${field}, direction: ${direction} }]`
  const given = `filter: $${alias}, sort: ${sort}, first: 50, includeArchived: true`
  return {
    alias,
    text: `${root.name}(${given}) { edges { cursor node { id } } }`,
    variables: [
      {
        name: alias,
        type: argumentType(root, 'filter') as string,
        value: { id: { in: rowsOf(world, type).map(({ id }) => id) } },
      },
    ],
  }
}

/** A withheld value counts as none, and none comes last; the id settles ties, in the direction of the sort. */
export function expectedOrder(
  world: World,
  caller: Caller,
  type: string,
  field: string,
  direction: 'ASC' | 'DESC',
): string[] {
  const text = fieldOf(type, field).named === 'String' || enumValues(fieldOf(type, field).named) !== null
  const key = (row: Row): string | number | null => {
    const value = valueOf(world, caller, type, row, fieldOf(type, field)) as string | number | null
    return text && typeof value === 'string' ? value.toLowerCase() : value
  }
  const way = direction === 'ASC' ? 1 : -1
  return rowsOf(world, type)
    .filter((row) => visible(caller, type, row))
    .map((row) => ({ id: row.id, value: key(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return (a.id < b.id ? -1 : 1) * way
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1
      return (a.value < b.value ? -1 : 1) * way
    })
    .map(({ id }) => id)
}
