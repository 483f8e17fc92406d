import { setTimeout as delay } from 'node:timers/promises'
import { api } from '../support/api.ts'
import { cast, organisation, update } from '../support/builders.ts'
import { type Followed, followers } from '../support/live/follower.ts'
import { sessionsOf } from '../support/live/sessions.ts'

const CHANGED = 'subscription { organisationChanged { kind id organisation { name tier } } }'

/** `npm run soak -- live [sockets] [events]`: a thousand sockets on one server, each told of every change. */
export default async function live([sockets = '1000', events = '50']: string[]): Promise<void> {
  const server = await api()
  const force = await cast(server)
  const open = followers(server)
  const followed: Followed[] = []
  const count = Math.ceil(Number(sockets) / 3)
  for (const one of await sessionsOf(server, await server.as('STAFF'), count)) {
    const three = await Promise.all([open.connect(one), open.connect(one), open.connect(one)])
    followed.push(...(await Promise.all(three.map((socket) => socket.follow(CHANGED)))))
  }
  console.log(`${followed.length} sockets follow`)
  let made = await organisation(force.crime)
  const before = server.gate.statements()
  const startedMs = Date.now()
  for (let change = 1; change < Number(events); change++)
    made = await update(force.crime, 'Organisation', made, { tier: (change % 3) + 1 })
  const changedMs = Date.now()
  while (followed.some(({ told }) => told.length < Number(events)) && Date.now() - changedMs < 120_000) await delay(50)
  const late = followed.filter(({ told }) => told.length !== Number(events))
  console.log(
    `${events} changes in ${changedMs - startedMs} ms, told to all ${Date.now() - changedMs} ms after the last, by ${server.gate.statements() - before} statements with those of the payloads`,
  )
  if (late.length > 0) throw new Error(`${late.length} sockets were told of ${late[0]?.told.length} events`)
  await open.closeAll()
}
