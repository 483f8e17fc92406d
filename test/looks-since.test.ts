import { londonDay } from '../api/platform/values/londonClock.ts'
import { rebuildLooks } from '../api/looks/projectLooks.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, type Made, organisation, person, premises, update } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { ledgered } from './support/whoLooked/ledgered.ts'
import { classesShownTo } from './support/whoLooked/shownLooks.ts'
import { keyholderOf } from './support/writes/keyholding.ts'

const DAY = 86_400_000
const day = (offset: number): string => londonDay(new Date(Date.now() + offset * DAY))

/** All is made again, as after a change of the rules: only then what a record says today could tell of former times. */
describe('looks from before somebody or something was theirs', () => {
  let server: Api
  let force: Cast
  let own: Made
  let owner: Client
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
  })
  beforeEach(async () => {
    own = await organisation(force.manager)
    owner = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' })
  })

  const employed = async (who: Made, dates: Record<string, string> = {}): Promise<Made> =>
    create(force.manager, 'Affiliation', { person: who.id, organisation: own.id, ...dates })
  /** As if it had been entered so many days ago. */
  const recorded = ({ id }: Made, offset: number): Promise<unknown> =>
    server.db.query({
      text: `update affiliation set created_at = now() + $2 * interval '1 day' where id = $1`,
      values: [id, offset],
    })
  const looked = (subjects: readonly string[]): Promise<void> =>
    ledgered(server.db, [{ roles: ['OPERATOR'], classes: ['DIRECTORY', 'KEYHOLDING', 'CORRESPONDENCE'], subjects }])
  const shown = async (who = owner): Promise<string[]> => {
    await rebuildLooks(server.db, new Date(Date.now() + 25 * 3_600_000))
    return classesShownTo(who)
  }

  it('are not shown to an editor who says that a colleague began earlier', async () => {
    const who = await person(force.manager)
    const editor = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'EDITOR' })
    await looked([who.id])
    const job = await employed(who)
    await recorded(job, 1)
    const before = await shown(editor)
    await update(editor, 'Affiliation', job, { startsOn: day(-300) })

    expect([before, await shown(editor)]).toStrictEqual([[], []])
  })

  it("are not shown to the owner whose colleague was written into another's older record", async () => {
    const [former, who] = [await person(force.manager), await person(force.manager)]
    const old = await employed(former)
    await recorded(old, -300)
    await looked([who.id])
    await update(force.manager, 'Affiliation', old, { person: who.id })
    const before = await shown()
    await looked([who.id])

    expect([before, await shown()]).toStrictEqual([[], [`DIRECTORY ${who.id}`]])
  })

  it('are not shown to the owner to whose organisation premises were moved, as those since are', async () => {
    const others = await organisation(force.manager)
    const house = await premises(force.manager, { organisation: others.id })
    const holder = (await keyholderOf(force.manager, house)).person.id
    await looked([house.id, holder])
    const moved = await update(force.manager, 'Premises', house, { organisation: own.id })
    const before = await shown()
    await looked([moved.id, holder])

    expect(before).toStrictEqual([])
    expect(await shown()).toStrictEqual(
      [`DIRECTORY ${house.id}`, `KEYHOLDING ${house.id}`, `KEYHOLDING ${holder}`].sort(),
    )
  })

  it('are not shown to the owner to whose organisation an account was moved', async () => {
    const others = await organisation(force.manager)
    const asker = await server.as('STAKEHOLDER', { organisationId: others.id, standing: 'VIEWER' })
    await looked([asker.accountId])
    const { account } = await force.admin.get<{ account: Made }>(
      'query ($id: ID!) { account(id: $id) { id version } }',
      {
        id: asker.accountId,
      },
    )
    await update(force.admin, 'Account', account, { organisation: own.id })
    const before = await shown()
    await looked([asker.accountId])

    expect([before, await shown()]).toStrictEqual([[], ['CORRESPONDENCE ']])
  })

  it('are not shown to the owner of a newcomer', async () => {
    const who = await person(force.manager)
    await looked([who.id])
    await employed(who, { startsOn: day(1) })

    expect(await shown()).toStrictEqual([])
  })
})
