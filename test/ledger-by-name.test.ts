import { ROLES } from '../api/access/viewer.ts'
import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'

const WHY = 'Access request 117'
const FOUND = `query Found($name: String!, $first: Int, $after: String) {
  ledgerSubjects(name: $name, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id kind name detail createdAt archivedAt access { unreadableFields } } }
  }
}`

type Subject = { id: string; kind: string; name: string; detail: string | null; archivedAt: string | null }
type Found = {
  ledgerSubjects: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: Subject }[]
  }
}
type Filed = { operation: string; purpose: string | null; subjects: string[]; classes: string[]; category: string }

describe('the ledger, asked by a name', () => {
  let server: Api
  let force: Cast
  let dpo: Client
  // A name that no other record has, so that only records of this test are found.
  const [family, company] = [word(), word()]
  let works: Made
  let other: Made
  let sian: Made
  let namesake: Made

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    dpo = await server.as('DPO')
    works = await organisation(force.manager, { name: `Ironmongers’ ${company}` })
    other = await organisation(force.manager, { name: `Quill ${word()}` })
    await premises(force.manager, { organisation: works.id, postcode: 'EC3A 5DE' })
    sian = await person(force.manager, { givenName: 'Siân', familyName: family })
    namesake = await person(force.manager, { givenName: 'Siân', familyName: family })
    await create(force.manager, 'Affiliation', { person: sian.id, organisation: works.id, role: 'Head of security' })
    await create(force.manager, 'Affiliation', { person: namesake.id, organisation: other.id, role: 'Warden' })
  })

  const asks = (by: Client, name: string, more: Record<string, unknown> = {}, purpose: string | null = WHY) =>
    by.send<Found>(FOUND, { name, ...more }, purpose === null ? {} : { 'beadle-purpose': purpose })
  const finds = async (by: Client, name: string, more: Record<string, unknown> = {}): Promise<Subject[]> => {
    const { data, errors, body } = await asks(by, name, more)
    about(body, () => expect(errors).toStrictEqual([]))
    return (data as Found).ledgerSubjects.edges.map(({ node }) => node)
  }
  const filedOf = async (by: Client): Promise<Filed[]> =>
    server.db.query<Filed>({
      text: `
        select operation, purpose, category, to_json(subjects) as subjects, to_json(classes) as classes
        from ledger_record
        where account_id = $1 order by seq desc
      `,
      values: [by.accountId],
    })

  const nameOf = (typed: string): string => typed.replace('FAMILY', family).replace('COMPANY', company)
  /** The name with two letters swapped. */
  const misspelt = (name: string): string => `${name.slice(0, 9)}${name[10] ?? ''}${name[9] ?? ''}${name.slice(11)}`

  it.each(['Siân FAMILY', 'sian FAMILY', 'FAMILY', 'FAMILY, Siân', 'SIAN  FAMILY'])(
    'finds a data-protection officer both people of the name when they type "%s"',
    async (typed) => {
      const found = await finds(dpo, nameOf(typed))

      expect(found.map(({ id }) => id).sort()).toStrictEqual([sian.id, namesake.id].sort())
    },
  )

  it('finds a person whose name is misspelt', async () => {
    const found = await finds(dpo, misspelt(family))

    expect(found.map(({ id }) => id).sort()).toStrictEqual([sian.id, namesake.id].sort())
  })

  it.each(['Ironmongers’ COMPANY', "ironmongers' COMPANY", 'COMPANY'])(
    'finds an organisation by "%s", with where it is',
    async (typed) => {
      const [found] = await finds(dpo, nameOf(typed))

      expect([found?.id, found?.kind, found?.detail]).toStrictEqual([works.id, 'ORGANISATION', 'EC3A 5DE'])
    },
  )

  it('tells two people of one name apart by where they work, and says nothing else of them', async () => {
    const number = await contactPoint(
      force.crime,
      { person: sian.id },
      { value: '020 7946 0333', kind: 'PHONE', givenFor: 'WORK' },
    )
    const { body, data } = await asks(dpo, family)

    const details = new Map((data as Found).ledgerSubjects.edges.map(({ node }) => [node.id, node.detail]))

    expect(details.get(sian.id)).toBe(`Head of security, Ironmongers’ ${company}`)
    expect(details.get(namesake.id) ?? '').toMatch(/^Warden, Quill /)
    expect(body).not.toContain('442079460333')
    expect(body).not.toContain(number.id)
  })

  it('finds a person whose record is archived, and says so', async () => {
    const gone = await person(force.manager)
    const { person: record } = await force.manager.get<{ person: { displayName: string } }>(
      'query($id: ID!) { person(id: $id) { displayName } }',
      { id: gone.id },
    )
    await archive(force.manager, 'Person', gone)

    const [found] = await finds(dpo, record.displayName)

    expect(found?.id).toBe(gone.id)
    expect(found?.archivedAt).not.toBeNull()
  })

  it('leads from the name to the people who looked', async () => {
    const operator = await server.as('OPERATOR')
    await operator.get('query($id: ID!) { person(id: $id) { displayName } }', { id: namesake.id })

    const chosen = (await finds(dpo, family)).find(({ detail }) => detail?.startsWith('Warden'))
    const { data } = await dpo.send<{ ledger: { edges: { node: { account: string; operation: string } }[] } }>(
      /* GraphQL */ `
        query ($id: ID!, $by: ID!) {
          ledger(subject: $id, filter: { account: { eq: $by } }) {
            edges {
              node {
                account
                operation
              }
            }
          }
        }
      `,
      { id: chosen?.id, by: operator.accountId },
    )

    expect(data?.ledger.edges.map(({ node }) => node)).toStrictEqual([
      { account: operator.accountId, operation: 'person' },
    ])
  })

  describe('is itself a look at personal data,', () => {
    it('recorded with its purpose, about everybody who was shown', async () => {
      await finds(dpo, family)

      const [filed] = await filedOf(dpo)

      expect({ ...filed, subjects: filed?.subjects.sort() }).toStrictEqual({
        operation: 'ledgerSubjects',
        purpose: WHY,
        category: 'CONSULTATION',
        classes: ['DIRECTORY'],
        subjects: [sian.id, namesake.id].sort(),
      })
    })

    it('recorded when only a count was asked for, and when nobody was found', async () => {
      const nobody = word()
      for (const name of [family, nobody]) {
        const { errors } = await dpo.send(
          `query($name: String!) { ledgerSubjects(name: $name) { totalCount } }`,
          { name },
          { 'beadle-purpose': `${WHY} ${name}` },
        )
        expect(errors).toStrictEqual([])

        const [filed] = await filedOf(dpo)
        expect([filed?.operation, filed?.purpose, filed?.classes]).toStrictEqual([
          'ledgerSubjects',
          `${WHY} ${name}`,
          ['DIRECTORY'],
        ])
      }
    })

    it('recorded about the person whom an id of the ledger stands for', async () => {
      const { data } = await dpo.send(
        /* GraphQL */ `
          query ($id: ID!) {
            ledgerSubject(id: $id) {
              name
              kind
            }
          }
        `,
        { id: sian.id },
        { 'beadle-purpose': WHY },
      )

      const [filed] = await filedOf(dpo)

      expect(data).toStrictEqual({ ledgerSubject: { name: `Siân ${family}`, kind: 'PERSON' } })
      expect([filed?.operation, filed?.subjects]).toStrictEqual(['ledgerSubject', [sian.id]])
    })

    for (const purpose of [null, '', '   ']) {
      it(`refused, and not answered by a count either, with ${purpose === null ? 'no' : `"${purpose}" as`} purpose`, async () => {
        const before = (await filedOf(dpo)).length
        for (const query of [
          FOUND,
          'query($name: String!) { ledgerSubjects(name: $name) { totalCount } }',
          `
            query ($name: String!) {
              ledgerSubject(id: "${sian.id}") {
                name
              }
              ledgerSubjects(name: $name) {
                totalCount
              }
            }
          `,
        ]) {
          const { data, errors, body } = await dpo.send(
            query,
            { name: family },
            purpose === null ? {} : { 'beadle-purpose': purpose },
          )

          about(body, () => expect(data).toBeNull())
          expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
          expect(errors[0]?.extensions.fields?.['Beadle-Purpose'] ?? '').toMatch(/must say why/)
        }

        expect(await filedOf(dpo)).toHaveLength(before)
      })
    }
  })

  describe('tells nobody anything new', () => {
    for (const role of ROLES.filter((one) => one !== 'DPO')) {
      it(`refuses the role ${role} alike, whether or not the name or the id exists, with and without a purpose`, async () => {
        const by = await server.as(role)
        const said: string[] = []

        for (const purpose of [WHY, null]) {
          for (const name of [family, word()]) said.push((await asks(by, name, {}, purpose)).body)
          for (const id of [sian.id, newId()])
            said.push(
              (
                await by.send('query($id: ID!) { ledgerSubject(id: $id) { name } }', { id }, { 'beadle-purpose': WHY })
              ).body.replaceAll('ledgerSubject"', 'ledgerSubjects"'),
            )
        }

        expect(
          said.map(
            (body) => (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
          ),
        ).toStrictEqual(said.map(() => 'FORBIDDEN'))
        for (const body of said) {
          expect(body).not.toContain(family)
          expect(body).not.toContain(sian.id)
        }
      })
    }

    it('gives a data-protection officer no person, no organisation and no number', async () => {
      for (const query of [
        `{ person(id: "${sian.id}") { displayName } }`,
        `
          {
            people(filter: {displayName: {contains: "${family}"}}) {
              totalCount
            }
          }
        `,
        `{ organisation(id: "${works.id}") { name } }`,
        `{ search(text: "${family}") { edges { score } } }`,
        `{ similarPeople(name: "${family}") { totalCount } }`,
        `
          {
            contactPoints(filter: {person: {displayName: {contains: "${family}"}}}) {
              totalCount
            }
          }
        `,
      ]) {
        const { body, errors } = await dpo.send(query, {}, { 'beadle-purpose': WHY })
        about(query, () => expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(['FORBIDDEN']))
        about(body, () => expect(body).not.toContain(family))
      }

      const { data } = await dpo.send<{ node: unknown }>(
        `{ node(id: "${sian.id}") { __typename id } }`,
        {},
        { 'beadle-purpose': WHY },
      )

      expect(data).toStrictEqual({ node: null })
    })

    it('offers no filter, no order and no way to list all names', async () => {
      for (const argument of ['filter: {}', 'sort: []', 'includeArchived: true']) {
        const { errors } = await dpo.send(
          `{ ledgerSubjects(name: "${family}", ${argument}) { totalCount } }`,
          {},
          { 'beadle-purpose': WHY },
        )
        about(argument, () => expect(errors).not.toStrictEqual([]))
      }
      for (const name of ['', '   ', 'x'.repeat(201)]) {
        const { errors } = await asks(dpo, name)
        about(name, () => expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT'))
      }

      for (const name of ['%', '%%%', '___', '*'])
        await about(name, async () => expect(await finds(dpo, name)).toStrictEqual([]))
    })

    it('continues from a cursor only to people of that name', async () => {
      const first = await asks(dpo, family, { first: 1 })
      const { pageInfo } = (first.data as Found).ledgerSubjects

      const rest = await finds(dpo, family, { first: 200, after: pageInfo.endCursor })
      const elsewhere = await finds(dpo, word(), { after: pageInfo.endCursor })

      expect(rest).toHaveLength(1)
      expect([sian.id, namesake.id]).toContain(rest[0]?.id ?? '')
      expect(elsewhere).toStrictEqual([])
    })

    it('cannot be exported', async () => {
      const response = await fetch(`${server.url}/api/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...dpo.headers },
        body: JSON.stringify({ type: 'LedgerSubject', columns: ['name'], format: 'csv', purpose: WHY }),
      })

      about(String(response.status), () => expect(response.status).toBeGreaterThanOrEqual(400))
      expect(await response.text()).not.toContain(family)
    })

    it('is closed to a key of a data-protection officer without the scope for names', async () => {
      const { createApiKey } = await dpo.get<{ createApiKey: { secret: string } }>(/* GraphQL */ `
        mutation {
          createApiKey(input: { name: "audit", scopes: ["read:AUDIT"] }) {
            secret
          }
        }
      `)
      const keyed = {
        authorization: `Bearer ${createApiKey.secret}`,
        'beadle-purpose': WHY,
        'content-type': 'application/json',
      }

      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: keyed,
        body: JSON.stringify({ query: FOUND, variables: { name: family } }),
      })

      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }

      expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(['FORBIDDEN'])
    })
  })
})
