import { serverAudits } from 'graphql-http'
import { api, type Api, type Client } from './support/api.ts'

describe('GraphQL over HTTP', () => {
  let server: Api
  let resident: Client
  beforeAll(async () => {
    server = await api()
    resident = await server.as('RESIDENT')
  })

  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    // The header that proves that no page of another site sent the request.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: {
          ...Object.fromEntries(new Headers(init.headers)),
          'apollo-require-preflight': '1',
          ...resident.headers,
        },
      }),
  })

  it('is checked on all the points of the audit suite', () => expect(audits.length).toBeGreaterThanOrEqual(60))

  for (const audit of audits) {
    it(`for a resident's client: ${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      // The audit's mere recommendations (MAY) may fail.
      expect(result).not.toMatchObject({ status: 'error' })
    })
  }
})
