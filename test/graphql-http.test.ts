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
    // The header that shows that a request was not made by a foreign page.
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

  it('is audited on as many points as the suite has', () => expect(audits.length).toBeGreaterThanOrEqual(60))

  for (const audit of audits) {
    it(`for a resident's client: ${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      // What the audit merely recommends may be left undone.
      expect(result).not.toMatchObject({ status: 'error' })
    })
  }
})
