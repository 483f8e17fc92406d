import { roleOf } from '../kinds.ts'
import { policy } from '../../../api/access/policy.ts'
import { type Followed, followers } from '../live/follower.ts'
import { expectedObject, inOrderOfId, rowsOf, selection } from './expected.ts'
import { any, readable, type Row, visible } from './reading.ts'
import { subscriptions, typeOf } from './sdl.ts'
import type { Caller, World } from './world.ts'

export type FollowedType = {
  subscription: string
  /** What the caller was told, and what the policy says that it should be; a code where it may follow nothing. */
  told: unknown
  expected: unknown
}

/**
 * An event of each field of each row, for every subscription of the schema: a caller is told of those whose field may
 * be read on that row, with the row as the policy shows it.
 */
export async function followedBy(world: World, caller: Caller): Promise<FollowedType[]> {
  const sockets = followers(world.api)
  const socket = await sockets.connect(caller.client)
  const asked: { subscription: string; on: string; followed: Followed }[] = []
  for (const { name, on: types } of subscriptions) {
    const on = types[0] as string
    const record = `${on.charAt(0).toLowerCase()}${on.slice(1)}`
    const document = `subscription { ${name} { kind id record: ${record} { ${selection(on, false)} } } }`
    asked.push({ subscription: name, on, followed: await socket.follow(document) })
  }
  const may = asked.filter(({ on }) => any(caller.role, 'read', on))
  const expected = new Map(may.map(({ on }) => [on, expectedOf(world, caller, on, rowsOf(world, on))]))
  // Twice, so that anything too many of the first round comes before the end of the second.
  for (const _round of [1, 2])
    for (const { on, followed } of may)
      for (const rows of fewRows(world, caller, on)) {
        const before = followed.told.length
        await changeEachField(world, caller, on, rows)
        await hurry(world)
        await followed.count(before + expectedOf(world, caller, on, rows).length)
      }
  await sockets.closeAll()
  return asked.map(({ subscription, on, followed: { told, errors } }) => {
    const own = expected.get(on)
    return own
      ? { subscription, told: told.map(inOrder), expected: [...own, ...own].map(inOrder) }
      : { subscription, told: errors.map(({ extensions }) => extensions.code), expected: ['FORBIDDEN'] }
  })
}

/** A socket on which more than 256 events wait is cut off. */
const MOST_EVENTS = 200

/** The rows of a type, so many at a time that a change of each of their fields may wait on one socket. */
function fewRows(world: World, caller: Caller, on: string): Row[][] {
  const rows = rowsOf(world, on)
  const most = Math.floor(MOST_EVENTS / fieldsOf(caller, on).length)
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most))
}

const expectedOf = (world: World, caller: Caller, on: string, rows: readonly Row[]): Record<string, unknown>[] =>
  rows.flatMap((row) =>
    fieldsOf(caller, on)
      .filter((field) => visible(caller, on, row) && readable(caller, on, row, field))
      .map(() => ({ kind: 'CHANGED', id: row.id, record: expectedObject(world, caller, on, row, false) })),
  )

const changeEachField = (world: World, caller: Caller, on: string, rows: readonly Row[]): Promise<unknown> =>
  world.api.db.query({
    text: `
      insert into live_event (type, record_id, kind, fields)
      select $1, row.id, 'CHANGED', array[field.name]
      from unnest($2::uuid[]) with ordinality as row (id, nth), unnest($3::text[]) with ordinality as field (name, nth)
      order by row.nth, field.nth
    `,
    values: [on, rows.map(({ id }) => id), fieldsOf(caller, on)],
  })

/** A server that hears a notice looks at once. */
async function hurry({ api: { db } }: World): Promise<void> {
  if (db.dialect === 'postgresql') await db.query({ text: `select pg_notify('beadle_live', '')::text`, values: [] })
}

/** Classes depend on it. */
const DECIDES = '"givenFor"'

/** First what decides who reads a row: a change of it veils others before it in one batch (access/live/tellings.ts). */
function fieldsOf({ role }: Caller, on: string): string[] {
  const decisive = JSON.stringify(policy[roleOf(role)].map(({ when }) => when)) + DECIDES
  const isLater = (field: string): number => Number(!decisive.includes(`"${field}"`))
  return [...typeOf(on).fields.keys()].sort((a, b) => isLater(a) - isLater(b))
}

const inOrder = ({ record, ...told }: Record<string, unknown>) => ({ ...told, record: inOrderOfId(record) })
