import { computedValue } from './computed.ts'
import { may, readable, type Row, seesAllOf, type Somebody, visible, withheld } from './reading.ts'
import { type Field, fieldOf, typeOf } from './sdl.ts'
import type { World } from './world.ts'

export const rowsOf = (world: World, type: string): readonly Row[] => world.rows.get(type) ?? []

const rowOf = (world: World, type: string, id: unknown): Row[] => rowsOf(world, type).filter((row) => row.id === id)

/** The relation by which rows of a list point back: that of the owner's name, or the only one that leads there. */
function pointsBack(type: string, list: string): string {
  const leading = [...typeOf(fieldOf(type, list).named).fields.values()].filter(
    ({ kind, named }) => kind === 'one' && named === type,
  )
  const named = `${type.charAt(0).toLowerCase()}${type.slice(1)}`
  return leading.find(({ name }) => name === named || leading.length === 1)?.name ?? named
}

/**
 * Rows that a relation leads to for somebody who may follow it: those that exist for them, and in lists those in use.
 */
export function related(world: World, who: Somebody, type: string, row: Row, field: Field): Row[] {
  if (field.sameAs !== null) return related(world, who, type, row, fieldOf(type, field.sameAs))
  if (field.kind === 'one')
    return rowOf(world, field.named, row[field.name]).filter((other) => visible(who, field.named, other))
  return listed(world, who, type, row, field).filter(
    (other) => (other['archivedAt'] ?? null) === null && visible(who, field.named, other),
  )
}

function listed(world: World, who: Somebody, type: string, row: Row, field: Field): readonly Row[] {
  const name = `${type}.${field.name}`
  const joined = world.joined[name]
  const ids = row[field.name]
  // A column of ids.
  if (field.name in row) return [...new Set([ids ?? []].flat())].flatMap((id) => rowOf(world, field.named, id))
  if (joined) return (joined[row.id] ?? []).flatMap((id) => rowOf(world, field.named, id))
  if (field.through) {
    const { relation, to } = field.through
    const between = fieldOf(type, relation)
    const current = related(world, who, type, row, between).filter(
      (middle) =>
        (middle['endsOn'] ?? '9999') > new Date().toISOString().slice(0, 10) &&
        may(who, 'read', between.named, middle, to),
    )
    return rowsOf(world, field.named).filter(({ id }) => current.some((middle) => middle[to] === id))
  }
  if (field.inverse !== null) {
    const members = world.joined[`${field.named}.${field.inverse}`]
    const leadsHere = (other: Row) =>
      members ? members[other.id]?.includes(row.id) : [other[field.inverse ?? '']].flat().includes(row.id)
    return rowsOf(world, field.named).filter(leadsHere)
  }
  const back = pointsBack(type, field.name)
  if (typeOf(field.named).fields.get(back)?.kind !== 'one')
    throw new Error(`The world does not know how ${name} leads to ${field.named}`)
  return rowsOf(world, field.named).filter((other) => other[back] === row.id)
}

const PARTS: Readonly<Record<string, string>> = {
  Point: ' { longitude latitude }',
  KeyholderRule: ' { code state }',
  PremisesRule: ' { code state }',
}

/** Everything of one object, and of what it leads to every plain value. */
export function selection(type: string, deep = true): string {
  const selected = (field: Field): string => {
    if (field.kind === 'scalar') return `${field.name}${PARTS[field.named] ?? ''}`
    if (!deep) return ''
    const inside = `{ ${selection(field.named, false)} }`
    return `${field.name} ${field.paged ? `{ totalCount edges { node ${inside} } }` : inside}`
  }
  return [...[...typeOf(type).fields.values()].map(selected), 'access { unreadableFields }'].join(' ')
}

/** What somebody is told of a plain field: null where it is withheld. */
export function valueOf(world: World, who: Somebody, type: string, row: Row, field: Field): unknown {
  if (!readable(who, type, row, field.name)) return null
  if (!field.computed) return row[field.name] ?? null
  return computedValue(
    `${type}.${field.name}`,
    { type, row },
    {
      value: (of, name) => valueOf(world, who, of.type, of.row, fieldOf(of.type, name)),
      readable: (of, name) => readable(who, of.type, of.row, name),
      related: (of, name) => {
        const to = fieldOf(of.type, name)
        return readable(who, of.type, of.row, name)
          ? related(world, who, of.type, of.row, to).map((other) => ({ type: to.named, row: other }))
          : []
      },
      complete: (of, name) => {
        const to = fieldOf(of.type, name)
        return readable(who, of.type, of.row, name) && seesAllOf(who, to.named, pointsBack(of.type, name), of.row.id)
      },
    },
  )
}

/** What `selection` has to answer. Lists are compared as sets: in order of id. */
export function expectedObject(
  world: World,
  who: Somebody,
  type: string,
  row: Row,
  deep = true,
): Record<string, unknown> | null {
  if (!visible(who, type, row)) return null
  const fields = [...typeOf(type).fields.values()].flatMap((field): [string, unknown][] => {
    const open = readable(who, type, row, field.name)
    if (field.kind === 'scalar') return [[field.name, valueOf(world, who, type, row, field)]]
    if (!deep) return []
    const others = open
      ? related(world, who, type, row, field).map((other) => expectedObject(world, who, field.named, other, false))
      : []
    if (field.kind === 'one') return [[field.name, others[0] ?? null]]
    const sorted = others.sort(byId)
    if (!open) return [[field.name, null]]
    const page = { totalCount: sorted.length, edges: sorted.map((node) => ({ node })) }
    return [[field.name, field.paged ? page : sorted]]
  })
  return { ...Object.fromEntries(fields), access: { unreadableFields: withheld(who, type, row) } }
}

const byId = (a: unknown, b: unknown): number => ((a as Row).id < (b as Row).id ? -1 : 1)

const hasId = (item: unknown): boolean => typeof item === 'object' && item !== null && 'id' in item
/** Of an edge. */
const nodeOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'node' in item ? item.node : null

/** An answer with its lists of objects in order of id. */
export function inOrderOfId(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const items = answer.map(inOrderOfId)
    if (items.every((item) => hasId(item))) return items.sort(byId)
    return items.every((item) => hasId(nodeOf(item))) ? items.sort((a, b) => byId(nodeOf(a), nodeOf(b))) : items
  }
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, inOrderOfId(value)]))
}
