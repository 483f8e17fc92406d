import { api, type Api } from './support/api.ts'
import { archive, contactPoint, create, mobile, type Made, premises, update } from './support/builders.ts'
import { careOf, careRoundsOf, type Item } from './support/careRounds.ts'
import { addsColleague, type OwnCast, ownCast } from './support/ownSection.ts'
import { daysAfter, quarterOf } from '../api/ownSection/care/rounds/quarter.ts'

const TODAY = new Date().toISOString().slice(0, 10)

describe('what is asked in a round of care', () => {
  let server: Api
  let house: OwnCast
  let rounds: ReturnType<typeof careRoundsOf>
  let colleague: Awaited<ReturnType<typeof addsColleague>>
  let number: Made
  let keyholder: Made
  let proposed: Made
  beforeAll(async () => {
    server = await api()
    house = await ownCast(server)
    const { manager } = house.force
    colleague = await addsColleague(house.owner)
    const callOut = { kind: 'MOBILE', givenFor: 'CALL_OUT', value: mobile() }
    number = await contactPoint(manager, { person: colleague.id }, callOut)
    keyholder = await create(manager, 'Keyholder', { premises: house.branch, person: colleague.id, callOrder: 1 })
    proposed = await premises(manager, { organisation: house.own })
    await house.owner.get(
      'mutation ($input: RecordVersionInput!) { proposeLeavingPremises(input: $input) { __typename } }',
      { input: proposed },
    )
    rounds = careRoundsOf(server)
    await rounds.runAt(new Date(`${daysAfter(quarterOf(daysAfter(TODAY, 120)), 5)}T08:00:00Z`))
  })
  afterAll(() => rounds.close())

  const items = () => careOf(house.owner, house.own)
  const stateOf = async (has: (item: Item) => boolean) => (await items()).filter(has).map(({ state }) => state)

  it('is nothing that the organisation has already proposed to change', async () => {
    expect(await stateOf((item) => item.premises?.id === proposed.id)).toStrictEqual([])
    expect(await stateOf((item) => item.kind === 'PREMISES')).toStrictEqual(['ASKED'])
  })

  it('is not answered by placing premises anew on the map', async () => {
    await server.db.query({
      text: `update premises set version = version + 1, updated_at = now(), location_precision = 'POSTCODE' where id = $1`,
      values: [house.branch],
    })

    expect(await stateOf((item) => item.kind === 'PREMISES')).toStrictEqual(['ASKED'])
  })

  it('is changed, and not ended, when somebody gets another role and leaves next year', async () => {
    await update(house.force.manager, 'Affiliation', colleague.affiliations[0] as Made, {
      role: 'Night guard',
      endsOn: daysAfter(TODAY, 365),
    })

    expect(await stateOf((item) => item.kind === 'PERSON')).toStrictEqual(['CHANGED'])
  })

  it('is not confirmed by a change that verifies a keyholder along with something else', async () => {
    keyholder = await update(house.force.manager, 'Keyholder', keyholder, {
      verifiedAt: new Date().toISOString(),
      travelMinutes: 5,
    })

    expect(await stateOf((item) => item.kind === 'KEYHOLDER')).toStrictEqual(['CHANGED'])
  })

  it('ends with the person whose number it is', async () => {
    await archive(house.force.manager, 'Keyholder', keyholder)
    const { person } = await house.force.manager.get<{ person: Made }>(
      'query ($id: ID!) { person(id: $id) { id version } }',
      { id: colleague.id },
    )
    await archive(house.force.manager, 'Person', person)

    const states = await server.db.query<{ state: string }>({
      text: 'select state from care_item where contact_point_id = $1',
      values: [number.id],
    })
    expect(states).toStrictEqual([{ state: 'ENDED' }])
  })

  it('ends with the premises, keys and all, when another organisation takes them', async () => {
    const { onePremises } = await house.force.manager.get<{ onePremises: Made }>(
      'query ($id: ID!) { onePremises(id: $id) { id version } }',
      { id: house.branch },
    )
    await update(house.force.manager, 'Premises', onePremises, { organisation: null })

    const states = await server.db.query<{ state: string }>({
      text: `select state from care_item where object_id = $1 and kind = 'PREMISES'`,
      values: [house.branch],
    })
    expect(states).toStrictEqual([{ state: 'ENDED' }])
  })
})
