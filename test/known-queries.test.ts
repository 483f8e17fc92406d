import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { type Cast, cast, create, organisation, person, update, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'

/** Sends the same request twice: the first goes through Apollo, the second takes the fast path. */
describe('an operation that is already known is answered as it was the first time', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const post = async (by: Client, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...by.headers, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const { date: _when, 'content-length': _length, ...sent } = Object.fromEntries(response.headers)
    return { status: response.status, headers: sent, text: (await response.text()).replace(/[0-9a-f-]{36}/g, 'ID') }
  }
  const thrice = async (by: Client, body: unknown, headers: Record<string, string> = {}) => {
    const first = await post(by, body, headers)
    for (let again = 0; again < 2; again++) expect(await post(by, body, headers)).toStrictEqual(first)
    return first
  }
  // A unique operation name makes each document unknown.
  const named = (rest: string): string => `query Q${word().replaceAll(/\W/g, '')} ${rest}`

  it('to a SPOC: data, an alias, a list, a missing object', async () => {
    const { id } = await organisation(force.crime)
    expect(
      (
        await thrice(force.crime, {
          query: named(
            '($id: ID!) { one: organisation(id: $id) { name people { displayName } } none: person(id: $id) { id } __typename }',
          ),
          variables: { id },
        })
      ).text,
    ).toMatch(/"none":null/)
  })

  it('to a SPOC, general staff and a caller who is not signed in: what is wrong, in the same words and with the same status', async () => {
    for (const [by, code, query, variables] of [
      [
        force.crime,
        'BAD_USER_INPUT',
        named('($after: String) { organisations(after: $after) { totalCount } }'),
        { after: 'made up' },
      ],
      [
        force.crime,
        'BAD_USER_INPUT',
        named('($first: Int) { organisations(first: $first) { totalCount } }'),
        { first: 'x' },
      ],
      [
        force.crime,
        'BAD_USER_INPUT',
        named('($text: String!) { search(text: $text) { edges { score } } }'),
        { text: 'a\u0000' },
      ],
      [
        await server.as('STAFF'),
        'FORBIDDEN',
        named('{ restrictedNotes { totalCount } organisations { totalCount } }'),
        {},
      ],
      [server.anonymous, 'UNAUTHENTICATED', named('{ organisations { totalCount } }'), {}],
    ] as const) {
      // The document itself is valid and known.
      expect((await thrice(by, { query, variables })).text).toMatch(new RegExp(`"${code}"`))
    }
  })

  it('to a SPOC whose variables cost too much: refused, though the document is known for small ones', async () => {
    const query = named(
      '($first: Int) { organisations(first: $first) { edges { node { people(first: 200) { contactPoints(first: 200) { id } } } } } }',
    )

    expect((await thrice(force.crime, { query, variables: { first: 1 } })).status).toBe(200)
    expect((await thrice(force.crime, { query, variables: { first: 200 } })).text).toMatch(/QUERY_TOO_COMPLEX/)
  })

  it('to a SPOC with the same headers: cached nowhere, shown in no frame', async () => {
    const { headers } = await thrice(force.crime, { query: named('{ viewer { roles } }') })
    const safe = ['cache-control', 'x-content-type-options', 'x-frame-options', 'content-security-policy']
    const values = ['no-store', 'nosniff', 'DENY', "default-src 'none'; frame-ancestors 'none'"]

    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(safe.map((name) => headers[name])).toStrictEqual(values)

    const refused = (await post(force.crime, { query: '{ nothing }' })).headers
    expect(safe.map((name) => refused[name])).toStrictEqual(values)
  })

  it("to a SPOC's browser on our own page, and on another site's page as Apollo judges it", async () => {
    const query = named('{ viewer { roles } }')
    for (const site of ['same-origin', 'same-site', 'cross-site']) {
      expect(
        (
          await thrice(
            force.crime,
            { query },
            { accept: 'application/json', origin: server.url, 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' },
          )
        ).status,
      ).toBe(200)
    }
  })

  it('but not to a SPOC who asks for another operation of the same document', async () => {
    const query = /* GraphQL */ `
      query Mine {
        viewer {
          roles
        }
      }
      query Theirs {
        organisations(first: 1) {
          totalCount
        }
      }
      mutation Ends {
        endOtherSessions(input: {}) {
          account {
            id
          }
        }
      }
    `

    for (const operationName of ['Mine', 'Theirs'])
      expect((await thrice(force.crime, { query, operationName })).status).toBe(200)
    for (const [name, body] of Object.entries({
      'no name where there are several': { query },
      'an empty name': { query, operationName: '' },
      'a name of none': { query, operationName: 'Nobodys' },
      'the name before the document': { query: `Mine ${query}` },
      'values in text': { query, operationName: 'Mine', variables: '[]' },
      'several at once': [{ query, operationName: 'Mine' }],
      'no document': { operationName: 'Mine' },
    })) {
      await about(name, async () => expect((await thrice(force.crime, body)).status).not.toBe(200))
    }
    // Apollo ignores extensions, since there are no persisted queries.
    expect(
      (
        await thrice(force.crime, {
          query,
          operationName: 'Mine',
          extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
        })
      ).status,
    ).toBe(200)
    expect(
      (
        await thrice(
          force.crime,
          `{"query":${JSON.stringify(query)},"operationName":"Mine","__proto__":{"extensions":{}},"variables":{"__proto__":{"a":1}}}`,
        )
      ).status,
    ).toBe(200)
  })

  it("but not from another site's page: a SPOC's cookie with a form's content type is refused", async () => {
    const query = named('{ viewer { roles } }')
    await thrice(force.crime, { query })

    expect((await thrice(force.crime, JSON.stringify({ query }), { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('to a SPOC with a body that is not JSON, and with a purpose that cannot be recorded', async () => {
    expect((await thrice(force.crime, '{"query":')).text).toMatch(/BAD_USER_INPUT/)

    const query = named('{ organisations(first: 1) { totalCount } }')
    await thrice(force.crime, { query })

    expect((await thrice(force.crime, { query }, { 'beadle-purpose': 'x'.repeat(501) })).text).toMatch(/Beadle-Purpose/)
  })

  it('with no statement sent twice for a SPOC, whether it is answered or fails', async () => {
    const query = named(
      '($id: ID!, $after: String) { organisation(id: $id) { name } organisations(after: $after) { totalCount } }',
    )
    const { id } = await organisation(force.crime)

    await thrice(force.crime, { query, variables: { id } })

    for (const [after, statements] of [
      [null, 2],
      ['made up', 1],
    ] as const) {
      const sent = server.gate.statements()
      await post(force.crime, { query, variables: { id, after } })
      expect(server.gate.statements() - sent).toBe(statements)
    }
  })

  it('but not to a caller whose rights are gone: a former SPOC cannot read the note again, and the ledger records no look', async () => {
    const { id } = await create(force.crime, 'RestrictedNote', {
      organisation: (await organisation(force.manager)).id,
      text: word(),
    })
    const spoc = await server.as('SPOC', { directorates: [force.crimeDirectorate] })
    const query = named('($id: ID!) { note: restrictedNote(id: $id) { text } }')

    expect((await thrice(spoc, { query, variables: { id } })).text).toMatch(/"text" ?:/)

    const records = async () =>
      (await server.db.query({ text: 'select from ledger_record where account_id = $1', values: [spoc.accountId] }))
        .length
    const before = await records()
    const [account] = await server.db.query<{ version: number }>({
      text: 'select version from account where id = $1',
      values: [spoc.accountId],
    })
    await update(force.admin, 'Account', { id: spoc.accountId, version: account?.version ?? 1 }, { roles: ['STAFF'] })

    expect((await thrice(spoc, { query, variables: { id } })).text).toMatch(/"FORBIDDEN"/)
    expect(await records()).toBe(before)
  })

  it('but not to a resident who has since joined the force and signed in by a password alone', async () => {
    const enforcing = await api(await freshDatabase(), { production: true, baseUrl: 'https://beadle.example' })
    const resident = await enforcing.as('RESIDENT')
    const ask = () => resident.send('{ viewer { roles } }')
    for (let again = 0; again < 3; again++)
      expect((await ask()).data).toStrictEqual({ viewer: { roles: ['RESIDENT'] } })
    await enforcing.db.query({
      text: `update account set roles = '{STAFF}' where id = $1`,
      values: [resident.accountId],
    })
    for (let again = 0; again < 2; again++) expect((await ask()).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('to a SPOC who changes something: made, refused for its fields, stale, withheld', async () => {
    const make =
      named('').replace('query', 'mutation') +
      '($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id name version } } }'
    expect((await thrice(force.crime, { query: make, variables: { input: { name: 'Made thrice' } } })).text).toMatch(
      /"name":"Made thrice","version":1/,
    )
    expect((await thrice(force.crime, { query: make, variables: { input: { name: '' } } })).text).toMatch(
      /"BAD_USER_INPUT"/,
    )
    expect(
      (await thrice(await server.as('ANALYST'), { query: make, variables: { input: { name: 'Nobody may' } } })).text,
    ).toMatch(/"FORBIDDEN"/)
    expect(
      (await thrice(server.anonymous, { query: make, variables: { input: { name: 'Nobody may' } } })).text,
    ).toMatch(/"UNAUTHENTICATED"/)

    const { id, version } = await organisation(force.crime)
    await update(force.crime, 'Organisation', { id, version }, { name: 'Renamed' })

    expect(
      (await thrice(force.crime, { query: rename(), variables: { input: { id, version, name: 'Too late' } } })).text,
    ).toMatch(/"CONFLICT"/)
  })

  const mutation = () => named('').replace('query', 'mutation')
  const rename = () => `
    ${mutation()}($input: UpdateOrganisationInput!) {
      updateOrganisation(input: $input) { organisation { name version } }
    }
  `
  const nameOf = async (id: string) =>
    (
      await server.db.query<{ name: string; version: number }>({
        text: 'select name, version from organisation where id = $1',
        values: [id],
      })
    )[0]
  const recordsOf = async (accountId: string) =>
    (await server.db.query({ text: 'select from ledger_record where account_id = $1', values: [accountId] })).length

  it('once for each time that a SPOC sends it: a change is never made twice, even if its payload fails', async () => {
    const { id } = await organisation(force.crime, { name: 'First' })
    const query = `
      ${mutation()}($input: UpdateOrganisationInput!) {
        updateOrganisation(input: $input) {
          organisation {
            version
            people(first: 1) { id }
            again: people(first: -1) { id }
          }
        }
      }
    `
    for (let version = 1; version <= 3; version++) {
      expect(
        (await post(force.crime, { query, variables: { input: { id, version, name: `Time ${version}` } } })).text,
      ).toMatch(/"errors"/)
      expect(await nameOf(id)).toStrictEqual({ name: `Time ${version}`, version: version + 1 })
    }
  })

  it('but not to a former SPOC: they change no organisation, and the ledger records no change', async () => {
    const change = rename()
    for (const [loses, code] of [
      [`update account set roles = '{STAFF}' where id = $1`, 'FORBIDDEN'],
      [`update account set suspended_at = now() where id = $1`, 'UNAUTHENTICATED'],
      ['delete from session where account_id = $1', 'UNAUTHENTICATED'],
    ] as const) {
      const spoc = await server.as('SPOC', { directorates: [force.crimeDirectorate] })
      const { id } = await organisation(force.crime, { name: 'Mine' })
      const ask = (version: number, name: string) =>
        post(spoc, { query: change, variables: { input: { id, version, name } } })
      for (const version of [1, 2]) expect((await ask(version, `Change ${version}`)).text).toMatch(/"version":/)
      const before = await recordsOf(spoc.accountId)
      await server.db.query({ text: loses, values: [spoc.accountId] })
      // A change, one that changes nothing, and one on a stale version.
      for (const [version, name] of [
        [3, 'Not mine'],
        [3, 'Change 2'],
        [1, 'Stale'],
      ] as const)
        expect((await ask(version, name)).text).toMatch(new RegExp(`"${code}"`))
      expect(await nameOf(id)).toStrictEqual({ name: 'Change 2', version: 3 })
      expect(await recordsOf(spoc.accountId)).toBe(before)
    }
  })

  it('with the SPOC looked up before the first of two changes in one request', async () => {
    const [one, two] = [await organisation(force.crime), await organisation(force.crime)]
    const query = `
      ${mutation()}($one: UpdateOrganisationInput!, $two: UpdateOrganisationInput!) {
        one: updateOrganisation(input: $one) { organisation { name } }
        two: updateOrganisation(input: $two) { organisation { name } }
      }
    `
    const spoc = await server.as('SPOC', { directorates: [force.crimeDirectorate] })
    const ask = (version: number) =>
      post(spoc, {
        query,
        variables: {
          one: { id: one.id, version, name: `One ${version}` },
          two: { id: two.id, version, name: `Two ${version}` },
        },
      })

    for (const version of [1, 2]) expect((await ask(version)).text).toMatch(/"One \d"/)

    await server.db.query({ text: `update account set roles = '{STAFF}' where id = $1`, values: [spoc.accountId] })
    expect((await ask(3)).text).toMatch(/"FORBIDDEN"/)
    expect([await nameOf(one.id), await nameOf(two.id)]).toStrictEqual([
      { name: 'One 2', version: 3 },
      { name: 'Two 2', version: 3 },
    ])
  })

  it('but not without its ledger record: a SPOC gets no name while that cannot be written', async () => {
    const mark = word()
    const { id } = await person(force.crime, { displayName: mark })
    const body = { query: named('($id: ID!) { person(id: $id) { displayName } }'), variables: { id } }
    await thrice(force.crime, body)
    const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
    await asOwner('alter function ledger_append(jsonb) rename to ledger_mislaid')

    try {
      const { status, text } = await thrice(force.crime, body)
      expect(status).toBe(503)
      expect(text).not.toMatch(new RegExp(mark))
    } finally {
      await asOwner('alter function ledger_mislaid(jsonb) rename to ledger_append')
    }

    expect((await thrice(force.crime, body)).text).toMatch(new RegExp(mark))
  })
})
