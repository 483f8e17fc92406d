import { createMail, type Letter, type Mail } from '../api/platform/mail/mail.ts'
import { createLog } from '../api/platform/log.ts'
import { readHeaders, firstOf } from '../api/platform/mail/inbound/headers.ts'
import { newId } from '../api/platform/record.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database/database.ts'
import { DOMAIN, INBOUND, type Holder, type MailRoom, mailRoom } from './support/mail/mailRoom.ts'
import { BOUNCES, COMPLAINT, mailOf, PLAIN } from './support/mail/writtenMails.ts'
import { until } from './support/run/until.ts'
import { type MailServer, mailServer, SMTP } from './support/signIn/mailServer.ts'

let server: MailServer
let mail: Mail
let room: MailRoom
let robin: Holder
beforeAll(async () => {
  server = await mailServer()
  const smtp = { ...SMTP, port: server.port }
  const db = await freshDatabase()
  mail = createMail(db, testConfig({ smtp, inbound: INBOUND }), createLog('silent'))
  room = await mailRoom(db, createLog('silent'), { smtp })
  robin = await room.holder()
})
afterAll(async () => {
  await room.close()
  await mail.close()
  await server.close()
})

const letterTo = (recipient: string, more: Partial<Letter> = {}): Letter => ({
  id: newId(),
  accountId: robin.id,
  purpose: 'EMAIL_CHANGED',
  recipient,
  subject: '[Q-2026-K7M2QX] Your question',
  text: 'A link.',
  uselessAt: new Date(Date.now() + 3_600_000),
  ...more,
})

async function send(letter: Letter) {
  await room.db.query(mail.entrust(letter))
  mail.wake()
  const received = await server.received(letter.recipient)
  await until(async () => (await stateOf(letter)).state !== 'WAITING')
  return { ...received, head: readHeaders(Buffer.from(received.source)) }
}

async function stateOf({ id = '' }: Letter) {
  const [row] = await room.db.query<{ state: string; failure: string | null; replyTo: string | null }>({
    text: 'select state, failure, reply_to as "replyTo" from outbox_mail where id = $1',
    values: [id],
  })
  return row ?? { state: 'none', failure: null, replyTo: null }
}

const anybody = () => `${newId()}@bank.example`

describe('a letter of a thread', () => {
  it('names itself, what it answers and the whole thread, where to answer, and that no person sent it', async () => {
    const [question, answer] = ['<q@bank.example>', mail.messageId(newId())]
    const replyTo = mail.replyAddress(newId(), robin.id)
    const letter = letterTo(anybody(), { thread: { messageIds: [question, answer], replyTo } })

    const { head, from } = await send(letter)

    expect(firstOf(head, 'message-id')).toBe(mail.messageId(letter.id ?? ''))
    expect(firstOf(head, 'in-reply-to')).toBe(answer)
    expect(firstOf(head, 'references')).toBe(`${question} ${answer}`)
    expect(firstOf(head, 'reply-to')).toBe(replyTo)
    expect(firstOf(head, 'auto-submitted')).toBe('auto-generated')
    expect(from).toBe(`bounces@${DOMAIN}`)
    expect((await stateOf(letter)).replyTo).toBeNull()
  })

  it('can be answered at the address that it gives', async () => {
    const postId = newId()
    await room.reply(robin, mail.replyAddress(postId, robin.id) ?? '')

    expect(room.posts.at(-1)).toMatchObject({ accountId: robin.id, postId, visibleText: 'We open at nine.' })
  })

  it('gets no header from a subject, a Message-ID or an address with a line end', async () => {
    const evil = 'x\r\nBcc: casey@evil.example'
    const letter = letterTo(anybody(), {
      subject: evil,
      thread: { messageIds: [`<${evil}@x.example>`, '<good@x.example>'], replyTo: `${evil}@x.example` },
    })

    const { head, to } = await send(letter)

    expect(to).toStrictEqual([letter.recipient])
    expect(head.map(([name]) => name)).not.toContain('bcc')
    expect(firstOf(head, 'subject')).toBe('x Bcc: casey@evil.example')
    expect(firstOf(head, 'references')).toBe('<good@x.example>')
    expect(firstOf(head, 'reply-to')).toBeNull()
  })

  it('of forty mails names the first and the latest, in lines that any mail system takes', async () => {
    const ids = Array.from({ length: 40 }, () => mail.messageId(newId()))
    const { head, source } = await send(letterTo(anybody(), { thread: { messageIds: ids, replyTo: null } }))

    const named = firstOf(head, 'references')?.split(/\s+/)
    expect(named).toStrictEqual([ids[0], ...ids.slice(21)])
    for (const line of source.split('\r\n')) expect(line.length).toBeLessThan(998)
  })
})

describe('a delivery report', () => {
  it.each(Object.keys(BOUNCES))(
    'in the manner of %s marks the letter with its status, and nothing else',
    async (system) => {
      const [letter, other] = [letterTo(anybody()), letterTo(anybody())]
      await send(other)
      await send(letter)
      const { mail: report, status } = BOUNCES[system]!(mail.messageId(letter.id ?? ''))

      expect(await room.hand(`bounces@${DOMAIN}`, report, '')).toBe(250)

      expect(await stateOf(letter)).toMatchObject({ state: 'BOUNCED', failure: status })
      expect(await stateOf(other)).toMatchObject({ state: 'SENT', failure: null })
      expect((await room.states()).at(-1)).toBe('REPORT')
    },
  )

  it('that is none, from a person or about spam, marks nothing', async () => {
    const letter = letterTo(anybody())
    await send(letter)
    const id = mail.messageId(letter.id ?? '')
    const text = ['550 5.1.1 no such user', `Message-ID: ${id}`]

    await room.hand(`bounces@${DOMAIN}`, mailOf({ ...PLAIN, From: robin.email }, text))
    await room.hand(`bounces@${DOMAIN}`, COMPLAINT.replace(/<0195f000.*>/, id), '')

    expect(await stateOf(letter)).toMatchObject({ state: 'SENT' })
  })
})

describe('two systems of ours that write to each other', () => {
  it('end at once: what one sends makes no post at the other, and nobody is answered', async () => {
    const other = await mailRoom(await freshDatabase())
    const casey = await other.holder('beadle@force.example')
    const letter = letterTo(anybody())
    const { source } = await send(letter)
    const sentBefore = server.all().length

    // To the other system we are the holder of an account, as an address in a signature might make us.
    expect(await other.hand(other.addressFor(casey), source, `bounces@${DOMAIN}`)).toBe(250)
    // And back to us, as if it had been answered.
    expect(await room.hand(room.addressFor(robin), source, 'beadle@other.example')).toBe(250)

    expect(other.posts).toStrictEqual([])
    expect(await other.states()).toStrictEqual(['AUTOMATIC'])
    expect((await room.states()).at(-1)).toBe('AUTOMATIC')
    const [queued] = await other.db.query<{ mails: number }>({
      text: 'select count(*)::float8 as mails from outbox_mail',
      values: [],
    })
    expect(queued).toStrictEqual({ mails: 0 })
    expect(server.all()).toHaveLength(sentBefore)
    await other.close()
  })
})
