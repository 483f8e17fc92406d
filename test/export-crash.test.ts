import { verifyLedger } from '../api/access/ledger/verify.ts'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import { PASSWORD } from './support/signIn/accountsServer.ts'
import { killNow, signInTo, startApi } from './support/processes/apiProcess.ts'
import { keptDatabase } from './support/database/keptDatabase.ts'

const SPOC = 'spoc@export.example'
const PEOPLE = 8000

describe('a server that dies while it sends an export', () => {
  it('has sent a SPOC nobody whom the ledger does not name', async () => {
    const kept = await keptDatabase()
    await kept.look(async (db) => {
      await createAccountWithPassword(db, { email: SPOC, displayName: 'A SPOC', roles: ['SPOC'], password: PASSWORD })
      await db.query({
        text: `
          insert into person (id, display_name, family_name)
          select gen_random_uuid(), repeat('x', 250) || n, repeat('y', 250)
          from generate_series(1, $1::int) n
        `,
        values: [PEOPLE],
      })
    })
    const api = await startApi(kept)
    const headers = { 'content-type': 'application/json', cookie: await signInTo(api, SPOC, PASSWORD) }
    const response = await fetch(`${api.url}/api/export`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'Person',
        columns: ['id', 'displayName', 'familyName'],
        format: 'csv',
        purpose: 'Quarterly review',
      }),
    })
    let text = ''
    const decoder = new TextDecoder()

    await expect(async () => {
      for await (const bytes of response.body as ReadableStream<Uint8Array>) {
        text += decoder.decode(bytes, { stream: true })
        if (text.length > 1_200_000) await killNow(api)
      }
    }).rejects.toThrow()

    const sent = [...text.matchAll(/^"([0-9a-f-]{36})"/gm)].map(([, id]) => id)
    expect(sent.length).toBeGreaterThan(1000)
    expect(sent.length).toBeLessThan(PEOPLE)

    await kept.look(async (db) => {
      const records = await db.query<{ subject: string }>({
        text: "select unnest(subjects)::text as subject from ledger_record where category = 'DISCLOSURE'",
        values: [],
      })
      const known = new Set(records.map(({ subject }) => subject))
      expect(sent.filter((id) => !known.has(id as string))).toStrictEqual([])
      expect((await verifyLedger(db)).broken).toBeNull()
    })
  })
})
