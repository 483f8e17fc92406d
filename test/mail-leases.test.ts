import { whileLeased } from '../api/platform/mail/lease.ts'
import { renewMail, storeMail, takeMail, tryAgain } from '../api/platform/mail/inbound/queue.ts'
import { queued } from '../api/platform/mail/letter.ts'
import { mailQueue } from '../api/platform/mail/queue.ts'
import { sealWith } from '../api/platform/mail/seal.ts'
import type { Database } from '../api/platform/database.ts'
import { freshDatabase } from './support/database/database.ts'
import { fail } from './support/run/expecting.ts'

const LETTER = {
  accountId: null,
  purpose: 'INVITATION',
  recipient: 'robin@test.example',
  subject: 'Your invitation',
  text: 'Come in.',
  uselessAt: new Date(Date.now() + 86_400_000),
} as const
const MAIL = { recipient: 'q.abc', nullReturnPath: false, bytes: 4, sealed: Buffer.from('mail') }

describe('what a process is working on', () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
  })

  const lapse = (table: string) => db.query({ text: `update ${table} set due_at = now()`, values: [] })

  it('is leased again and again while the work goes on, although a renewal fails', async () => {
    const { promise: enough, resolve } = Promise.withResolvers<void>()
    let renewals = 0
    const renew = async (): Promise<void> => {
      if (++renewals === 3) resolve()
      if (renewals === 1) throw new Error('the database is away')
    }
    const work = async (): Promise<string> => {
      await enough
      return 'sent'
    }

    expect(await whileLeased(renew, work, 5)).toBe('sent')
  })

  it('ends with a renewal that is under way, so that none comes after what is decided then', async () => {
    const order: string[] = []
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const renew = async (): Promise<void> => {
      begin()
      await db.query({ text: 'select 1', values: [] })
      order.push('renewed')
    }

    await whileLeased(renew, () => begun, 5)
    order.push('done')

    expect(order.at(-1)).toBe('done')
    expect(order[0]).toBe('renewed')
  })

  it('is not taken by another process, a letter as little as a mail that came in', async () => {
    const letters = mailQueue(db)
    await db.query(queued(LETTER, { domain: 'force.example' }, sealWith('a secret')))
    await storeMail(db, { ...MAIL, mailKey: 'one' })
    const [letter] = await letters.take(1)
    const mail = await takeMail(db)

    await lapse('outbox_mail')
    await lapse('inbound_mail')
    await letters.renew(letter?.id ?? fail('no letter'))
    await renewMail(db, mail?.id ?? fail('no mail'))

    expect([await letters.take(1), await takeMail(db)]).toStrictEqual([[], null])
  })

  it('counts as an attempt, unless it says nothing of the mail', async () => {
    await db.query({ text: 'delete from inbound_mail', values: [] })
    await storeMail(db, { ...MAIL, mailKey: 'two' })
    const again = async (counted: boolean) => {
      const mail = (await takeMail(db)) ?? fail('no mail')
      await tryAgain(db, mail.id, { delayMs: 0, counted })
      return mail.attempts
    }

    expect([await again(false), await again(true), await again(false), await again(true)]).toStrictEqual([1, 1, 2, 2])
  })
})
