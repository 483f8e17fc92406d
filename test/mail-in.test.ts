import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Unavailable } from '../api/platform/errors.ts'
import { createLog } from '../api/platform/log.ts'
import { messageIdOf } from '../api/platform/mail/messageId.ts'
import { newId } from '../api/platform/record.ts'
import { freshDatabase } from './support/database/database.ts'
import { DOMAIN, type MailRoom, mailRoom, replyOf } from './support/mail/mailRoom.ts'
import { relayTo } from './support/mail/relay.ts'
import { mailOf, PLAIN, REPLIES } from './support/mail/writtenMails.ts'
import { until } from './support/run/until.ts'

const log: string[] = []
let room: MailRoom
beforeAll(async () => {
  room = await mailRoom(await freshDatabase(), createLog('trace', { write: (line) => void log.push(line) }))
})
afterAll(() => room.close())
beforeEach(async () => {
  room.posts.length = 0
  room.onPost(() => undefined)
  room.onPrepare(() => undefined)
  await room.db.query({ text: 'delete from held_mail', values: [] })
  await room.db.query({ text: 'delete from inbound_mail', values: [] })
})

describe("a stakeholder's reply by mail", () => {
  it.each<[string, Record<string, string>]>([
    ['keeps the references', { References: '<0@force.example> <1@force.example>', 'In-Reply-To': '<1@force.example>' }],
    ['names only the mail that it answers', { 'In-Reply-To': '<1@force.example>' }],
    ['names no mail, so that only the address tells', {}],
  ])('is handed over once, where its program %s', async (_program, head) => {
    const robin = await room.holder()
    const postId = newId()

    expect(await room.reply(robin, room.addressFor(robin, { postId }), head)).toBe(250)

    expect(room.posts).toMatchObject([
      {
        accountId: robin.id,
        postId,
        threadId: postId,
        subject: 'Re: [Q-2026-K7M2QX] Your question',
        visibleText: 'We open at nine.',
      },
    ])
    expect(await room.states()).toStrictEqual(['POSTED'])
    expect(await room.held()).toStrictEqual([])
  })

  it.each(Object.keys(REPLIES))('is told from the quoted letter when it comes from %s', async (program) => {
    const robin = await room.holder()
    const { head, body } = REPLIES[program]!
    const mail = mailOf({ ...head, From: robin.email }, body)

    await room.hand(room.addressFor(robin), mail)

    expect(room.posts.map(({ visibleText }) => visibleText)).toStrictEqual(['We open at nine.'])
  })

  it.each([
    ['in lower case', (address: string) => address.toLowerCase()],
    ['in capitals', (address: string) => address.toUpperCase()],
  ])('arrives at an address that came %s', async (_how, mangled) => {
    const robin = await room.holder()

    expect(await room.reply(robin, mangled(room.addressFor(robin)))).toBe(250)

    expect(room.posts).toHaveLength(1)
  })

  it('is posted once when the relay delivers it again, with and without Message-ID', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    const named = replyOf(robin.email)
    const nameless = mailOf({ ...PLAIN, From: robin.email, Date: 'Thu, 12 Mar 2026 09:00:00 +0000' }, ['Yes.'])

    for (const mail of [named, named, nameless, `Received: by mx2\r\n${nameless}`])
      expect(await room.hand(to, mail)).toBe(250)

    expect(room.posts.map(({ visibleText }) => visibleText)).toStrictEqual(['We open at nine.', 'Yes.'])
  })

  it('is tried again after the feature failed, and then posted once', async () => {
    const robin = await room.holder()
    let failures = 0
    room.onPost(() => {
      if (failures++ === 0) throw new Error(`a fault that quotes ${robin.email}`)
    })
    await relayTo(room.port, 1).send({ to: room.addressFor(robin), mail: replyOf(robin.email) })
    await until(async () => failures === 1)
    await until(
      async () =>
        (
          await room.db.query({
            text: "update inbound_mail set due_at = now() where due_at < now() + interval '1 minute' returning 1",
            values: [],
          })
        ).length === 1,
    )
    const casey = await room.holder()
    await room.reply(casey, room.addressFor(casey))

    expect(room.posts.map(({ accountId }) => accountId).sort()).toStrictEqual([robin.id, casey.id].sort())
  })

  it('is held from the eleventh of a question in an hour on', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    const relay = relayTo(room.port, 4)
    await Promise.all(Array.from({ length: 12 }, () => relay.send({ to, mail: replyOf(robin.email) })))
    relay.close()
    await room.settled()

    expect(room.posts).toHaveLength(10)
    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(['TOO_MANY', 'TOO_MANY'])
  })
})

describe('a mail that cannot be read now', () => {
  const attempts = async () =>
    (
      await room.db.query<{ attempts: number; later: boolean }>({
        text: `
          select attempts, due_at between now() + interval '10 seconds' and now() + interval '1 minute' as later
          from inbound_mail order by id
        `,
        values: [],
      })
    ).map((row) => [row.attempts, row.later])
  const send = async (...mails: { to: string; mail: string }[]) => {
    const relay = relayTo(room.port, 1)
    for (const mail of mails) expect(await relay.send(mail)).toBe(250)
    relay.close()
  }

  it('because the database is busy keeps its ten attempts', async () => {
    const robin = await room.holder()
    let busy = true
    room.onPost(() => {
      if (!busy) return
      busy = false
      throw new Unavailable()
    })

    await room.reply(robin, room.addressFor(robin))

    expect(room.posts).toHaveLength(1)
    expect((await attempts()).map(([count]) => count)).toStrictEqual([1])
  })

  it('because its files cannot be prepared is logged and tried later, and after ten attempts a SPOC sees it', async () => {
    const robin = await room.holder()
    let prepared = 0
    room.onPrepare(() => {
      prepared++
      throw new Unavailable('Pictures cannot be read just now. Try again shortly.')
    })
    log.length = 0
    await send({ to: room.addressFor(robin), mail: replyOf(robin.email) })
    // A lease lasts three minutes: due before, it has been given back.
    const givenBack = `select from inbound_mail where due_at between now() and now() + interval '2 minutes'`
    await until(async () => (await room.db.query({ text: givenBack, values: [] })).length === 1)

    expect(await attempts()).toStrictEqual([[1, true]])
    expect(log.filter((line) => line.includes('a mail that came in was not read'))).toHaveLength(1)

    await room.db.query({ text: 'update inbound_mail set attempts = 10, due_at = now()', values: [] })
    await room.reply(robin, `help@${DOMAIN}`)

    expect(prepared).toBe(1)
    expect(await room.held()).toMatchObject([
      { reason: 'FAILED', sender: robin.email, visible: 'We open at nine.' },
      { reason: 'NO_TOKEN' },
    ])
  })

  it('waits for the one before without a lease, so that none lapses', async () => {
    const robin = await room.holder()
    const mail = () => ({ to: room.addressFor(robin), mail: replyOf(robin.email) })
    const seen: (number | boolean | undefined)[] = []
    room.onPrepare(async () => {
      if (seen.length === 0) await send(mail(), mail())
      const [, second, third] = await attempts()
      seen.push(second?.[0], third?.[0])
    })

    await send(mail())
    await until(async () => room.posts.length === 3)

    expect(seen).toStrictEqual([0, 0, 1, 0, 1, 1])
  })
})

describe('a mail whose files are not worth preparing', () => {
  let prepared: number
  beforeEach(() => {
    prepared = 0
    room.onPrepare(() => void prepared++)
  })

  it('is from another sender than its address is for, or from one whose account has ended', async () => {
    const [robin, casey] = [await room.holder(), await room.holder()]
    const to = room.addressFor(robin)
    await room.reply(casey, to)
    robin.ended = true
    await room.reply(robin, to)

    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(['OTHER_SENDER', 'ACCOUNT_ENDED'])
    expect(prepared).toBe(0)
  })

  it('is the eleventh of a question in an hour', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    for (let n = 0; n < 11; n++) await room.reply(robin, to)

    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(['TOO_MANY'])
    expect(prepared).toBe(10)
  })
})

describe('a mail that is held for a SPOC', () => {
  const reasons = async () => (await room.held()).map(({ reason }) => reason)

  it('has a token that was forged, expired, or no token', async () => {
    const robin = await room.holder()
    const good = room.addressFor(robin)
    const forged = good.replace(/^q\.(.)/, (_all, first: string) => `q.${first === 'a' ? 'b' : 'a'}`)
    const old = room.addressFor(robin, { issuedAt: new Date(Date.now() - 92 * 86_400_000) })

    for (const to of [forged, old, `help@${DOMAIN}`]) expect(await room.reply(robin, to)).toBe(250)

    expect(room.posts).toStrictEqual([])
    expect(await reasons()).toStrictEqual(['FORGED_TOKEN', 'EXPIRED_TOKEN', 'NO_TOKEN'])
  })

  it('used a stolen token: another account, no account, two senders', async () => {
    const [robin, casey] = [await room.holder(), await room.holder()]
    const postId = newId()
    const to = room.addressFor(robin, { postId })

    await room.reply(casey, to)
    await room.reply({ ...robin, email: 'stranger@evil.example' }, to)
    await room.reply(robin, to, { From: `${robin.email}, ${casey.email}` })

    expect(room.posts).toStrictEqual([])
    expect(await room.held()).toMatchObject([
      { reason: 'OTHER_SENDER', sender: casey.email, accountId: casey.id, postId },
      { reason: 'OTHER_SENDER', sender: 'stranger@evil.example', accountId: null, postId, visible: 'We open at nine.' },
      { reason: 'OTHER_SENDER', sender: null, postId },
    ])
  })

  it('is from an account that was suspended since, or names by Message-ID only what it answers', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    robin.ended = true
    const letter = messageIdOf(newId(), 'localhost')

    await room.reply(robin, to)
    await room.reply(robin, `help@${DOMAIN}`, { 'In-Reply-To': letter })

    expect(room.posts).toStrictEqual([])
    expect(await room.held()).toMatchObject([
      { reason: 'ACCOUNT_ENDED', accountId: robin.id },
      { reason: 'NO_TOKEN', threadIds: [letter] },
    ])
  })

  it('has more than fifty parts, and can still be told by its sender', async () => {
    const robin = await room.holder()
    const parts = Array.from({ length: 60 }, () => ['--B', 'Content-Type: text/plain', '', 'x']).flat()
    const head = { From: robin.email, 'Content-Type': 'multipart/mixed; boundary=B' }

    expect(await room.hand(room.addressFor(robin), mailOf(head, [...parts, '--B--']))).toBe(250)

    expect(await room.held()).toMatchObject([{ reason: 'UNREADABLE', sender: robin.email, visible: null }])
  })

  it('is kept encrypted, and read again with its parts when a SPOC takes it', async () => {
    const robin = await room.holder()
    await room.reply(robin, `help@${DOMAIN}`, {}, 'a canary in the text')
    const [{ id } = { id: '' }] = await room.held()

    const [{ dump } = { dump: '' }] = await room.db.query<{ dump: string }>({
      text: `select encode(sealed, 'escape') as dump from held_mail`,
      values: [],
    })
    const content = await room.inbound.heldContent(id, room.db)

    expect(dump).not.toContain('canary')
    expect(content).toMatchObject({ visibleText: 'a canary in the text', parts: [] })
  })
})

describe('an out-of-office note', () => {
  const away = { 'Auto-Submitted': 'auto-replied', Subject: 'Away' }

  it('makes no post; the first of a sender a day is kept for a SPOC', async () => {
    const [robin, casey] = [await room.holder(), await room.holder()]

    for (const from of [robin, robin, casey]) await room.reply(from, room.addressFor(from), away)

    expect(room.posts).toStrictEqual([])
    expect(await room.states()).toStrictEqual(['AUTOMATIC', 'AUTOMATIC', 'AUTOMATIC'])
    expect((await room.held()).map(({ reason, sender }) => [reason, sender])).toStrictEqual([
      ['AUTOMATIC', robin.email],
      ['AUTOMATIC', casey.email],
    ])
  })

  it('to no address of ours is not kept at all, and a null return path is enough', async () => {
    const robin = await room.holder()

    await room.reply(robin, `help@${DOMAIN}`, away)
    await room.hand(room.addressFor(robin), replyOf(robin.email), '')

    expect(await room.states()).toStrictEqual(['AUTOMATIC', 'AUTOMATIC'])
    expect((await room.held()).map(({ reason }) => reason)).toStrictEqual(['AUTOMATIC'])
  })
})

describe('the listener', () => {
  const talk = async (): Promise<{ socket: Socket; say: (line: string) => Promise<string> }> => {
    const socket = connect(room.port, '127.0.0.1')
    socket.setEncoding('utf8')
    await once(socket, 'data')
    const say = async (line: string): Promise<string> => {
      socket.write(line)
      const [answer] = (await once(socket, 'data')) as [string]
      return answer
    }
    await say('EHLO relay.force.example\r\n')
    return { socket, say }
  }

  it('relays nothing, knows no sign-in, and says its size', async () => {
    const { socket, say } = await talk()

    expect(await say('EHLO relay\r\n')).toMatch(/SIZE 15728640/)
    expect(await say('AUTH PLAIN AGEAYg==\r\n')).toMatch(/^50[02]/)
    expect(await say('VRFY robin\r\n')).toMatch(/^50[02]/)
    await say('MAIL FROM:<robin@bank.example>\r\n')
    expect(await say('RCPT TO:<robin@bank.example>\r\n')).toMatch(/^550 no such address here/)
    expect(await say(`RCPT TO:<q.x%evil.example@other.example>\r\n`)).toMatch(/^550/)
    expect(await say('DATA\r\n')).toMatch(/^503/)
    socket.destroy()
  })

  it('stores nothing of a mail whose connection broke, so that the whole one is taken later', async () => {
    const robin = await room.holder()
    const to = room.addressFor(robin)
    const mail = replyOf(robin.email)
    const { socket, say } = await talk()
    await say('MAIL FROM:<robin@bank.example>\r\n')
    await say(`RCPT TO:<${to}>\r\n`)
    await say('DATA\r\n')
    socket.write(mail.slice(0, -10))
    socket.destroy()
    await once(socket, 'close')

    expect(await room.hand(to, mail)).toBe(250)

    expect(room.posts.map(({ visibleText }) => visibleText)).toStrictEqual(['We open at nine.'])
  })

  it('refuses what is larger than 15 MiB, and keeps its memory', async () => {
    const robin = await room.holder()

    const status = await room.hand(
      room.addressFor(robin),
      mailOf(PLAIN, ['x'.repeat(70).concat('\r\n').repeat(225_000)]),
    )

    expect(status).toBe(552)
    expect(await room.states()).toStrictEqual([])
  })

  it('logs no address, no subject and no text', () => {
    expect(log.some((line) => line.includes('a mail that came in was read'))).toBe(true)
    for (const line of log) expect(line).not.toMatch(/bank\.example|evil\.example|We open|Q-2026|q\.[a-z2-7]{20}/i)
  })
})
