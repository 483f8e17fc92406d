import { daysAfter, quarterOf } from '../api/ownSection/care/rounds/quarter.ts'
import { api, type Api } from './support/api.ts'
import { archive, contactPoint, create, mobile, type Made, update } from './support/builders.ts'
import { CONFIRM, careOf, careRoundsOf, confirms, type Item } from './support/careRounds.ts'
import { addsColleague, type OwnCast, ownCast, withdraw } from './support/ownSection.ts'

const DAY_MS = 86_400_000
const TODAY = new Date().toISOString().slice(0, 10)

describe('a round of care', () => {
  let server: Api
  let house: OwnCast
  let rounds: ReturnType<typeof careRoundsOf>
  let ada: string
  let numbers: { work: string; callOut: string }
  let affiliation: Made
  let callOut: Made
  let keyholder: Made
  // Early in a quarter, and long enough after the records were made.
  const begins = new Date(`${daysAfter(quarterOf(daysAfter(TODAY, 120)), 5)}T08:00:00Z`)
  beforeAll(async () => {
    server = await api()
    house = await ownCast(server)
    const colleague = await addsColleague(house.owner)
    ada = colleague.id
    affiliation = colleague.affiliations[0] as Made
    const number = mobile()
    callOut = await contactPoint(
      house.force.manager,
      { person: ada },
      { kind: 'MOBILE', givenFor: 'CALL_OUT', value: number },
    )
    numbers = { work: colleague.contactPoints[0]?.value ?? '', callOut: number }
    keyholder = await create(house.force.manager, 'Keyholder', { premises: house.branch, person: ada, callOrder: 1 })
    rounds = careRoundsOf(server)
  })
  afterAll(() => rounds.close())

  const items = (by = house.owner) => careOf(by, house.own)
  const itemOf = async (kind: string, has: (item: Item) => boolean = () => true): Promise<Item> => {
    const found = (await items()).filter((item) => item.kind === kind && has(item)).at(-1)
    if (!found) throw new Error(`Nothing is asked about ${kind}`)
    return found
  }
  const refusal = async (by: OwnCast['owner'], { id, version }: Item) =>
    (await by.refused(CONFIRM, { input: { id, version } })).extensions

  it('begins with a quarter of the year', () => {
    expect(['2026-01-01', '2026-03-31', '2026-11-30', '2027-07-09'].map(quarterOf)).toStrictEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-10-01',
      '2027-07-01',
    ])
    expect(daysAfter('2026-12-20', 28)).toBe('2027-01-17')
  })

  it('asks nobody whose account is younger than the quarter', async () => {
    await rounds.runAt(new Date(`${quarterOf(TODAY)}T12:00:00Z`))

    expect(await items()).toStrictEqual([])
  })

  it('asks an organisation once about each person, number, premises and keyholder, and tells owner and editor', async () => {
    await Promise.all([rounds.runAt(begins), rounds.runAt(begins)])
    await rounds.runAt(new Date(begins.getTime() + DAY_MS))

    const asked = await items(house.viewer)
    expect(asked.map(({ kind, state }) => `${kind} ${state}`).sort()).toStrictEqual([
      'CONTACT ASKED',
      'CONTACT ASKED',
      'KEYHOLDER ASKED',
      'PERSON ASKED',
      'PREMISES ASKED',
    ])
    expect(asked.flatMap(({ contactPoint: found }) => found?.value ?? []).sort()).toStrictEqual(
      [numbers.work, numbers.callOut].sort(),
    )
    const letters = await rounds.letters(house.own)
    expect(letters.map(({ to }) => to)).toStrictEqual(['EDITOR', 'OWNER'])
    expect(letters[0]?.body).toContain('There are 5 entries to look at')
    expect(letters[0]?.body).not.toContain(numbers.work)
  })

  it('shows the force what it may know: a SPOC no keyholders and call-out numbers, others of it nothing', async () => {
    const kinds = async (by: OwnCast['owner']) => (await items(by)).map(({ kind }) => kind).sort()

    expect(await kinds(house.force.crime)).toStrictEqual(['CONTACT', 'PERSON', 'PREMISES'])
    expect(await kinds(house.force.manager)).toHaveLength(5)
    expect(await kinds(house.stranger)).toStrictEqual([])
    expect((await (await server.as('OPERATOR')).refused('{ careItems { totalCount } }')).extensions.code).toBe(
      'FORBIDDEN',
    )
  })

  it('takes an editor’s one press that a keyholder is still right, which verifies the keyholder', async () => {
    const item = await itemOf('KEYHOLDER')

    expect(await refusal(house.viewer, item)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refusal(house.force.manager, item)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refusal(house.stranger, item)).toMatchObject({ code: 'NOT_FOUND' })
    const confirmed = await confirms(house.editor, item)

    expect(confirmed).toMatchObject({ state: 'CONFIRMED', settledBy: 'Test STAKEHOLDER' })
    expect(confirmed.keyholder?.verifiedAt).not.toBeNull()
    expect(await refusal(house.editor, { ...item, version: confirmed.version })).toMatchObject({
      code: 'CONFLICT',
      state: 'CONFIRMED',
    })
    keyholder = { id: keyholder.id, version: confirmed.keyholder?.version ?? 0 }
  })

  it('lets one of two presses at the same moment through', async () => {
    const item = await itemOf('PREMISES')
    const pressed = await Promise.allSettled([confirms(house.owner, item), confirms(house.editor, item)])

    expect(pressed.map(({ status }) => status).sort()).toStrictEqual(['fulfilled', 'rejected'])
  })

  it('is answered by changing the record, or proposing to, so that an older press meets CONFLICT', async () => {
    const [work, number] = await Promise.all(
      [numbers.work, numbers.callOut].map((value) => itemOf('CONTACT', (one) => one.contactPoint?.value === value)),
    )
    const { contactPoints } = await house.owner.get<{ contactPoints: { edges: { node: Made }[] } }>(
      'query ($value: String) { contactPoints(filter: { value: { eq: $value } }) { edges { node { id version } } } }',
      { value: numbers.work },
    )
    await update(house.owner, 'ContactPoint', contactPoints.edges[0]?.node as Made, { value: mobile() })
    const { proposeCallOutNumberRemoval: proposed } = await house.owner.get<Record<string, { pendingChange: never }>>(
      `mutation ($input: RecordVersionInput!) {
        proposeCallOutNumberRemoval(input: $input) { pendingChange { id version } }
      }`,
      { input: callOut },
    )

    expect((await items()).filter(({ kind }) => kind === 'CONTACT').map(({ state }) => state)).toStrictEqual([
      'CHANGED',
      'CHANGED',
    ])
    expect(await refusal(house.owner, work as Item)).toMatchObject({ code: 'CONFLICT' })
    expect(await refusal(house.owner, number as Item)).toMatchObject({ code: 'CONFLICT' })
    await withdraw(house.owner, (proposed as { pendingChange: never }).pendingChange)
  })

  it('reminds of what is left two weeks before its last day, once', async () => {
    await rounds.runAt(new Date(begins.getTime() + 13 * DAY_MS))
    expect(await rounds.letters(house.own)).toHaveLength(2)
    await rounds.runAt(new Date(begins.getTime() + 14 * DAY_MS))
    await rounds.runAt(new Date(begins.getTime() + 15 * DAY_MS))

    const letters = await rounds.letters(house.own)
    expect(letters.slice(2).map(({ to }) => to)).toStrictEqual(['EDITOR', 'OWNER'])
    expect(letters[2]?.body).toContain('There is one entry to look at')
  })

  it('ends what nobody answered as unanswered, and is then over', async () => {
    const person = await itemOf('PERSON')
    await rounds.runAt(new Date(begins.getTime() + 28 * DAY_MS))
    expect((await itemOf('PERSON')).state).toBe('ASKED')
    await rounds.runAt(new Date(begins.getTime() + 29 * DAY_MS))

    expect((await itemOf('PERSON')).state).toBe('UNANSWERED')
    expect(await refusal(house.owner, person)).toMatchObject({ code: 'CONFLICT' })
    expect((await items()).map(({ state }) => state).sort()).toStrictEqual([
      'CHANGED',
      'CHANGED',
      'CONFIRMED',
      'CONFIRMED',
      'UNANSWERED',
    ])
  })

  it('asks anew in the next quarter; a leaver and a keyholder taken off end what is asked about them', async () => {
    await rounds.runAt(new Date(begins.getTime() + 95 * DAY_MS))
    const asked = (await items()).filter(({ state }) => state === 'ASKED')
    await archive(house.force.manager, 'Keyholder', keyholder)
    await house.owner.get(
      'mutation ($input: EndColleagueInput!) { endColleague(input: $input) { affiliation { id } } }',
      { input: { id: affiliation.id, version: affiliation.version } },
    )

    expect(asked.map(({ kind }) => kind).sort()).toStrictEqual([
      'CONTACT',
      'CONTACT',
      'KEYHOLDER',
      'PERSON',
      'PREMISES',
    ])
    const states = (await items()).filter(({ id }) => asked.some((one) => one.id === id))
    expect(states.map(({ kind, state }) => `${kind} ${state}`).sort()).toStrictEqual([
      'CONTACT ASKED',
      'CONTACT ENDED',
      'KEYHOLDER ENDED',
      'PERSON ENDED',
      'PREMISES ASKED',
    ])
  })
})
