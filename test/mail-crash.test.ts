import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import { PASSWORD } from './support/signIn/accountsServer.ts'
import { askOrCut, killNow, signInTo, startApi } from './support/processes/apiProcess.ts'
import { keptDatabase } from './support/database/keptDatabase.ts'
import { mailServer } from './support/signIn/mailServer.ts'
import { postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

const ADMIN = 'admin@crash.example'
const INVITED = 'robin@crash.example'
const CREATE = /* GraphQL */ `
  mutation ($input: CreateAccountInput!) {
    createAccount(input: $input) {
      account {
        id
      }
    }
  }
`

describe('an administrator whose server dies', () => {
  it('finds an invitation sent that had been committed but not sent when the process was killed', async () => {
    const kept = await keptDatabase()
    await kept.look((db) =>
      createAccountWithPassword(db, {
        email: ADMIN,
        displayName: 'An administrator',
        roles: ['ADMINISTRATOR'],
        password: PASSWORD,
      }),
    )
    // It accepts the connection and never answers.
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const port = (silent.address() as AddressInfo).port
    const settings = {
      ...kept,
      env: { ...kept.env, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: 'beadle@force.example' },
    }

    const first = await startApi(settings)
    const cookie = await signInTo(first, ADMIN, PASSWORD)
    const reached = once(silent, 'connection')
    const input = { email: INVITED, displayName: 'Robin', roles: ['STAFF'] }

    expect(await askOrCut(first, cookie, CREATE, { input })).not.toBeNull()

    await reached
    await killNow(first)
    silent.close()

    const left = await kept.look(async (db) => {
      const rows = await db.query({
        text: 'select state, attempts, sealed is not null as sealed from outbox_mail',
        values: [],
      })
      // The dead process had claimed the mail for three minutes; the test does not wait for that.
      await db.query({ text: 'update outbox_mail set due_at = now()', values: [] })
      return rows
    })
    expect(left).toStrictEqual([{ state: 'WAITING', attempts: 1, sealed: true }])

    const server = await mailServer(port)
    const second = await startApi(settings)
    const mail = await server.received(INVITED)

    expect(
      await postAuth(second.url, '/set-password', { token: tokenIn(mail.text), password: PASSWORD }).then(
        ({ status }) => status,
      ),
    ).toStrictEqual(200)
    expect(await signInTo(second, INVITED, PASSWORD)).toMatch(/beadle/)
    expect(second.child.output() + first.child.output()).not.toMatch(
      new RegExp(`crash\\.example|${tokenIn(mail.text)}`),
    )

    await killNow(second)
    await server.close()

    expect(server.all()).toHaveLength(1)
  })
})
