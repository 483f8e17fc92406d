import { setTimeout as delay } from 'node:timers/promises'
import { api } from '../support/api.ts'
import { cast, organisation, update } from '../support/builders.ts'
import { type Followed, followers } from '../support/live/follower.ts'
import { accountsOf } from '../support/live/sessions.ts'
import { CUT_OFF_AS_SLOW, longName, slowReader } from '../support/live/slowReader.ts'

const CHANGED = 'subscription { organisationChanged { kind id organisation { name tier } } }'

/** So many that too much waits on the socket that reads nothing. It reads again before it misses a ping. */
const ENOUGH_CHANGES = 30

/**
 * `npm run soak -- live [sockets] [events]`: a thousand sockets on one server, each told of every change, and one more
 * that reads nothing, which must be cut off. For that it takes some thirty events.
 */
export default async function live([sockets = '1000', events = '50']: string[]): Promise<void> {
  const server = await api()
  const force = await cast(server)
  const open = followers(server)
  const followed: Followed[] = []
  for (const one of await accountsOf(server, 'STAFF', Math.ceil(Number(sockets) / 3))) {
    const three = await Promise.all([open.connect(one), open.connect(one), open.connect(one)])
    followed.push(...(await Promise.all(three.map((socket) => socket.follow(CHANGED)))))
  }
  const slow = await slowReader(open, await server.as('STAFF'))
  console.log(`${followed.length} sockets follow, and one that reads nothing`)
  let made = await organisation(force.crime, { name: longName('live') })
  const before = server.gate.statements()
  const startedMs = Date.now()
  let slowClosed: Promise<number | null> | undefined
  for (let change = 1; change < Number(events); change++) {
    made = await update(force.crime, 'Organisation', made, { tier: (change % 3) + 1 })
    if (change === ENOUGH_CHANGES) slowClosed = slow.closedWith()
  }
  const changedMs = Date.now()
  while (followed.some(({ told }) => told.length < Number(events)) && Date.now() - changedMs < 120_000) await delay(50)
  const late = followed.filter(({ told }) => told.length !== Number(events))
  console.log(
    `${events} changes in ${changedMs - startedMs} ms, told to all ${Date.now() - changedMs} ms after the last, by ${server.gate.statements() - before} statements with those of the payloads`,
  )
  if (late.length > 0) throw new Error(`${late.length} sockets were told of ${late[0]?.told.length} events`)
  const code = await (slowClosed ?? slow.closedWith())
  if (!CUT_OFF_AS_SLOW.includes(code))
    throw new Error(`the socket that reads nothing was ${code === null ? 'left open' : `closed with ${code}`}`)
  console.log(`the socket that reads nothing was closed with ${code}`)
  await open.closeAll()
}
