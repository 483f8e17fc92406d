import { api, type Api, type Client } from './support/api.ts'

const SIGN_IN = '/api/auth/sign-in/email'
const RESET = '/api/auth/request-reset'
const places = ['/graphql', '/api/export', SIGN_IN, RESET]

describe('an error has one code and one status, whichever way it leaves', () => {
  let server: Api
  let spoc: Client
  beforeAll(async () => {
    server = await api()
    spoc = await server.as('SPOC')
  })

  type Said = { code: string; message: string; extensions?: { code: string } }
  const post = async (path: string, body: string) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...spoc.headers },
      body,
    })
    const answer = (await response.json()) as Said & { errors?: Said[] }
    const inErrors = answer.errors?.[0]
    return {
      form: inErrors ? 'errors' : 'plain',
      status: response.status,
      code: inErrors?.extensions?.code ?? answer.code,
      message: inErrors?.message ?? answer.message,
    }
  }
  const formOf = (path: string): string => (path.startsWith('/api/auth/') ? 'plain' : 'errors')

  for (const path of places) {
    it(`to a SPOC whose body is not JSON: ${path}`, async () => {
      expect(await post(path, '{"email"')).toStrictEqual({
        form: formOf(path),
        status: 400,
        code: 'BAD_USER_INPUT',
        message: 'The body cannot be read as JSON.',
      })
    })

    it(`to a SPOC whose body is too long: ${path}`, async () => {
      const { form, status, code, message } = await post(path, JSON.stringify({ query: 'x'.repeat(300 * 1024) }))

      expect([form, status, code]).toStrictEqual([formOf(path), 413, 'QUERY_TOO_COMPLEX'])
      expect(message).toMatch(/^The request is longer than \d+ kB\.$/)
    })
  }

  it('to a SPOC who gives no valid e-mail address: the field, in the form that signing in has', async () => {
    const { form, status, code } = await post(RESET, '{}')

    expect([form, status, code]).toStrictEqual(['plain', 400, 'BAD_USER_INPUT'])
  })

  it('to a SPOC who asks for an unknown address under /api/auth: 404', async () => {
    const { form, status, code } = await post('/api/auth/sign-up/email', '{}')

    expect([form, status, code]).toStrictEqual(['plain', 404, 'NOT_FOUND'])
  })
})
