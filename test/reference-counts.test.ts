import { api, type Api, type Client } from './support/api.ts'
import { csvOf, refusalOf } from './support/exports.ts'
import { archive, type Cast, cast, code, create, type Made, organisation, word } from './support/builders.ts'

type Entry = { organisationCount: number | null; organisations: { id: string }[] | null }

const LISTS = { Sector: 'sectors', Issue: 'issues', Group: 'groups' } as const
type List = keyof typeof LISTS
const NAMED = { Sector: 'a sector', Issue: 'an issue', Group: 'a group' }

describe('the number of organisations of a sector, an issue and a group', () => {
  let server: Api
  let force: Cast
  const entries = {} as Record<List, Made>
  let own: Made
  let used: Made[]
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    for (const list of Object.keys(LISTS) as List[])
      entries[list] = await create(force.admin, list, { code: code(), name: word() })
    const input = { sector: entries.Sector.id, issues: [entries.Issue.id], groups: [entries.Group.id] }
    own = await organisation(force.crime, input)
    used = [own, await organisation(force.crime, input)]
    await archive(force.crime, 'Organisation', await organisation(force.crime, input))
  })

  const entryFor = async (by: Client, list: List): Promise<Entry | undefined> => {
    const query = `query ($id: ID!) {
      list: ${LISTS[list]}(filter: { id: { eq: $id } }) { edges { node { organisationCount organisations { id } } } }
    }`
    const page = await by.get<{ list: { edges: { node: Entry }[] } }>(query, { id: entries[list].id })
    return page.list.edges[0]?.node
  }

  for (const list of Object.keys(LISTS) as List[]) {
    it(`counts for staff those of ${NAMED[list]} that are in use, archived ones not`, async () => {
      const seen = await entryFor(await server.as('STAFF'), list)

      expect(seen?.organisationCount).toBe(2)
      expect(seen?.organisations?.map(({ id }) => id).sort()).toStrictEqual(used.map(({ id }) => id).sort())
    })

    it(`counts for a stakeholder nothing of ${NAMED[list]} but their own organisation, and for a resident none`, async () => {
      const stakeholder = await entryFor(await server.as('STAKEHOLDER', { organisationId: own.id }), list)
      const resident = await entryFor(await server.as('RESIDENT'), list)

      expect(stakeholder).toStrictEqual({ organisationCount: 1, organisations: [{ id: own.id }] })
      expect(resident).toStrictEqual({ organisationCount: null, organisations: null })
    })
  }

  it('is in no export: neither names in any list, nor a number for anyone who may not export organisations', async () => {
    const manager = await server.as('REGISTER_MANAGER')
    const counted = { type: 'Sector', columns: ['organisationCount'], filter: { id: { eq: entries.Sector.id } } }

    for (const [type, column] of [
      ['Organisation', 'sector.organisations.name'],
      ['Organisation', 'issues.organisations.name'],
      ['Sector', 'organisations.name'],
    ]) {
      const [status, { code: refusal, fields }] = await refusalOf(server, manager, { type, columns: [column] })
      expect([status, refusal, fields]).toStrictEqual([
        400,
        'BAD_USER_INPUT',
        { 'columns.0': `must be a field of ${type} that can stand in a cell` },
      ])
    }

    expect((await csvOf(server, force.admin, counted)).rows).toStrictEqual([['']])
  })

  it("is charged what it costs: a member of staff may not count the organisations of two hundred records' sectors at once", async () => {
    const staff = await server.as('STAFF')
    const sectorOf = (more: string): string => `{ organisations(first: 200) { edges { node { sector { ${more} } } } } }`

    const there = 'organisations(first: 1) { sector { organisations(first: 1) { id } } }'
    const counts = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: organisationCount`).join(' ')

    for (const dear of [there, counts])
      expect((await staff.refused(sectorOf(dear))).extensions.code).toBe('QUERY_TOO_COMPLEX')
    await staff.get(sectorOf('organisationCount'))
  })

  it('sorts the sectors with the most organisations first for an analyst who asks for it', async () => {
    const lone = await create(force.admin, 'Sector', { code: code(), name: word() })
    const analyst = await server.as('ANALYST')
    const query = `query ($ids: [ID!]!) {
      sectors(filter: { id: { in: $ids } }, sort: [{ field: organisationCount, direction: DESC }]) { edges { node { id } } }
    }`

    const { sectors } = await analyst.get<{ sectors: { edges: { node: { id: string } }[] } }>(query, {
      ids: [lone.id, entries.Sector.id],
    })

    expect(sectors.edges.map(({ node }) => node.id)).toStrictEqual([entries.Sector.id, lone.id])
  })
})
