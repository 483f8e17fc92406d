import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'

const QUESTION = '{"query":"{ __typename }"}'

describe('a request that none of our programs sends', () => {
  let server: Api
  let production: Api
  let staff: Client
  beforeAll(async () => {
    server = await api()
    production = await api(await freshDatabase(), { production: true, baseUrl: 'https://beadle.example' })
    staff = await server.as('STAFF')
  })

  const sent = async (
    to: Api,
    path: string,
    init: RequestInit,
  ): Promise<{ status: number; code: string | undefined; text: string; headers: Headers }> => {
    const answer = await fetch(`${to.url}${path}`, init)
    const text = await answer.text()
    const code = /"code":"(\w+)"/.exec(text)?.[1]
    return { status: answer.status, code, text, headers: answer.headers }
  }

  it.each(['utf-16', 'latin1', 'ISO-8859-1', 'us-ascii', 'utf-7', 'utf-32', '"utf-16le"', 'x'])(
    'is refused with 415 where its JSON is in %s',
    async (charset) => {
      const { status, code } = await sent(server, '/graphql', {
        method: 'POST',
        headers: { 'content-type': `application/json; charset=${charset}` },
        body: QUESTION,
      })

      expect([status, code]).toStrictEqual([415, 'BAD_USER_INPUT'])
    },
  )

  it.each(['utf-8', 'UTF-8', '"utf-8"'])('is answered where its JSON is in %s', async (charset) => {
    const { status } = await sent(server, '/graphql', {
      method: 'POST',
      headers: { 'content-type': `application/json; charset=${charset}`, ...staff.headers },
      body: QUESTION,
    })

    expect(status).toBe(200)
  })

  const strangers: [string, RequestInit][] = [
    ['a browser that opens the address', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }],
    ['a GET that asks for anything', {}],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    ],
    ['a text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUESTION }],
    ['a body without a type', { method: 'POST', body: new Uint8Array([123]) }],
    ['a deletion', { method: 'DELETE' }],
    ['JSON that is not an operation', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }],
  ]
  for (const [what, init] of strangers) {
    it(`reveals nothing about our software to ${what} in production`, async () => {
      const { status, text, code, headers } = await sent(production, '/graphql', init)

      about(text, () => expect(String(status)).toMatch(/^4\d\d$/))
      expect(code).toBe('BAD_USER_INPUT')
      expect(`${text}${JSON.stringify([...headers])}`).not.toMatch(/apollo|sandbox|csrf|cross-site request|express/i)
    })
  }

  it('is refused with 413 and a code of the contract where it asks for an export with too long a body', async () => {
    const { status, code } = await sent(server, '/api/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...staff.headers },
      body: JSON.stringify({ type: 'Person', purpose: 'x'.repeat(70_000) }),
    })

    expect([status, code]).toStrictEqual([413, 'QUERY_TOO_COMPLEX'])
  })
})
