import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { serverAudits } from 'graphql-http'
import { api, type Api, type Client } from './support/api.ts'

describe('GraphQL over HTTP', () => {
  let a: Api
  let resident: Client
  before(async () => {
    a = await api()
    resident = await a.as('RESIDENT')
  })

  const audits = serverAudits({
    url: () => `${a.url}/graphql`,
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

  it('is audited on as many points as the suite has', () => assert.ok(audits.length >= 60))

  for (const audit of audits) {
    it(`for a resident's client: ${audit.id} ${audit.name}`, async (t) => {
      const result = await audit.fn()
      if (result.status !== 'ok') t.diagnostic(`${result.status}: ${result.reason}`)
      assert.notEqual(result.status, 'error')
    })
  }
})
