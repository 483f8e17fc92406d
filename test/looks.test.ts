import { londonDay } from '../api/platform/values/londonClock.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  cast,
  type Cast,
  code,
  create,
  type Made,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'
import { ledgered, type Ledgered, projected } from './support/whoLooked/ledgered.ts'
import { keyholderOf } from './support/writes/keyholding.ts'

type Line = {
  day: string
  office: string
  category: string
  class: string
  purpose: string
  person: { id: string } | null
  premises: { id: string } | null
}
type Page = { edges: { node: Line }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

const LOOKS = `
  query ($first: Int, $after: String) {
    looks(first: $first, after: $after) {
      totalCount
      edges {
        node { day office category class purpose person { id } premises { id } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

describe('who looked', () => {
  let server: Api
  let force: Cast
  let own: Made
  let colleague: string
  let owner: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  beforeEach(async () => {
    own = await organisation(force.manager)
    colleague = await employed(own)
    owner = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' })
  })

  const employed = async (at: Made): Promise<string> => {
    const { id } = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: id, organisation: at.id })
    return id
  }
  const seenBy = async (who: Client): Promise<Line[]> => {
    const { looks } = await who.get<{ looks: { edges: { node: Line }[] } }>(LOOKS, { first: 100 })
    return looks.edges.map(({ node }) => node)
  }
  /** By those whose looks the tests arrange: making the records was a change by the register manager. */
  const shown = async (who = owner): Promise<Line[]> =>
    (await seenBy(who)).filter(({ office }) => office !== 'a register manager')
  /** What the owner sees a day later of a look at their colleague. */
  const after = async (look: Partial<Ledgered>): Promise<Line[]> => {
    await ledgered(server.db, [{ roles: ['STAFF'], classes: ['DIRECTORY'], subjects: [colleague], ...look }])
    await projected(server.db, 25)
    return shown()
  }

  it.each(['OWNER', 'EDITOR', 'VIEWER'] as const)(
    'are shown to their %s by office, without the officer',
    async (standing) => {
      const who = await server.as('STAKEHOLDER', { organisationId: own.id, standing })
      await force.crime.get(`{ person(id: "${colleague}") { displayName } }`)

      await projected(server.db, 25)

      expect(await shown(who)).toStrictEqual([
        {
          day: londonDay(new Date()),
          office: 'a SPOC of Crime',
          category: 'CONSULTATION',
          class: 'DIRECTORY',
          purpose: 'to see names, work contacts and premises',
          person: { id: colleague },
          premises: null,
        },
      ])
    },
  )

  it('are shown to a stakeholder only after 24 hours', async () => {
    await ledgered(server.db, [{ roles: ['STAFF'], classes: ['DIRECTORY'], subjects: [colleague] }])

    await projected(server.db, 23)
    const early = await shown()
    await projected(server.db, 25)

    expect([early.length, (await shown()).length]).toStrictEqual([0, 1])
  })

  it('are hidden from the stakeholder of another organisation', async () => {
    const others = await organisation(force.manager)
    const stranger = await server.as('STAKEHOLDER', { organisationId: others.id, standing: 'OWNER' })

    expect(await after({})).toHaveLength(1)
    expect(await seenBy(stranger)).toStrictEqual([])
  })

  it.each(['SPOC', 'STAFF', 'OPERATOR', 'INSPECTOR', 'REGISTER_MANAGER'] as const)(
    'by a %s are shown to the owner at contacts, keys and correspondence, and at nothing else',
    async (role) => {
      const holder = (await keyholderOf(force.manager, await premises(force.manager, { organisation: own.id }))).person
      const by = { roles: [role], directorates: role === 'SPOC' ? [force.crimeDirectorate] : [] }
      const subjects = [colleague, holder.id, owner.accountId]
      await ledgered(server.db, [
        { ...by, classes: ['DIRECTORY', 'RESTRICTED', 'AUDIT', 'PRIVATE_CONTACT'], subjects },
        { ...by, classes: ['KEYHOLDING'], subjects },
        { ...by, classes: ['CORRESPONDENCE', 'RESTRICTED'], subjects },
        { ...by, classes: ['RESTRICTED', 'SECRET', 'ACCOUNT'], subjects },
      ])
      await projected(server.db, 25)

      const classes = (await seenBy(owner)).filter(({ category }) => category === 'CONSULTATION')
      expect(classes.map((line) => line.class).sort()).toStrictEqual(['CORRESPONDENCE', 'DIRECTORY', 'KEYHOLDING'])
    },
  )

  it.each(['DPO', 'ADMINISTRATOR', 'ANALYST', 'STAKEHOLDER', 'RESIDENT'] as const)(
    'by a %s are never shown to the owner',
    async (role) => {
      expect(await after({ roles: [role] })).toStrictEqual([])
    },
  )

  it('by a SPOC who is the data-protection officer as well are not shown to the owner', async () => {
    expect(await after({ roles: ['DPO', 'SPOC'] })).toStrictEqual([])
  })

  it('by an operator who breaks the glass are not shown to the owner', async () => {
    expect(await after({ roles: ['OPERATOR'], operation: 'viewer,breakGlass' })).toStrictEqual([])
  })

  it('that the ledger holds without a role are not shown to the owner', async () => {
    expect(await after({ roles: [] })).toStrictEqual([])
  })

  it('that agree are one line for the owner, however many they were', async () => {
    await after({})

    expect(await after({})).toHaveLength(1)
  })

  it('at somebody else with keys to their premises are shown to the owner as far as keys go', async () => {
    const house = await premises(force.manager, { organisation: own.id })
    const holder = (await keyholderOf(force.manager, house)).person.id

    const lines = await after({ roles: ['OPERATOR'], classes: ['DIRECTORY', 'KEYHOLDING'], subjects: [holder] })

    expect(lines.map((line) => [line.class, line.person?.id])).toStrictEqual([['KEYHOLDING', holder]])
  })

  it('at the organisation or its premises are shown to the owner as such', async () => {
    const house = await premises(force.manager, { organisation: own.id })

    const lines = await after({ subjects: [own.id, house.id] })

    expect(lines.map((line) => [line.person, line.premises?.id ?? null]).sort()).toStrictEqual(
      [
        [null, null],
        [null, house.id],
      ].sort(),
    )
  })

  it('of a directorate whose looks are hidden are not shown to the owner, from the moment that they are', async () => {
    const hidden = await create(force.admin, 'Directorate', { code: code(), name: `Protection ${word()}` })
    const look: Partial<Ledgered> = { roles: ['SPOC'], directorates: [hidden.id, force.crimeDirectorate] }
    const before = await after(look)
    const { version } = await update(force.admin, 'Directorate', hidden, { looksHidden: true })
    const atOnce = await shown()
    const later = await after(look)
    await update(force.admin, 'Directorate', { ...hidden, version }, { looksHidden: false })
    const again = await after({ subjects: [] })

    expect([before, atOnce, later, again].map((lines) => lines.length)).toStrictEqual([1, 0, 0, 1])
  })

  it('are hidden without a trace in what an owner reads of the directorate', async () => {
    const hidden = await create(force.admin, 'Directorate', { code: code(), name: `Protection ${word()}` })
    const reads = () =>
      owner.get(`{ directorate(id: "${hidden.id}") { version updatedAt name access { unreadableFields } } }`)
    const before = await reads()

    await update(force.admin, 'Directorate', hidden, { looksHidden: true })

    expect(await reads()).toStrictEqual(before)
  })

  it('leave whose looks are hidden to administrators and the data-protection officer', async () => {
    const reads = async (who: Client) => {
      const { directorate } = await who.get<{ directorate: { looksHidden: boolean | null } }>(
        `{ directorate(id: "${force.crimeDirectorate}") { looksHidden } }`,
      )
      return directorate.looksHidden
    }

    const seen = await Promise.all([force.admin, await server.as('DPO'), force.crime, owner].map(reads))

    expect(seen).toStrictEqual([false, false, null, null])
  })

  it.each(['SPOC', 'DPO', 'RESIDENT'] as const)('are refused to a %s', async (role) => {
    const { extensions } = await (await server.as(role)).refused(LOOKS)

    expect(extensions.code).toBe('FORBIDDEN')
  })

  it('are given to the owner in full pages, newest day first', async () => {
    const roles = ['STAFF', 'OPERATOR', 'INSPECTOR'] as const
    await ledgered(
      server.db,
      roles.flatMap((role) => [
        { roles: [role], classes: ['DIRECTORY'], subjects: [colleague] },
        { roles: [role], classes: ['RESTRICTED'], subjects: [colleague] },
      ]),
    )
    await projected(server.db, 25)
    const whole = await seenBy(owner)
    const pages: number[] = []
    const offices: string[] = []

    let after: string | null = null
    do {
      const page: Page = (await owner.get<{ looks: Page }>(LOOKS, { first: 2, after })).looks
      pages.push(page.edges.length)
      offices.push(...page.edges.map(({ node }) => node.office))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)

    expect(pages.slice(0, -1).every((size) => size === 2)).toBe(true)
    expect(offices).toStrictEqual(whole.map(({ office }) => office))
  })
})
