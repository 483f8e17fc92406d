import { createLog } from '../../../api/platform/log.ts'
import { accountsServer, PASSWORD, someAccount, type AccountsServer } from './accountsServer.ts'
import { browser, type Browser } from './browser.ts'
import { testDatabase } from '../database/database.ts'
import { halfMinuteLasts, totp } from './totp.ts'

type Enrolled = { email: string; id: string; uri: string; code: string; codes: string[] }

export const json = async <T>(response: Response): Promise<T> => (await response.json()) as T
/** The code of an error that an answer names. */
export const codeOf = async (response: Response): Promise<unknown> => (await json<{ code?: unknown }>(response)).code

/** Two servers of one database, for tests of second factors: `server` asks nobody to have one, `enforcing` does. */
export type SecondFactors = Awaited<ReturnType<typeof secondFactors>>

export async function secondFactors() {
  const db = await testDatabase()
  const logged: string[] = []
  const log = createLog('debug', { write: (line) => void logged.push(line) })
  const sso = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', label: 'x' }
  const server = await accountsServer(db, { sso }, log)
  const enforcing = await accountsServer(db, { production: true }, log)
  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  return {
    db,
    server,
    enforcing,
    /** Every line that either server has logged. */
    logged,
    run,
    /** Gives an account a passkey, which nobody can sign in with. */
    passkeyOf: (id: string) =>
      run(
        `
          insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
          values (gen_random_uuid(), $1, $2, 'x', 0, 'singleDevice', false)
        `,
        id,
        id,
      ),
    /** A new account that has set up an authenticator app. */
    async enrolled(on: AccountsServer = server, roles: ['STAFF' | 'RESIDENT'] = ['STAFF']): Promise<Enrolled> {
      const account = await someAccount(db, { roles })
      const at = browser(on)
      await at.signIn(account.email)
      return { ...account, ...(await enrol(at)) }
    },
    async close() {
      await server.close()
      await enforcing.close()
    },
  }
}

/**
 * Sets up an authenticator app in a browser that is signed in. The code is that of the half minute before, so that
 * this one's is unused.
 * @returns `code`: the one that it took; `codes`: those for recovery
 */
export async function enrol(at: Browser): Promise<{ uri: string; code: string; codes: string[] }> {
  const begun = await at.post('/two-factor/enable', { password: PASSWORD })
  expect(begun.status).toBe(200)
  const { totpURI: uri, backupCodes: codes } = await json<{ totpURI: string; backupCodes: string[] }>(begun)
  await halfMinuteLasts(5)
  const code = totp(uri, -1)
  expect((await at.post('/two-factor/verify-totp', { code })).status).toBe(200)
  return { uri, code, codes }
}
