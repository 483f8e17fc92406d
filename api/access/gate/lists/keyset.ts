import { createHash } from 'node:crypto'
import { BadUserInput, ForbiddenField } from '../../../platform/errors.ts'
import { computedOf } from '../../schema/computed.ts'
import { fieldOf, type GovernedType, type Order, type ScalarField } from '../../catalogue.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import { isText, keySql } from './order.ts'
import type { Run } from '../plan.ts'
import { type Compilation, readability } from '../secure.ts'

/** `sql` is over the secured relation; a cursor's value is cast to `type`; `computed` has no index. */
export type Key = { sql: string; type: string; nullable: boolean; direction: 'ASC' | 'DESC'; computed?: boolean }

/** Whether an order changes as time passes: its cursors then hold the moment of the first page. */
export const moves = (type: GovernedType, sort: readonly Order[]): boolean =>
  sort.some(({ field }) => computedOf(fieldOf(type, field))?.moves)

type Position = { values: readonly unknown[] }

/** Without the id, which settles ties. Throws ForbiddenField for a field that the caller may never read. */
export function sortKeys(c: Compilation, type: GovernedType, alias: string, sort: readonly Order[]): Key[] {
  return sort.map(({ field, direction }) => {
    const on = fieldOf(type, field) as ScalarField
    const readable = readability(c, type, field).on
    if (readable === 'none') throw new ForbiddenField(field)
    const nullable = on.nullable || readable === 'some'
    return {
      sql: keySql(c, type, field, alias),
      type: keyType(on),
      nullable,
      direction,
      computed: on.computed !== null,
    }
  })
}

export const orderBy = (keys: readonly Key[], id: string): string =>
  [
    ...keys.map((key) => `${key.sql} ${key.direction}${key.nullable ? ' nulls last' : ''}`),
    `${id} ${idDirection(keys)}`,
  ].join(', ')

/** The id runs the same way as the last key, so that one index serves both directions. */
const idDirection = (keys: readonly Key[]): 'ASC' | 'DESC' => keys.at(-1)?.direction ?? 'ASC'

/** A cursor carries the tag of its order; with another order it is refused. */
export const orderTag = (described: string): string =>
  createHash('sha256').update(described).digest('base64url').slice(0, 8)

/** base64url of the JSON array of tag, keys, id and, in an order that moves, its moment. */
export function cursorSql(tag: string, keys: readonly Key[], id: string, moment: string | null = null): string {
  const values = [...keys.map((key) => key.sql), id, ...(moment === null ? [] : [moment])]
  const array = `json_build_array('${tag}', ${values.join(', ')})::text`
  return `translate(encode(convert_to(${array}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}

const foreign = (): BadUserInput => new BadUserInput({ after: 'must be a cursor of this list in this order' })

export const keyType = (field: ScalarField): string => (isText(field) ? 'text' : field.type.replace(/\(.*\)/, ''))

/**
 * `keys`: types that the order's keys are cast to; `moving`: whether its moment comes last. Throws BadUserInput unless
 * `after` is a cursor of this order.
 */
export function positionOf(after: string, tag: string, keys: readonly string[], moving = false): Position {
  const parsed = parsedCursor(after)
  const last = ['uuid', ...(moving ? ['timestamptz'] : [])]
  if (!Array.isArray(parsed) || parsed.length !== 1 + keys.length + last.length || parsed[0] !== tag) throw foreign()
  const values = parsed.slice(1) as unknown[]
  const keysFit = keys.every((key, at) => values[at] === null || fits(values[at], key))
  if (!keysFit || !last.every((type, at) => fits(values[keys.length + at], type))) throw foreign()
  return { values }
}

/** Which values of a cursor are NULL: with that, the text of what goes on from it changes. */
export function nullsIn(after: string): readonly boolean[] | null {
  try {
    const parsed = parsedCursor(after)
    return Array.isArray(parsed) && parsed.length <= MOST_VALUES ? parsed.map((value) => value === null) : null
  } catch {
    return null
  }
}

/** Tag, five keys, id and moment. */
const MOST_VALUES = 8

function parsedCursor(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch {
    throw foreign()
  }
}

/** Whether the database could have written the value: drivers fail on some others before it can refuse them. */
function fits(value: unknown, type: string): boolean {
  if (/^(smallint|int|bigint|numeric|real|double|float)/.test(type)) return typeof value === 'number'
  if (type === 'boolean') return typeof value === 'boolean'
  if (typeof value !== 'string' || value.includes('\u0000')) return false
  if (type === 'uuid') return idOrNull(value) !== null
  return !/^(date|timestamp)/.test(type) || !Number.isNaN(Date.parse(value))
}

/** Rows after a position. The text depends on which of its keys are NULL; the values are parameters. */
export function afterSql(
  c: Compilation,
  keys: readonly Key[],
  id: string,
  { position, read }: { position: Position; read: (run: Run) => Position },
): string {
  const value: Value = (at, type) => c.parameters.add(type, (run) => read(run).values[at])
  const direction = idDirection(keys)
  if (keys.some((key, at) => !key.nullable && position.values[at] === null)) throw foreign()
  return keys.every((key) => !key.nullable && key.direction === direction)
    ? asOneRow(keys, id, value)
    : keyByKey(keys, id, value, position)
}

type Value = (at: number, type: string) => string

const beyond = (direction: Key['direction']): string => (direction === 'DESC' ? '<' : '>')

/** Keys that all run one way and are never NULL compare as one row, along their index. */
function asOneRow(keys: readonly Key[], id: string, value: Value): string {
  const left = [...keys.map((key) => key.sql), id]
  const right = [
    ...keys.map((key, at) => `${value(at, key.type)}${key.type === 'text' ? ' collate "C"' : ''}`),
    value(keys.length, 'uuid'),
  ]
  return `(${left.join(', ')}) ${beyond(idDirection(keys))} (${right.join(', ')})`
}

function keyByKey(keys: readonly Key[], id: string, value: Value, position: Position): string {
  const idAfter = `${id} ${beyond(idDirection(keys))} ${value(keys.length, 'uuid')}`
  return keys.reduceRight((rest, { sql, type, direction }, at) => {
    if (position.values[at] === null) return `(${sql} is null and ${rest})`
    const here = value(at, type)
    // Implied by the rest; lets an index start at the position.
    const within = `(${sql} ${beyond(direction)}= ${here} or ${sql} is null)`
    const after = `(${sql} ${beyond(direction)} ${here} or ${sql} is null or (${sql} = ${here} and ${rest}))`
    return `(${within} and ${after})`
  }, idAfter)
}
