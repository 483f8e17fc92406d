import { newId } from '../api/platform/record.ts'
import { keptDatabase } from './support/database/keptDatabase.ts'
import { DOMAIN, replyOf } from './support/mail/mailRoom.ts'
import { relayTo } from './support/mail/relay.ts'
import { type ApiProcess, killNow, startApi } from './support/processes/apiProcess.ts'
import { until } from './support/run/until.ts'

const MAILS = 40

describe('mail that the relay was told is safe', () => {
  it('is held once each for a SPOC after the process was killed, none lost, and no log names anybody', async () => {
    const kept = await keptDatabase()
    const settings = { ...kept, env: { ...kept.env, INBOUND_SMTP_PORT: '0', INBOUND_MAIL_DOMAIN: DOMAIN } }
    const portOf = async ({ child }: ApiProcess) => Number((await child.printed(/Mail comes in on port (\d+)/))[1])
    const mails = Array.from({ length: MAILS }, () => {
      const sender = `robin-${newId()}@bank.example`
      return { sender, mail: replyOf(sender), safe: false }
    })
    const handOver = async (port: number, acknowledged: () => Promise<void>) => {
      const relay = relayTo(port, 5)
      await Promise.all(
        mails.map(async (one) => {
          const status = await relay.send({ to: `help@${DOMAIN}`, mail: one.mail }).catch(() => 0)
          one.safe ||= status === 250
          if (status === 250) await acknowledged()
        }),
      )
      relay.close()
    }

    const first = await startApi(settings)
    let heard = 0
    await handOver(await portOf(first), async () => {
      // In the middle of the burst: some are acknowledged, others on their way.
      if (++heard === MAILS / 2) await killNow(first)
    })
    const safe = mails.filter((one) => one.safe).map(({ sender }) => sender)
    const { stored, read } = await kept.look(async (db) => {
      // What a dead process had taken is left to it for three minutes; the test does not wait for that.
      await db.query({ text: `update inbound_mail set due_at = now() where state = 'WAITING'`, values: [] })
      const [row] = await db.query<{ stored: number; read: number }>({
        text: `select count(*)::float8 as stored, count(finished_at)::float8 as read from inbound_mail`,
        values: [],
      })
      return row ?? { stored: 0, read: 0 }
    })

    expect(safe.length).toBeGreaterThanOrEqual(MAILS / 2)
    expect(safe.length).toBeLessThan(MAILS)
    expect(stored).toBeGreaterThanOrEqual(safe.length)

    // The relay sends again what it was not told is safe; here it also sends the rest again.
    const second = await startApi(settings)
    await handOver(await portOf(second), async () => undefined)
    const readAgain = () => second.child.output().split('a mail that came in was read').length - 1
    await until(async () => readAgain() >= MAILS - read, 60)
    await killNow(second)
    const held = await kept.look((db) =>
      db.query<{ sender: string; reason: string }>({ text: 'select sender, reason from held_mail', values: [] }),
    )

    expect(held.map(({ sender }) => sender).sort()).toStrictEqual(mails.map(({ sender }) => sender).sort())
    expect(new Set(held.map(({ reason }) => reason))).toStrictEqual(new Set(['NO_TOKEN']))
    expect(first.child.output() + second.child.output()).not.toMatch(/bank\.example|We open at nine/)
  })
})
