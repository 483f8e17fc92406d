import { londonDay } from '../api/platform/values/londonClock.ts'
import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { ledgered, type Ledgered, projected } from './support/whoLooked/ledgered.ts'
import { enterWorld, lookWorld } from './support/whoLooked/lookWorld.ts'

const YESTERDAY = londonDay(new Date(Date.now() - 86_400_000))
const LOOKS = `
  query ($first: Int, $after: String) {
    looks(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node { id day office category class purpose organisation { id } person { id displayName } premises { id } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`
type Page = { looks: { pageInfo: { hasNextPage: boolean; endCursor: string } } }

describe('two registers that differ in withheld looks alone', () => {
  const world = lookWorld([YESTERDAY])
  const [own] = world.organisations as [string]
  const [crime, hidden] = [world.directorates[0]?.id ?? '', world.directorates[2]?.id ?? '']
  const seen = ['SPOC', 'STAFF', 'OPERATOR', 'INSPECTOR', 'REGISTER_MANAGER'] as const
  const shown: Ledgered[] = world.people.flatMap((person, n) => [
    {
      roles: [seen[n % 5] ?? 'STAFF'],
      classes: ['DIRECTORY'],
      subjects: [person],
      directorates: n % 5 === 0 ? [crime] : [],
    },
    { roles: ['OPERATOR'], classes: ['KEYHOLDING'], subjects: [person], category: 'DISCLOSURE' },
  ])
  const withheld: Ledgered[] = [...world.people, own].flatMap((subject): Ledgered[] => [
    { roles: ['SPOC'], classes: ['RESTRICTED'], subjects: [subject], directorates: [crime] },
    { roles: ['SPOC'], classes: ['DIRECTORY'], subjects: [subject] },
    { roles: ['STAFF'], classes: ['CORRESPONDENCE'], subjects: [subject] },
    { roles: ['SPOC'], classes: ['DIRECTORY', 'KEYHOLDING'], subjects: [subject], directorates: [hidden] },
    { roles: ['DPO'], classes: ['AUDIT', 'DIRECTORY'], subjects: [subject] },
    { roles: ['DPO', 'STAFF'], classes: ['CORRESPONDENCE'], subjects: [subject] },
    { roles: ['INSPECTOR'], classes: ['AUDIT', 'DIRECTORY'], subjects: [subject], operation: 'confirmBreakGlass' },
    { roles: ['OPERATOR'], classes: ['PRIVATE_CONTACT'], subjects: [subject] },
    { roles: ['ADMINISTRATOR'], classes: ['DIRECTORY'], subjects: [subject] },
  ])
  const withMore = (look: Ledgered): Ledgered => ({
    ...look,
    classes: [...look.classes, 'RESTRICTED', 'PRIVATE_CONTACT', 'AUDIT'],
  })

  const worldWith = async (looks: readonly Ledgered[]): Promise<Api> => {
    const db = await freshDatabase()
    await enterWorld(db, world)
    await db.query({ text: 'update directorate set looks_hidden = true where id = $1', values: [hidden] })
    await ledgered(db, looks)
    await projected(db, 25)
    return api(db)
  }
  const pages = async (who: Client, first: number): Promise<string[]> => {
    const bodies: string[] = []
    for (let after: string | null | undefined = null; after !== undefined;) {
      const { body, data }: { body: string; data: Page | null } = await who.send<Page>(LOOKS, { first, after })
      bodies.push(body)
      const info: Page['looks']['pageInfo'] | undefined = data?.looks.pageInfo
      after = info?.hasNextPage ? info.endCursor : undefined
    }
    return bodies
  }

  let plain: Api
  let full: Api
  beforeAll(async () => {
    const between = shown.map(withMore).flatMap((look, n) => [look, ...withheld.slice(n * 4, n * 4 + 4)])
    ;[plain, full] = [await worldWith(shown), await worldWith([...between, ...shown])]
  })

  it.each(['OWNER', 'EDITOR', 'VIEWER'] as const)('answer their %s byte-alike, page by page', async (standing) => {
    const [one, other] = (await Promise.all(
      [plain, full].map((server) => server.as('STAKEHOLDER', { organisationId: own, standing })),
    )) as [Client, Client]

    const [few, many] = [await pages(one, 3), await pages(other, 3)]

    expect(few.length).toBeGreaterThan(1)
    expect(many).toStrictEqual(few)
    expect(await pages(other, 100)).toStrictEqual(await pages(one, 100))
  })

  it('keep looks in the same rows, so that no time tells them apart', async () => {
    const rows = (server: Api) =>
      server.db.query({ text: 'select id, day, directorate_ids from look order by id', values: [] })

    expect(await rows(full)).toStrictEqual(await rows(plain))
  })

  it('differ in the ledger itself', async () => {
    const records = (server: Api) =>
      server.db.query<{ count: number }>({
        text: 'select count(*)::int as count from ledger_record',
        values: [],
      })

    const [[few], [many]] = [await records(plain), await records(full)]

    expect(many?.count).toBeGreaterThan(few?.count ?? 0)
  })
})
