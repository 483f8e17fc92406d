import { api, type Api, type Client } from './support/api.ts'
import { alteredApi } from './support/alteredApi.ts'
import {
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  word,
} from './support/builders.ts'
import { sdl } from './support/matrix/sdl.ts'
import { about } from './support/run/expecting.ts'

type Filed = { category: string; operation: string; subjects: string[]; classes: string[] }

describe('the ledger records what leaves outside of nodes', () => {
  let server: Api
  let force: Cast
  let who: Made
  const number = '+447700900977'
  const secret = `witness ${word()}`

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
    await contactPoint(force.crime, { person: who.id }, { value: number })
    await create(force.crime, 'RestrictedNote', { person: who.id, text: secret })
  })

  const filed = async (by: Client, query: string): Promise<Filed[]> => {
    const count = async () =>
      server.db.query<Filed & { seq: number }>({
        text: `
          select seq, category, operation, subjects::text[] as subjects, classes
          from ledger_record
          where account_id = $1 order by seq
        `,
        values: [by.accountId],
      })
    const before = await count()
    await by.get(query)
    return (await count()).slice(before.length)
  }

  it('files a SPOC who reads private numbers out of cursors', async () => {
    const query = `
      {
        contactPoints(filter: {person: {id: {eq: "${who.id}"}}}, sort: [{field: value}]) {
          edges {
            cursor
          }
        }
      }
    `
    const { contactPoints } = await force.crime.get<{ contactPoints: { edges: { cursor: string }[] } }>(query)
    const cursors = contactPoints.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString())

    expect(cursors.join('\n')).toContain(number)

    const [record, ...more] = await filed(force.crime, query)
    expect(more).toStrictEqual([])
    expect([record?.subjects, record?.classes]).toStrictEqual([[who.id], ['DIRECTORY', 'PRIVATE_CONTACT']])
  })

  it('answers a filter by id where a type is about somebody and holds nothing personal', async () => {
    const issue = await create(force.admin, 'Issue', { code: code(), name: 'Street works' })
    const rule = await create(force.admin, 'RoutingRule', { issue: issue.id, directorate: force.crimeDirectorate })
    const plain = 'type RoutingRule implements Node @governed(order: "position")'
    const asks = alteredApi(
      server.db,
      sdl.replace(plain, plain.replace('(', '(about: "directorate", personal: false, ')),
    )

    const { data, errors } = await asks(
      'ADMINISTRATOR',
      `{ routingRules(filter: { id: { eq: "${rule.id}" } }) { edges { node { id } } } }`,
    )

    expect([errors, data]).toStrictEqual([[], { routingRules: { edges: [{ node: { id: rule.id } }] } }])
  })

  it("files a SPOC who reads them out of the page's end cursor", async () => {
    const [record] = await filed(
      force.crime,
      `
        {
          contactPoints(filter: {person: {id: {eq: "${who.id}"}}}, sort: [{field: value}]) {
            pageInfo {
              endCursor
            }
          }
        }
      `,
    )

    expect(record?.subjects).toContain(who.id)
    expect(record?.classes).toContain('PRIVATE_CONTACT')
  })

  it("files a SPOC who asks by a count whose private number it is, even if it is nobody's", async () => {
    for (const start of ['+4477009009', '+4477009111']) {
      const records = await filed(
        force.crime,
        `
          {
            people(
              filter: {id: {eq: "${who.id}"}, contactPoints: {value: {startsWith: "${start}"}}}
            ) {
              totalCount
            }
          }
        `,
      )
      about(start, () => {
        expect(records).toHaveLength(1)
        expect(records[0]?.classes).toContain('PRIVATE_CONTACT')
      })
    }
  })

  it('files a SPOC who guesses a note by counts', async () => {
    const [record] = await filed(
      force.crime,
      `
        {
          restrictedNotes(
            filter: {person: {id: {eq: "${who.id}"}}, text: {startsWith: "${secret.slice(0, 9)}"}}
          ) {
            totalCount
          }
        }
      `,
    )
    expect(record?.classes).toContain('RESTRICTED')
  })

  it('files a SPOC who searches for a number and looks at scores and cursors only', async () => {
    const records = await filed(force.crime, `{ search(text: "${number}") { edges { score cursor } } }`)

    expect(records).toHaveLength(1)
    expect(records[0]?.subjects).toContain(who.id)
    expect(records[0]?.classes).toContain('PRIVATE_CONTACT')
  })

  it('files the class that a filter tested where only ids are shown', async () => {
    const [record] = await filed(
      force.crime,
      `
        {
          people(
            filter: {id: {eq: "${who.id}"}, contactPoints: {value: {startsWith: "${number}"}}}
          ) {
            edges {
              node {
                id
              }
            }
          }
        }
      `,
    )

    expect(record?.subjects).toContain(who.id)
    expect(record?.classes).toContain('PRIVATE_CONTACT')
  })

  it('files nothing when a SPOC pages and counts organisations', async () => {
    await organisation(force.crime)
    expect(
      await filed(
        force.crime,
        /* GraphQL */ `
          {
            organisations(filter: { tier: { isNull: true } }, sort: [{ field: name }]) {
              totalCount
              pageInfo {
                endCursor
              }
              edges {
                cursor
              }
            }
          }
        `,
      ),
    ).toStrictEqual([])
  })

  it('answers a SPOC sixty fields of one object in the order in which they were asked for', async () => {
    const names = Array.from({ length: 120 }, (_unused, at) => `k${String(119 - at).padStart(3, '0')}`)
    const { person: answer } = await force.crime.get<{ person: Record<string, string> }>(
      `{ person(id: "${who.id}") { ${names.map((name) => `${name}: id`).join(' ')} contactPoints { id } } }`,
    )

    expect(Object.keys(answer)).toStrictEqual([...names, 'contactPoints'])
  })
})
