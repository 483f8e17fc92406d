import { setTimeout as delay } from 'node:timers/promises'
import { entities } from '../../api/entities.ts'
import { type Database, openDatabase } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { testConfig } from '../support/config.ts'
import { freshDatabaseUrl } from '../support/database/database.ts'
import { DOMAIN, type MailRoom, mailRoom, replyOf } from '../support/mail/mailRoom.ts'
import { handOver, type Handover, relayTo } from '../support/mail/relay.ts'

const MAILS = 16

describe('a burst of mails of one sender, which two processes read', () => {
  let processes: Database[]
  let room: MailRoom
  let ports: number[]
  beforeAll(async () => {
    const config = testConfig({ databaseUrl: await freshDatabaseUrl() })
    processes = [await openDatabase(config, createLog('silent'), entities)]
    processes.push(await openDatabase(config, createLog('silent'), entities))
    const [one, other] = processes as [Database, Database]
    room = await mailRoom(one)
    ports = [room.port, await room.another(other)]
    // Else one process is done before the other begins: each has read one before, and takes its time.
    for (const port of ports) {
      await handOver(port, { to: `help@${DOMAIN}`, mail: replyOf('robin@bank.example') })
      await room.settled()
    }
    room.onPost(() => delay(100))
    room.onHold(() => delay(100))
  })
  beforeEach(() => room.db.query({ text: 'delete from held_mail', values: [] }))
  afterAll(async () => {
    await room.close()
    for (const db of processes) await db.close()
  })

  async function burst(mail: () => Handover): Promise<void> {
    const relays = ports.map((port) => relayTo(port, 3))
    const sent = relays.flatMap((relay) => Array.from({ length: MAILS / relays.length }, () => relay.send(mail())))
    expect(new Set(await Promise.all(sent))).toStrictEqual(new Set([250]))
    for (const relay of relays) relay.close()
    await room.settled()
  }

  it('makes ten posts to a question in an hour, and the others are held', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    // Two processes that took turns with pairs would come out at ten by chance.
    await room.reply(robin, to)

    await burst(() => ({ to, mail: replyOf(robin.email) }))

    expect(room.posts).toHaveLength(10)
    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(Array(MAILS + 1 - 10).fill('TOO_MANY'))
  })

  it('is kept once for a SPOC where nobody wrote them, and no mail leaves', async () => {
    const robin = await room.holder()
    const away = { 'Auto-Submitted': 'auto-replied', Subject: 'Away' }

    await burst(() => ({ to: room.addressFor(robin), mail: replyOf(robin.email, away) }))

    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(['AUTOMATIC'])
    expect(await room.db.query({ text: 'select from outbox_mail', values: [] })).toStrictEqual([])
  })
})
