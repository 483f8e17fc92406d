import { type StoredRules, storedRules } from '../../database/storedRules.ts'
import type { Exclusive } from '../exclusive.ts'
import { isListColumn, storedAs, tableOf } from '../rows.ts'
import { enumValues, type Field, fieldOf, type Type, types } from '../sdl.ts'
import type { Making } from './making.ts'

/** Records on which a condition may turn: a caller's own, of which there may be several kinds, and another's. */
type Side = { own: readonly string[]; other: string }
export type Sides = ReadonlyMap<string, Side>

/**
 * Rows of every type for which no scene is written: for each record that is a caller's own one that points at it, one
 * that points at others' throughout, one that points nowhere, and one of each value that decides a class.
 *
 * @returns the sides, with what was made.
 */
export async function derivedScene(making: Making, known: Sides, exclusive: Exclusive): Promise<Sides> {
  const sides = new Map(known)
  const rules = await storedRules(making.server.db)
  const waiting = [...types.values()].filter(({ name }) => making.made.get(name)?.length === 0)
  while (waiting.length > 0) {
    const at = waiting.findIndex((type) =>
      [...relations(type), ...listsOf(making, type)].every(({ named }) => named === type.name || sides.has(named)),
    )
    const [type] = at < 0 ? [] : waiting.splice(at, 1)
    if (!type)
      throw new Error(
        `The world has no ${waiting.map(({ name }) => name).join(' and no ')}: they point at each other or at ` +
          'what the world does not know; write a scene (test/support/matrix/scenes/)',
      )
    const stored = rules.get(tableOf(making.server.db, type.name))
    sides.set(type.name, await rowsOf(making, type, sides, { stored, rivals: exclusive.get(type.name) ?? [] }))
  }
  return sides
}

const relations = ({ fields }: Type): Field[] => [...fields.values()].filter(({ kind }) => kind === 'one')

/** Lists of records that are columns of ids. */
const listsOf = ({ server }: Making, type: Type): Field[] =>
  [...type.fields.values()].filter(({ kind, name }) => kind === 'many' && isListColumn(server.db, type.name, name))

type Limits = { stored: StoredRules | undefined; rivals: readonly (readonly string[])[] }

async function rowsOf(making: Making, type: Type, sides: Sides, { stored, rivals }: Limits): Promise<Side> {
  const firsts: string[] = []
  for (const pointing of pointings(making, type, sides)) {
    const ids: string[] = []
    for (const relations of onlyOneOf(pointing, rivals)) {
      for (const values of decisive(type))
        ids.push(
          await making.add(type.name, { ...withinRange(making, type, stored, ids.length), ...relations, ...values }),
        )
    }
    firsts.push(...ids.slice(0, 1))
  }
  const [own, other] = firsts
  if (!own) throw new Error(`The world has no ${type.name}: write a scene (test/support/matrix/scenes/)`)
  return { own: [own], other: other ?? own }
}

type Pointing = Readonly<Record<string, string | null | readonly string[]>>

/** The callers' own throughout, others' throughout, and whatever may make a difference by itself. */
function pointings(making: Making, type: Type, sides: Sides): Pointing[] {
  const all = relations(type).filter(({ named }) => named !== type.name)
  const mayBeNone = all.filter(({ name }) => storedAs(making.server.db, type.name, name).nullable)
  const lists = listsOf(making, type).filter(({ named }) => named !== type.name)
  const listing = (ids: (side: Side | undefined) => readonly string[]): Pointing =>
    Object.fromEntries(lists.map(({ name, named }) => [name, ids(sides.get(named))]))
  const nowhere = { ...Object.fromEntries(mayBeNone.map(({ name }) => [name, null])), ...listing(() => []) }
  const others: Pointing = {
    ...Object.fromEntries(all.map(({ name, named }) => [name, sides.get(named)?.other ?? null])),
    ...listing((side) => (side ? [side.other] : [])),
  }
  const own: Pointing = {
    ...Object.fromEntries(all.map(({ name, named }) => [name, sides.get(named)?.own[0] ?? null])),
    ...listing((side) => side?.own.slice(0, 1) ?? []),
  }
  const shared = lists.map(({ name, named }) => {
    const side = sides.get(named)
    return { ...others, [name]: side ? [...side.own, side.other] : [] }
  })
  const single = all.flatMap(({ name, named }) =>
    (sides.get(named)?.own ?? []).map((id) => ({ ...others, [name]: id })),
  )
  const archived = type.fields.has('archivedAt') ? [{ ...others, archivedAt: '1940-05-03T00:00:00.003Z' }] : []
  const every = [own, others, ...single, ...shared, { ...others, ...nowhere }, ...archived]
  return [...new Map(every.map((pointing) => [JSON.stringify(pointing), pointing])).values()]
}

/** Where the database wants exactly one of several fields: one row for each of them. */
const onlyOneOf = (pointing: Pointing, rivals: readonly (readonly string[])[]): Pointing[] =>
  rivals.reduce<Pointing[]>((rows, names) => rows.flatMap((row) => eachAlone(row, names)), [pointing])

const eachAlone = (row: Pointing, names: readonly string[]): Pointing[] =>
  names
    .filter((kept) => row[kept] !== null)
    .map((kept) => ({
      ...row,
      ...Object.fromEntries(names.filter((name) => name !== kept).map((name) => [name, null])),
    }))

/** A canary is larger than some numbers may be. */
function withinRange(making: Making, type: Type, rules: StoredRules | undefined, n: number): Record<string, number> {
  const numbers = [...type.fields.values()].filter(({ named, computed }) => named === 'Int' && !computed)
  return Object.fromEntries(
    numbers.flatMap(({ name }) => {
      const range = rules?.ranges.get(storedAs(making.server.db, type.name, name).column)
      return range ? [[name, range[0] + (n % (range[1] - range[0] + 1))]] : []
    }),
  )
}

/** Every value of the fields on which a class depends. */
function decisive(type: Type): Record<string, unknown>[] {
  const deciding = [
    ...new Set([...type.fields.values()].flatMap(({ classes }) => classes.flatMap(({ when }) => when?.field ?? []))),
  ]
  return deciding.reduce<Record<string, unknown>[]>(
    (rows, name) =>
      rows.flatMap((row) =>
        (enumValues(fieldOf(type.name, name).named) ?? []).map((value) => ({ ...row, [name]: value })),
      ),
    [{}],
  )
}
