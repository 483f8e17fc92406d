import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { freshDatabase } from '../support/database/database.ts'
import { mailRoom, replyOf } from '../support/mail/mailRoom.ts'
import { relayTo } from '../support/mail/relay.ts'
import { until } from '../support/run/until.ts'

const CONNECTIONS = 20
const QUESTIONS = 1_000

/** How long a statement of somebody else's takes meanwhile, in milliseconds. */
async function elsewhere(ask: () => Promise<unknown>, over: () => boolean): Promise<number[]> {
  const took: number[] = []
  while (!over()) {
    const started = performance.now()
    await ask()
    took.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return took.sort((one, other) => one - other)
}

/**
 * npm run soak -- mail [COUNT]: a burst of COUNT mails (10,000), a tenth of them delivered twice. None may be lost and
 * none posted twice, and others' statements must be answered meanwhile.
 */
export default async function mail([count = '10000']: string[]): Promise<void> {
  const room = await mailRoom(await freshDatabase())
  const robin = await room.holder()
  const addresses = Array.from({ length: QUESTIONS }, () => room.addressFor(robin))
  const mails = Array.from({ length: Number(count) }, (_none, at) => ({
    to: addresses[at % QUESTIONS] as string,
    mail: replyOf(robin.email, {}, `Mail ${at}.`),
  }))
  const burst = [...mails, ...mails.filter((_mail, at) => at % 10 === 0)]

  let over = false
  const others = elsewhere(
    () => room.db.query({ text: 'select count(*) from organisation', values: [] }),
    () => over,
  )
  const relay = relayTo(room.port, CONNECTIONS)
  const started = performance.now()
  const later: typeof burst = []
  for (let round = burst; round.length > 0; round = later.splice(0)) {
    await Promise.all(
      round.map(async (one) => {
        const status = await relay.send(one)
        if (status === 451) later.push(one)
        else assert.equal(status, 250)
      }),
    )
    if (later.length > 0) console.log(`${later.length} were put off and are sent again`)
  }
  relay.close()
  const taken = performance.now()
  console.log(`${burst.length} mails taken in ${((taken - started) / 1000).toFixed(1)} s`)
  const waiting = { text: `select 1 from inbound_mail where state = 'WAITING' limit 1`, values: [] }
  await until(async () => (await room.db.query(waiting)).length === 0, 1800)
  over = true
  console.log(`read ${((performance.now() - taken) / 1000).toFixed(1)} s later`)

  const took = await others
  const share = (part: number) => took[Math.floor(took.length * part)]?.toFixed(0)
  console.log(
    `others' statements: median ${share(0.5)} ms, 99 % ${share(0.99)} ms, longest ${took.at(-1)?.toFixed(0)} ms`,
  )
  const posted = room.posts.map(({ visibleText }) => visibleText)
  const held = (await room.held()).map(({ visible, reason }) => {
    assert.equal(reason, 'TOO_MANY')
    return visible
  })
  assert.equal(new Set(posted).size, posted.length, 'a mail was posted twice')
  assert.deepEqual([...posted, ...held].sort(), mails.map((_mail, at) => `Mail ${at}.`).sort(), 'a mail was lost')
  console.log(`${posted.length} posted, ${held.length} held as too many, none lost and none twice`)
  await room.close()
}
