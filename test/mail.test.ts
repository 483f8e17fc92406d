import { EventEmitter, once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { encryptionFor, isSender } from '../api/platform/mail/smtpSettings.ts'
import { refusalOf, retryDelayMs } from '../api/platform/mail/retry.ts'
import { sealWith } from '../api/platform/mail/seal.ts'
import { smtpTransport, type Transport } from '../api/platform/mail/transport.ts'
import { createLog } from '../api/platform/log.ts'
import { buildServer } from '../api/httpServer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { create, word } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database/database.ts'
import { about, expectPresent, fail } from './support/run/expecting.ts'
import { type MailServer, mailServer, SMTP } from './support/signIn/mailServer.ts'
import { PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'
import { until } from './support/run/until.ts'

const LETTER = {
  id: 'x',
  recipient: 'robin@test.example',
  subject: 'x',
  text: 'https://beadle.example/new-password#x',
  messageId: null,
  inReplyTo: null,
  references: null,
  replyTo: null,
}

type Row = { state: string; attempts: number; failure: string | null; sealed: string | null; body: string | null }

describe('a mail to an invited officer', () => {
  let server: MailServer
  let house: Api
  let admin: Client
  beforeAll(async () => {
    server = await mailServer()
    house = await api(await freshDatabase(), { smtp: { ...SMTP, port: server.port } })
    admin = await house.as('ADMINISTRATOR')
  })
  afterAll(() => server.close())

  const invite = async (email = `${word()}@test.example`) => {
    await create(admin, 'Account', { email, displayName: 'Robin Example', roles: ['STAFF'] })
    return email
  }
  const rowOf = async (email: string): Promise<Row> => {
    const [row] = await house.db.query<Row>({
      text: 'select state, attempts, failure, sealed, body from outbox_mail where recipient = $1',
      values: [email],
    })
    return row ?? fail(`no mail to ${email}`)
  }
  const settled = (email: string, state: string) => until(async () => (await rowOf(email)).state === state)

  it('is sent after the change has committed, with a link that lets the officer in, and no copy of the link is kept', async () => {
    const email = await invite()
    const mail = await server.received(email)

    expect(mail.from).toBe('beadle@force.example')
    expect(mail.source).toMatch(/^Subject: Your invitation to Beadle\r$/m)
    expect(mail.source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(mail.source).toMatch(/^Message-ID: <[0-9a-f-]{36}@force\.example>\r$/m)

    await settled(email, 'SENT')
    expect(await rowOf(email)).toStrictEqual({ state: 'SENT', attempts: 1, failure: null, sealed: null, body: null })

    const { status } = await postAuth(house.url, '/set-password', { token: tokenIn(mail.text), password: PASSWORD })
    expect(status).toBe(200)
  })

  it('waits in the database in a form that does not give the link away', async () => {
    server.refuse(/./, 451)
    const email = await invite()
    await until(async () => (await rowOf(email)).failure !== null)
    const { state, failure, sealed } = await rowOf(email)

    expect([state, failure]).toStrictEqual(['WAITING', 'EENVELOPE 451'])

    const text = sealWith(testConfig().authSecret).open(sealed ?? '') ?? ''
    const [dump] = await house.db.query<{ all: string }>({
      text: `
        select
          (select json_agg(m)::text from outbox_mail m)
          || (select json_agg(l)::text from account_link l)
          || (select json_agg(h)::text from history_entry h) as all
      `,
      values: [],
    })

    expect(tokenIn(text)).toMatch(/^[\w-]{43}$/)
    expectPresent(dump?.all)
    expect(dump.all).not.toContain(tokenIn(text))

    server.refuse(null)
    await house.db.query({ text: 'update outbox_mail set due_at = now() where recipient = $1', values: [email] })
    await invite()
    await server.received(email)
    await settled(email, 'SENT')

    expect((await rowOf(email)).attempts).toBe(2)
  })

  it('is given up when the mail server refuses it for good, and an administrator sees that and why', async () => {
    server.refuse(/^nobody/, 550)
    const email = await invite(`nobody-${word()}@test.example`)
    await settled(email, 'FAILED')

    const { outboxMails } = await admin.get<{ outboxMails: { edges: { node: object }[] } }>(/* GraphQL */ `
      {
        outboxMails(first: 1) {
          edges {
            node {
              recipient
              state
              failure
              attempts
              body
            }
          }
        }
      }
    `)

    expect(outboxMails.edges.map(({ node }) => node)).toStrictEqual([
      { recipient: email, state: 'FAILED', failure: 'EENVELOPE 550', attempts: 1, body: null },
    ])
    expect((await rowOf(email)).sealed).toBeNull()
    server.refuse(null)
  })

  it('is not sent once its link has lapsed', async () => {
    server.refuse(/./, 451)
    const email = await invite()
    await until(async () => (await rowOf(email)).failure !== null)
    server.refuse(null)
    await house.db.query({
      text: 'update outbox_mail set due_at = now(), useless_at = now() where recipient = $1',
      values: [email],
    })
    await invite()

    await settled(email, 'FAILED')

    expect((await rowOf(email)).failure).toBe('too late')
  })

  it('is sent while a server is slow to acknowledge an earlier one, and that one is sent once', async () => {
    const { promise: acknowledged, resolve: acknowledge } = Promise.withResolvers<void>()
    const slow = `slow-${word()}@test.example`
    server.handOn(slow, () => acknowledged)
    await invite(slow)
    await server.received(slow)

    // More than there are places for.
    const others = await Promise.all(Array.from({ length: 12 }, () => invite()))
    for (const email of others) await settled(email, 'SENT')

    expect((await rowOf(slow)).state).toBe('WAITING')

    acknowledge()
    await settled(slow, 'SENT')
    expect((await rowOf(slow)).attempts).toBe(1)
    expect(server.all().filter(({ to }) => to.includes(slow))).toHaveLength(1)
  })

  it('is not sent for a change that was rolled back', async () => {
    const email = `${word()}@test.example`
    await admin.refused(
      /* GraphQL */ `
        mutation ($input: CreateAccountInput!) {
          createAccount(input: $input) {
            account {
              id
            }
          }
        }
      `,
      {
        input: { email, displayName: 'X', roles: ['STAFF'], organisation: '0195f000-0000-7000-8000-000000000000' },
      },
    )

    await server.received(await invite())

    expect(server.all().filter(({ to }) => to.includes(email))).toStrictEqual([])
  })
})

describe('mail sent by several processes', () => {
  it('reaches a stakeholder once, whichever process sends it, and no log names anybody or holds a link', async () => {
    const server = await mailServer()
    const db = await freshDatabase()
    const logged: string[] = []
    const log = createLog('trace', { write: (line) => void logged.push(line) })
    const config = testConfig({ smtp: { ...SMTP, port: server.port } })
    const house = await api(db, config, log)
    const others = [await buildServer({ config, db, log }), await buildServer({ config, db, log })]
    const admin = await house.as('ADMINISTRATOR')
    const emails = Array.from({ length: 25 }, () => `${word()}@test.example`)
    await Promise.all(
      emails.map((email) => create(admin, 'Account', { email, displayName: 'Robin Example', roles: ['STAKEHOLDER'] })),
    )
    await Promise.all(emails.map((email) => server.received(email)))

    await until(
      async () =>
        (await db.query({ text: `select 1 from outbox_mail where state <> 'SENT'`, values: [] })).length === 0,
    )
    // A mail that is given up is logged.
    server.refuse(/^refused/, 550)
    await create(admin, 'Account', {
      email: `refused-${word()}@test.example`,
      displayName: 'Robin Example',
      roles: ['STAKEHOLDER'],
    })
    await until(async () => logged.some((line) => line.includes('a mail was given up')))

    expect(
      server
        .all()
        .map(({ to }) => to[0])
        .sort(),
    ).toStrictEqual([...emails].sort())
    for (const line of logged) expect(line).not.toMatch(/@test\.example|Robin|#[\w-]{43}/)
    for (const other of others) await other.close()
    await server.close()
  })
})

describe('a mail server that takes a whole letter and never answers for it', () => {
  let silent: Server
  let whole: Promise<unknown>
  beforeEach(async () => {
    const heard = new EventEmitter()
    whole = once(heard, 'letter')
    silent = createServer((socket) => {
      socket.on('error', () => undefined).write('220 mail\r\n')
      socket.on('data', (said) => {
        const [, command] = /^(EHLO|MAIL|RCPT|DATA)/.exec(String(said)) ?? []
        if (command !== undefined) socket.write(command === 'DATA' ? '354 go on\r\n' : '250 mail\r\n')
        if (String(said).endsWith('\r\n.\r\n')) heard.emit('letter')
      })
    }).listen(0, '127.0.0.1')
    await once(silent, 'listening')
  })
  afterEach(() => void silent.close())

  const transportTo = (patienceMs?: number) => {
    const { port } = silent.address() as AddressInfo
    return smtpTransport({ ...SMTP, port }, null, patienceMs)
  }
  const refusalBy = (transport: Transport) =>
    transport.send(LETTER).then(
      () => fail('the letter was taken for sent'),
      (error: unknown) => refusalOf(error),
    )

  it('is given up after a while, and the letter is tried again', async () => {
    const transport = transportTo(300)

    expect(await refusalBy(transport)).toStrictEqual({ code: 'ETIMEDOUT', final: false })

    transport.close()
  })

  it('is left at once when the process stops, and the letter is not taken for sent', async () => {
    const transport = transportTo()
    const refusal = refusalBy(transport)
    await whole

    transport.close()

    expect(await refusal).toStrictEqual({ code: 'EABORT', final: false })
  })
})

describe('the settings of a mail server', () => {
  it('demand TLS from every host but this machine', () => {
    expect(encryptionFor({ host: 'mail.force.example', port: 587 })).toStrictEqual({
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
    })
    expect(encryptionFor({ host: 'mail.force.example', port: 465 })).toStrictEqual({
      secure: true,
      requireTLS: false,
      ignoreTLS: false,
    })
    expect(encryptionFor({ host: '127.0.0.1', port: 25 })).toStrictEqual({
      secure: false,
      requireTLS: false,
      ignoreTLS: true,
    })
  })

  it("keep a stakeholder's mail from a server without TLS, as an attacker could make it seem, and it is tried again", async () => {
    for (const answer of ['502 no', '454 not now', '220 go on']) {
      let heard = ''
      const server = createServer((socket) => {
        socket
          .on('error', () => undefined)
          .on('data', (said) => {
            heard += String(said)
            socket.write(/STARTTLS/.test(String(said)) ? `${answer}\r\n` : '250 mail\r\n')
          })
        socket.write('220 mail\r\n')
      })
      // Not an address of this machine.
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
      const transport = smtpTransport({
        host: '127.0.0.2',
        port: (server.address() as AddressInfo).port,
        credentials: { user: 'beadle', password: 'not-to-be-heard' },
        from: SMTP.from,
      })
      const refused: unknown = await transport.send(LETTER).catch((error: unknown) => error)
      transport.close()
      server.close()
      about(answer, () => expect(refusalOf(refused).final).toBe(false))
      about(answer, () => expect(refusalOf(refused).code).toMatch(/^(ETLS|ESOCKET|ECONNECTION)/))
      about(answer, () => expect(heard).not.toMatch(/MAIL FROM|RCPT|AUTH|robin|beadle\.example/))
    }
  })

  it('take a sender with or without a name, and refuse one that adds a header', () => {
    for (const sender of ['beadle@force.example', 'Beadle <beadle@force.example>', '<beadle@force.example>'])
      about(sender, () => expect(isSender(sender)).toBe(true))
    for (const sender of ['beadle', 'a@b\r\nBcc: c@d', 'Beadle <beadle>', '<a@b> <c@d>'])
      about(sender, () => expect(isSender(sender)).toBe(false))
  })
})

describe('a mail that was not taken', () => {
  it('is tried again after half a minute, then twice as long each time, at most after an hour', () => {
    expect([1, 2, 3, 8, 50].map((attempts) => retryDelayMs(attempts, 0.5) / 1000)).toStrictEqual([
      30, 60, 120, 3600, 3600,
    ])
    expect([retryDelayMs(1, 0) / 1000, retryDelayMs(1, 1) / 1000]).toStrictEqual([24, 36])
  })

  it('is given up for a 5xx, unless our own sign-in was refused, and its code quotes nothing', () => {
    expect(refusalOf({ code: 'EENVELOPE', responseCode: 550, message: 'no robin@test.example here' })).toStrictEqual({
      code: 'EENVELOPE 550',
      final: true,
    })
    expect(refusalOf({ code: 'EAUTH', responseCode: 535 })).toStrictEqual({ code: 'EAUTH 535', final: false })
    expect(refusalOf({ code: 'ETLS', responseCode: 502 })).toStrictEqual({ code: 'ETLS 502', final: false })
    expect(refusalOf({ code: 'ECONNECTION' })).toStrictEqual({ code: 'ECONNECTION', final: false })
    expect(refusalOf(new Error('robin@test.example'))).toStrictEqual({ code: 'EUNKNOWN', final: false })
  })

  it('cannot be unsealed with another secret, nor once it was altered', () => {
    const sealed = sealWith('one secret').close('a link')

    expect(sealWith('one secret').open(sealed)).toBe('a link')
    expect(sealWith('another secret').open(sealed)).toBeNull()
    expect(sealWith('one secret').open(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeNull()
    expect(sealWith('one secret').open('')).toBeNull()
  })
})
