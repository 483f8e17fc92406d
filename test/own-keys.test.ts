import { api, type Api, type Client } from './support/api.ts'
import { create, mobile, person, premises, word } from './support/builders.ts'
import { accept, addsColleague, type ContactSeen, openFor, type OwnCast, ownCast } from './support/ownSection.ts'

describe('keys and premises of an organisation', () => {
  let server: Api
  let force: OwnCast['force']
  let owner: OwnCast['owner']
  let editor: OwnCast['editor']
  let viewer: OwnCast['viewer']
  let stranger: OwnCast['stranger']
  let own: OwnCast['own']
  let branch: OwnCast['branch']
  beforeAll(async () => {
    server = await api()
    ;({ force, owner, editor, viewer, stranger, own, branch } = await ownCast(server))
  })

  const KEYHOLDER = `mutation ($input: ProposeKeyholderInput!) {
    proposeKeyholder(input: $input) { pendingChange { id version field newValue person { displayName } } }
  }`
  const NUMBER = `mutation ($input: ProposeCallOutNumberInput!) {
    proposeCallOutNumber(input: $input) { pendingChange { id version field newValue } }
  }`
  type House = {
    fitKeyholders: number
    keyholders: { fitness: string; person: { contactPoints: { kind: string; consent: string | null }[] } }[]
  }
  type Proposed = Record<string, { pendingChange: { id: string; version: number } }>

  it('confirms its keyholders with one press, and changes nothing else of them', async () => {
    const { id: person } = await addsColleague(owner)
    const kept = await create(force.manager, 'Keyholder', { premises: branch, person, callOrder: 2 })
    const VERIFY = `mutation ($input: VerifyKeyholdersInput!) { verifyKeyholders(input: $input) { keyholders { version } } }`
    const verifies = { verifiedAt: '2026-11-02T09:00:00.000Z', records: [kept] }

    const refused = await Promise.all([viewer, stranger].map((by) => by.refused(VERIFY, { input: verifies })))
    const { verifyKeyholders } = await editor.get<{ verifyKeyholders: { keyholders: { version: number }[] } }>(VERIFY, {
      input: verifies,
    })

    expect(refused.map(({ extensions }) => extensions.code)).toStrictEqual(['FORBIDDEN', 'NOT_FOUND'])
    const moved = await editor.refused(
      'mutation ($input: UpdateKeyholderInput!) { updateKeyholder(input: $input) { keyholder { id } } }',
      { input: { id: kept.id, version: verifyKeyholders.keyholders[0]?.version, callOrder: 1 } },
    )
    expect(moved.extensions).toMatchObject({ code: 'FORBIDDEN_FIELD', field: 'callOrder' })
  })

  it('shows an owner who is fit, until that person withdraws their consent to be rung', async () => {
    const { id: holder } = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: holder, organisation: own })
    const site = await premises(force.manager, { organisation: own })
    const said = { travelMinutes: 10, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2026-01-05' }
    const sure = { ...said, verifiedAt: new Date().toISOString() }
    await create(force.manager, 'Keyholder', { premises: site.id, person: holder, callOrder: 1, ...sure })
    const number = { person: holder, kind: 'MOBILE', value: mobile(), givenFor: 'CALL_OUT' }
    const { id: contactPoint } = await create(force.manager, 'ContactPoint', number)
    const decides = (decision: string) =>
      force.manager.get(
        'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consentEvent { id } } }',
        {
          input: { contactPoint, decision, source: 'Telephone call' },
        },
      )
    const sees = async () => {
      const { onePremises: house } = await owner.get<{ onePremises: House }>(
        `query ($id: ID!) {
          onePremises(id: $id) {
            fitKeyholders
            keyholders { fitness person { contactPoints { kind consent } } }
          }
        }`,
        { id: site.id },
      )
      const [keyholder] = house.keyholders
      const number = keyholder?.person.contactPoints.find(({ kind }) => kind === 'MOBILE')
      return [house.fitKeyholders, keyholder?.fitness, number?.consent]
    }

    const atFirst = await sees()
    await decides('WITHDRAWN')
    const withdrawn = await sees()
    await decides('GIVEN')
    const given = await sees()

    expect(atFirst).toStrictEqual([1, 'FIT', null])
    expect(withdrawn).toStrictEqual([0, 'FIT_WITH_UNKNOWNS', 'WITHDRAWN'])
    expect(given).toStrictEqual([1, 'FIT', 'GIVEN'])
  })

  it('lets an owner propose a keyholder in the place of another, whom nobody else sees before they are confirmed', async () => {
    const [old, next] = [await addsColleague(owner), await addsColleague(owner)]
    const replaces = await create(force.manager, 'Keyholder', { premises: branch, person: old.id, callOrder: 3 })

    const { proposeKeyholder } = await owner.get<Proposed>(KEYHOLDER, {
      input: { premises: branch, person: next.id, callOrder: 3, fullAccess: true, replaces },
    })

    const proposed = proposeKeyholder?.pendingChange as never
    expect(proposed).toMatchObject({ field: 'person', person: { displayName: next.displayName } })
    const held = async () => {
      const { onePremises } = await force.manager.get<{ onePremises: { keyholders: { person: { id: string } }[] } }>(
        'query ($id: ID!) { onePremises(id: $id) { keyholders { person { id } } } }',
        { id: branch },
      )
      return onePremises.keyholders.map(({ person: { id } }) => id)
    }
    expect(await held()).toContain(old.id)
    const ids = async (by: Client) => (await openFor(by, own)).map(({ id }) => id)
    expect(await ids(force.crime)).not.toContain((proposed as { id: string }).id)
    await accept(force.manager, proposed)
    expect(await held()).toContain(next.id)
    expect(await held()).not.toContain(old.id)
  })

  it('keeps a proposed number to the one that it replaces, which stays that record whatever the decider writes', async () => {
    const { id: colleague } = await addsColleague(owner)
    const number = { kind: 'MOBILE', givenFor: 'CALL_OUT' }
    const [old, others] = await Promise.all(
      [colleague, (await person(force.manager)).id].map((of) =>
        create(force.manager, 'ContactPoint', { ...number, person: of, value: mobile() }),
      ),
    )
    const value = mobile()
    const { proposeCallOutNumber } = await owner.get<Proposed>(NUMBER, {
      input: { person: colleague, kind: 'MOBILE', value: mobile(), replaces: old },
    })

    await accept(force.manager, proposeCallOutNumber?.pendingChange as never, {
      value: { kind: 'MOBILE', value, id: others?.id },
    }).catch(() => undefined)

    const { contactPoint } = await force.manager.get<{ contactPoint: { version: number } }>(
      'query ($id: ID!) { contactPoint(id: $id) { version } }',
      { id: others?.id },
    )
    expect(contactPoint.version).toBe(1)
  })

  it('lets an owner propose no stranger, and nobody at another organisation’s premises', async () => {
    const others = await premises(force.manager)
    const { id: known } = await addsColleague(owner)
    const { id: unknown } = await person(force.manager)
    const fieldsOf = async (input: Record<string, unknown>) =>
      (await owner.refused(KEYHOLDER, { input: { callOrder: 1, ...input } })).extensions.fields

    expect(await fieldsOf({ premises: branch, person: unknown })).toStrictEqual({ person: 'does not exist' })
    expect(await fieldsOf({ premises: others.id, person: known })).toStrictEqual({ premises: 'does not exist' })
  })

  it('lets an owner propose a call-out number, which the operator rings once it is confirmed', async () => {
    const { id: colleague } = await addsColleague(owner)
    const value = mobile()

    const { proposeCallOutNumber } = await owner.get<Proposed>(NUMBER, {
      input: { person: colleague, kind: 'MOBILE', value },
    })

    const operator = await server.as('OPERATOR')
    const numbers = async () => {
      const { person: seen } = await operator.get<{ person: { contactPoints: ContactSeen[] } }>(
        'query ($id: ID!) { person(id: $id) { contactPoints { value givenFor archivedAt } } }',
        { id: colleague },
      )
      return seen.contactPoints.filter(({ givenFor }) => givenFor === 'CALL_OUT').map((number) => number.value)
    }
    expect(await numbers()).toStrictEqual([])
    await accept(force.manager, proposeCallOutNumber?.pendingChange as never)
    expect(await numbers()).toStrictEqual([value])
  })

  it('proposes premises to a SPOC, who finds where they lie by accepting them, and gives premises up', async () => {
    const name = `House ${word()}`
    const { proposePremises } = await owner.get<{ proposePremises: { pendingChange: never } }>(
      'mutation ($input: ProposePremisesInput!) { proposePremises(input: $input) { pendingChange { id version } } }',
      { input: { name, postcode: 'ec2n2da' } },
    )
    const mine = async () => {
      const { premises: seen } = await owner.get<{
        premises: { edges: { node: { id: string; version: number; name: string; postcode: string } }[] }
      }>('{ premises { edges { node { id version name postcode } } } }')
      return seen.edges.map(({ node }) => node).find((one) => one.name === name)
    }
    expect(await mine()).toBeUndefined()
    await accept(force.crime, proposePremises.pendingChange)
    const taken = await mine()
    expect(taken).toMatchObject({ postcode: 'EC2N 2DA' })

    const { proposeLeavingPremises } = await owner.get<{ proposeLeavingPremises: { pendingChange: never } }>(
      'mutation ($input: RecordVersionInput!) { proposeLeavingPremises(input: $input) { pendingChange { id version } } }',
      { input: { id: taken?.id, version: taken?.version } },
    )
    await accept(force.crime, proposeLeavingPremises.pendingChange)
    expect(await mine()).toBeUndefined()
  })
})
