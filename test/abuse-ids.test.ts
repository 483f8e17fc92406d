import { mutationOf, organisation } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with hostile keys, ids and cursors', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  it('cannot slip in __proto__, constructor or toString', async () => {
    const list = /* GraphQL */ `
      query ($filter: OrganisationFilter) {
        organisations(filter: $filter) {
          totalCount
        }
      }
    `
    const codesOf = async (query: string, variables: string) =>
      (await caller.raw(`{"query":${JSON.stringify(query)},"variables":${variables}}`)).codes

    for (const filter of [
      '{"__proto__":{"eq":1}}',
      '{"constructor":{"eq":"x"}}',
      '{"name":{"__proto__":"x"}}',
      '{"name":{"toString":"x"}}',
      '{"and":[{"__proto__":[]}]}',
    ])
      expect(await codesOf(list, `{"filter":${filter}}`)).toStrictEqual(['BAD_USER_INPUT'])

    for (const input of [
      '{"name":"X","__proto__":{"tier":1}}',
      '{"name":"X","version":7}',
      '{"name":"X","archivedAt":"2026-01-01T00:00:00Z"}',
    ])
      expect(await codesOf(mutationOf('create', 'Organisation'), `{"input":${input}}`)).toStrictEqual([
        'BAD_USER_INPUT',
      ])

    const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
    const { codes } = await caller.raw(`{"query":"{ __typename }","variables":${polluting},"__proto__":{"polluted":1}}`)

    expect(codes).toStrictEqual([])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('finds nothing by an id that is not a UUID, and is told no more than that', async () => {
    const everywhere = /* GraphQL */ `
      query ($id: ID!) {
        node(id: $id) {
          id
        }
        organisation(id: $id) {
          id
        }
        history(id: $id) {
          totalCount
        }
        premisesIn(zone: $id) {
          totalCount
        }
        organisations(filter: { id: { eq: $id } }) {
          totalCount
        }
      }
    `
    for (const id of [
      '1',
      '',
      ' ',
      'x'.repeat(300),
      `${caller.force.crimeDirectorate} `,
      `{${caller.force.crimeDirectorate}}`,
      caller.force.crimeDirectorate.toUpperCase().replaceAll('-', ''),
      '00000000-0000-0000-0000-00000000000g',
      "' or 1=1 --",
      7,
    ]) {
      expect(await caller.spoc.get(everywhere, { id })).toStrictEqual({
        node: null,
        organisation: null,
        history: { totalCount: 0 },
        premisesIn: { totalCount: 0 },
        organisations: { totalCount: 0 },
      })
      await caller.refused('NOT_FOUND', mutationOf('update', 'Organisation'), { input: { id, version: 1, name: 'X' } })
      await caller.refused('NOT_FOUND', mutationOf('archive', 'Organisation'), { input: { id, version: 1 } })
    }
  })

  it('is refused cursors that are made up, cut, of other values or of another list', async () => {
    for (let at = 0; at < 3; at++) await organisation(caller.spoc)
    const list = /* GraphQL */ `
      query ($after: String) {
        organisations(first: 1, after: $after, sort: [{ field: updatedAt }]) {
          pageInfo {
            endCursor
          }
        }
      }
    `
    const { organisations } = await caller.spoc.get<{ organisations: { pageInfo: { endCursor: string } } }>(list)
    const cursor = organisations.pageInfo.endCursor
    const [tag, moment, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string]
    const forged = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

    for (const after of [
      '',
      'x',
      cursor.slice(0, -5),
      `${cursor}AAAA`,
      Buffer.from('\u0000').toString('base64url'),
      forged(null),
      forged({}),
      forged([]),
      forged([tag]),
      forged([tag, moment]),
      forged(['other', moment, id]),
      forged([tag, moment, id, 1]),
      forged([tag, moment, 'no id']),
      forged([tag, moment, null]),
      forged([tag, 'no moment', id]),
      forged([tag, {}, id]),
      forged([tag, [moment], id]),
      forged([tag, '\u0000', id]),
      forged([tag, 1e400, id]),
      forged([tag, 'infinity and more', id]),
      forged([tag, "'; drop table organisation; --", id]),
    ]) {
      const { extensions } = await caller.spoc.refused(list, { after })
      about(after, () => expect(Object.keys(extensions.fields ?? {})).toStrictEqual(['after']))
    }

    expect((await caller.send(list, { after: cursor })).codes).toStrictEqual([])
    for (const query of [
      /* GraphQL */ `
        query ($after: String) {
          search(text: "bank", after: $after) {
            edges {
              score
            }
          }
        }
      `,
      /* GraphQL */ `
        query ($after: String) {
          premisesNear(point: { longitude: 0, latitude: 0 }, withinMetres: 1, after: $after) {
            totalCount
          }
        }
      `,
      `
        query ($after: String) {
          history(id: "${caller.force.crimeDirectorate}", after: $after) {
            totalCount
          }
        }
      `,
    ]) {
      await caller.refused('BAD_USER_INPUT', query, { after: cursor })
      await caller.refused('BAD_USER_INPUT', query, { after: 'x' })
    }
  })
})
