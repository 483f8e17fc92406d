import assert from 'node:assert/strict'
import { type AddressInfo, createServer } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { encryptionFor, isSender } from '../api/platform/mail/smtpSettings.ts'
import { refusalOf, retryDelayMs } from '../api/platform/mail/retry.ts'
import { sealWith } from '../api/platform/mail/seal.ts'
import { smtpTransport } from '../api/platform/mail/transport.ts'
import { createLog } from '../api/platform/log.ts'
import { buildServer } from '../api/httpServer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { create, word } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database.ts'
import { type MailServer, mailServer, SMTP } from './support/mailServer.ts'
import { PASSWORD, postAuth, tokenIn } from './support/mailedLinks.ts'
import { until } from './support/until.ts'

type Row = { state: string; attempts: number; failure: string | null; sealed: string | null; body: string | null }

describe('a mail to an invited officer', () => {
  let server: MailServer
  let a: Api
  let admin: Client
  before(async () => {
    server = await mailServer()
    a = await api(await freshDatabase(), { smtp: { ...SMTP, port: server.port } })
    admin = await a.as('ADMINISTRATOR')
  })
  after(() => server.close())

  const invite = async (email = `${word()}@test.example`) => {
    await create(admin, 'Account', { email, displayName: 'Robin Example', roles: ['STAFF'] })
    return email
  }
  const rowOf = async (email: string): Promise<Row> => {
    const [row] = await a.db.query<Row>({
      text: 'select state, attempts, failure, sealed, body from outbox_mail where recipient = $1',
      values: [email],
    })
    return row ?? assert.fail(`no mail to ${email}`)
  }
  const settled = (email: string, state: string) => until(async () => (await rowOf(email)).state === state)

  it('leaves after the change has committed, with a link by which the officer gets in, and no copy of the link stays', async () => {
    const email = await invite()
    const mail = await server.received(email)
    assert.equal(mail.from, 'beadle@force.example')
    assert.match(mail.source, /^Subject: Your invitation to Beadle\r$/m)
    assert.match(mail.source, /^Auto-Submitted: auto-generated\r$/m)
    assert.match(mail.source, /^Message-ID: <[0-9a-f-]{36}@force\.example>\r$/m)
    await settled(email, 'SENT')
    assert.deepEqual(await rowOf(email), { state: 'SENT', attempts: 1, failure: null, sealed: null, body: null })
    const { status } = await postAuth(a.url, '/set-password', { token: tokenIn(mail.text), password: PASSWORD })
    assert.equal(status, 200)
  })

  it('waits in the database where a copy of it does not give the link away', async () => {
    server.refuse(/./, 451)
    const email = await invite()
    await until(async () => (await rowOf(email)).failure !== null)
    const { state, failure, sealed } = await rowOf(email)
    assert.deepEqual([state, failure], ['WAITING', 'EENVELOPE 451'])
    const text = sealWith(testConfig().authSecret).open(sealed ?? '') ?? ''
    const [dump] = await a.db.query<{ all: string }>({
      text: `select (select json_agg(m)::text from outbox_mail m) || (select json_agg(l)::text from account_link l) || (select json_agg(h)::text from history_entry h) as all`,
      values: [],
    })
    assert.match(tokenIn(text), /^[\w-]{43}$/)
    assert.ok(dump && !dump.all.includes(tokenIn(text)))

    server.refuse(null)
    await a.db.query({ text: 'update outbox_mail set due_at = now() where recipient = $1', values: [email] })
    await invite()
    await server.received(email)
    await settled(email, 'SENT')
    assert.equal((await rowOf(email)).attempts, 2)
  })

  it('is given up when the mail server will never take it, and an administrator sees that and why', async () => {
    server.refuse(/^nobody/, 550)
    const email = await invite(`nobody-${word()}@test.example`)
    await settled(email, 'FAILED')
    const { outboxMails } = await admin.get<{ outboxMails: { edges: { node: object }[] } }>(
      '{ outboxMails(first: 1) { edges { node { recipient state failure attempts body } } } }',
    )
    assert.deepEqual(
      outboxMails.edges.map(({ node }) => node),
      [{ recipient: email, state: 'FAILED', failure: 'EENVELOPE 550', attempts: 1, body: null }],
    )
    assert.equal((await rowOf(email)).sealed, null)
    server.refuse(null)
  })

  it('is not sent any more once its link has lapsed', async () => {
    server.refuse(/./, 451)
    const email = await invite()
    await until(async () => (await rowOf(email)).failure !== null)
    server.refuse(null)
    await a.db.query({
      text: 'update outbox_mail set due_at = now(), useless_at = now() where recipient = $1',
      values: [email],
    })
    await invite()
    await settled(email, 'FAILED')
    assert.equal((await rowOf(email)).failure, 'too late')
  })

  it('is not sent for a change that was rolled back', async () => {
    const email = `${word()}@test.example`
    await admin.refused('mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', {
      input: { email, displayName: 'X', roles: ['STAFF'], organisation: '0195f000-0000-7000-8000-000000000000' },
    })
    await server.received(await invite())
    assert.deepEqual(
      server.all().filter(({ to }) => to.includes(email)),
      [],
    )
  })
})

describe('mail of several processes', () => {
  it('reaches a stakeholder once, whichever of them sends it, and no log names anybody or holds a link', async () => {
    const server = await mailServer()
    const db = await freshDatabase()
    const logged: string[] = []
    const log = createLog('trace', { write: (line) => void logged.push(line) })
    const config = testConfig({ smtp: { ...SMTP, port: server.port } })
    const a = await api(db, config)
    const others = [await buildServer({ config, db, log }), await buildServer({ config, db, log })]
    const admin = await a.as('ADMINISTRATOR')
    const emails = Array.from({ length: 25 }, () => `${word()}@test.example`)
    await Promise.all(
      emails.map((email) => create(admin, 'Account', { email, displayName: 'Robin Example', roles: ['STAKEHOLDER'] })),
    )
    await Promise.all(emails.map((email) => server.received(email)))
    await until(
      async () =>
        (await db.query({ text: `select 1 from outbox_mail where state <> 'SENT'`, values: [] })).length === 0,
    )
    assert.deepEqual(
      server
        .all()
        .map(({ to }) => to[0])
        .sort(),
      [...emails].sort(),
    )
    for (const line of logged) assert.doesNotMatch(line, /@test\.example|Robin|#[\w-]{43}/)
    for (const other of others) await other.close()
    await server.close()
  })
})

describe('the settings of a mail server', () => {
  it('demand TLS of every host but this machine', () => {
    assert.deepEqual(encryptionFor({ host: 'mail.force.example', port: 587 }), {
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
    })
    assert.deepEqual(encryptionFor({ host: 'mail.force.example', port: 465 }), {
      secure: true,
      requireTLS: false,
      ignoreTLS: false,
    })
    assert.deepEqual(encryptionFor({ host: '127.0.0.1', port: 25 }), {
      secure: false,
      requireTLS: false,
      ignoreTLS: true,
    })
  })

  it("keep a stakeholder's mail from a server that offers no TLS, as somebody on the way may make it seem: nothing is said to it, and it is tried again", async () => {
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
      // Another address than this machine's own name for itself.
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
      const transport = smtpTransport({
        host: '127.0.0.2',
        port: (server.address() as AddressInfo).port,
        credentials: { user: 'beadle', password: 'not-to-be-heard' },
        from: SMTP.from,
      })
      const refused: unknown = await transport
        .send({ id: 'x', recipient: 'robin@test.example', subject: 'x', text: 'https://beadle.example/new-password#x' })
        .catch((error: unknown) => error)
      transport.close()
      server.close()
      assert.equal(refusalOf(refused).final, false, answer)
      assert.match(refusalOf(refused).code, /^(ETLS|ESOCKET|ECONNECTION)/, answer)
      assert.doesNotMatch(heard, /MAIL FROM|RCPT|AUTH|robin|beadle\.example/, answer)
    }
  })

  it('take a sender with or without a name, and no header of somebody’s making', () => {
    for (const sender of ['beadle@force.example', 'Beadle <beadle@force.example>', '<beadle@force.example>'])
      assert.ok(isSender(sender), sender)
    for (const sender of ['beadle', 'a@b\r\nBcc: c@d', 'Beadle <beadle>', '<a@b> <c@d>'])
      assert.ok(!isSender(sender), sender)
  })
})

describe('a mail that was not taken', () => {
  it('is tried again after half a minute, then twice as long each time, at most after an hour', () => {
    assert.deepEqual(
      [1, 2, 3, 8, 50].map((attempts) => retryDelayMs(attempts, 0.5) / 1000),
      [30, 60, 120, 3600, 3600],
    )
    assert.deepEqual([retryDelayMs(1, 0) / 1000, retryDelayMs(1, 1) / 1000], [24, 36])
  })

  it('is given up for a 5xx, except where our own signing in is at fault, and its code quotes nothing', () => {
    assert.deepEqual(refusalOf({ code: 'EENVELOPE', responseCode: 550, message: 'no robin@test.example here' }), {
      code: 'EENVELOPE 550',
      final: true,
    })
    assert.deepEqual(refusalOf({ code: 'EAUTH', responseCode: 535 }), { code: 'EAUTH 535', final: false })
    assert.deepEqual(refusalOf({ code: 'ETLS', responseCode: 502 }), { code: 'ETLS 502', final: false })
    assert.deepEqual(refusalOf({ code: 'ECONNECTION' }), { code: 'ECONNECTION', final: false })
    assert.deepEqual(refusalOf(new Error('robin@test.example')), { code: 'EUNKNOWN', final: false })
  })

  it('cannot be unsealed with another secret, nor when it was altered', () => {
    const sealed = sealWith('one secret').close('a link')
    assert.equal(sealWith('one secret').open(sealed), 'a link')
    assert.equal(sealWith('another secret').open(sealed), null)
    assert.equal(sealWith('one secret').open(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`), null)
    assert.equal(sealWith('one secret').open(''), null)
  })
})
