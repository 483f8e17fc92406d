import { about } from './support/run/expecting.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with hostile HTTP', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const one = '{"query":"{ __typename }"}'

  it('is refused batches, bodies that are not JSON objects and operations that are not text, with BAD_USER_INPUT', async () => {
    for (const body of [
      `[${one}]`,
      `[${one},${one}]`,
      '[]',
      'null',
      '1',
      '"x"',
      '{}',
      '',
      '{"query":',
      '{"query":1}',
      '{"query":["{ __typename }"]}',
      '{"query":"{ __typename }","variables":"{}"}',
      '{"query":"{ __typename }","variables":[]}',
      '{"query":"{ __typename }","operationName":"Other"}',
      '{"query":"{ __typename }","operationName":{}}',
      '{"query":"{ __typename }","extensions":7}',
      '\ufeff{',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}',
    ]) {
      const { codes, status } = await caller.raw(body)
      about(`${status} ${body}`, () => expect(codes).toStrictEqual(['BAD_USER_INPUT']))
    }
  })

  it('is refused other content types, encodings and character sets', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/json; charset=latin-9x',
      'x',
    ]) {
      const { codes, status } = await caller.raw(one, { headers: { 'content-type': type } })
      about(type, () => expect(codes).toStrictEqual(['BAD_USER_INPUT']))
      expect([400, 415]).toContain(status)
    }
    for (const encoding of ['gzip', 'br', 'deflate', 'zstd-or-what']) {
      const { codes } = await caller.raw(one, { headers: { 'content-encoding': encoding } })
      about(encoding, () => expect(codes).toStrictEqual(['BAD_USER_INPUT']))
    }

    expect((await caller.raw(new Uint8Array([0x7b, 0xff, 0xfe, 0x00]))).codes).toStrictEqual(['BAD_USER_INPUT'])
  })

  it('is refused a GET without the header against forgery, a mutation by GET, and other methods', async () => {
    const get = (text: string, headers: Record<string, string> = {}) =>
      caller.raw(undefined, { method: 'GET', headers, query: `?query=${encodeURIComponent(text)}` })
    const asPreflighted = { 'apollo-require-preflight': '1' }

    expect((await get('{ __typename }')).codes).toStrictEqual(['BAD_USER_INPUT'])
    expect((await get('{ __typename }', asPreflighted)).codes).toStrictEqual([])
    const { status, codes } = await get(
      /* GraphQL */ `
        mutation {
          createPerson(input: { displayName: "X" }) {
            person {
              id
            }
          }
        }
      `,
      asPreflighted,
    )
    expect([status, codes]).toStrictEqual([405, ['BAD_USER_INPUT']])
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const other = await caller.raw(one, { method })
      about(method, () => expect(other.codes).toStrictEqual(['BAD_USER_INPUT']))
    }
  })

  it('is not let in by forged cookies and keys', async () => {
    for (const headers of [
      { cookie: 'x' },
      { cookie: caller.spoc.headers['cookie']?.replace(/.{3}(?=;|$)/g, 'xxx') },
      { authorization: 'Bearer beadle_' },
      { authorization: `Bearer beadle_${'x'.repeat(43)}` },
      { authorization: 'Basic YTpi' },
      { ...caller.spoc.headers, authorization: 'Bearer x' },
    ] as Record<string, string>[]) {
      const reply = await caller.server.anonymous.send('{ viewer { roles } }', {}, headers)
      expect([reply.status, reply.errors[0]?.extensions.code]).toStrictEqual([401, 'UNAUTHENTICATED'])
    }
  })
})
