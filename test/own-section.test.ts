import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, mobile, organisation, person, premises, word } from './support/builders.ts'
import { accept, openFor } from './support/ownSection.ts'
import { contractDocument } from './support/contractDocuments.ts'

type Contact = { value: string; givenFor: string; archivedAt: string | null }

describe('an organisation’s own section', () => {
  let server: Api
  let force: Cast
  let owner: Client
  let editor: Client
  let viewer: Client
  let stranger: Client
  let own: string
  let branch: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    own = (await organisation(force.manager)).id
    branch = (await premises(force.manager, { organisation: own })).id
    const others = (await organisation(force.manager)).id
    const as = (organisationId: string, standing: 'OWNER' | 'EDITOR' | 'VIEWER') =>
      server.as('STAKEHOLDER', { organisationId, standing })
    ;[owner, editor, viewer, stranger] = await Promise.all([
      as(own, 'OWNER'),
      as(own, 'EDITOR'),
      as(own, 'VIEWER'),
      as(others, 'OWNER'),
    ])
  })

  const versionOf = async (by: Client): Promise<number> => {
    const { viewer: me } = await by.get<{ viewer: { organisation: { version: number } } }>(
      '{ viewer { organisation { version } } }',
    )
    return me.organisation.version
  }

  const ADD = `mutation ($input: AddColleagueInput!) {
    addColleague(input: $input) {
      person { id displayName affiliations { id version role endsOn } contactPoints { value givenFor archivedAt } }
    }
  }`
  type Added = {
    id: string
    displayName: string
    affiliations: { id: string; version: number; role: string; endsOn: string | null }[]
    contactPoints: Contact[]
  }
  const adds = async (by: Client, familyName = word()): Promise<Added> => {
    const input = { givenName: 'Ada', familyName, role: 'Guard', contacts: [{ kind: 'MOBILE', value: mobile() }] }
    const { addColleague } = await by.get<{ addColleague: { person: Added } }>(ADD, { input })
    return addColleague.person
  }

  const END = `mutation ($input: EndColleagueInput!) {
    endColleague(input: $input) { affiliation { endsOn } pendingChanges { id version objectType field decides } }
  }`

  describe('updateOwnProfile, as others send it', () => {
    const document = contractDocument('update-own-profile')

    it('changes website and issues at once, and proposes the name', async () => {
      const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })
      const name = `Bank ${word()}`

      const { updateOwnProfile } = await owner.get<{
        updateOwnProfile: { organisation: { id: string; name: string; version: number }; pendingChanges: unknown[] }
      }>(document, {
        input: {
          version: await versionOf(owner),
          website: 'https://own.example',
          issues: [{ issue, text: 'Bicycles are stolen at night', since: '2026-10-01' }],
          name,
        },
      })

      expect(updateOwnProfile.organisation).toMatchObject({
        id: own,
        issues: [{ code: expect.any(String) as unknown }],
      })
      expect(updateOwnProfile.organisation.name).not.toBe(name)
      expect(updateOwnProfile.pendingChanges).toStrictEqual([
        { field: 'name', proposedAt: expect.any(String) as unknown, status: 'PROPOSED' },
      ])
      const seen = await force.crime.get<{ organisation: Record<string, unknown> }>(
        'query ($id: ID!) { organisation(id: $id) { website organisationIssues { text since } } }',
        { id: own },
      )
      expect(seen.organisation).toStrictEqual({
        website: 'https://own.example',
        organisationIssues: [{ text: 'Bicycles are stolen at night', since: '2026-10-01' }],
      })
    })

    it('takes an issue away with its text, which history keeps', async () => {
      const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })
      const send = async (issues: unknown[]) =>
        owner.get(document, { input: { version: await versionOf(owner), issues } })
      await send([{ issue, text: 'Noise' }])
      const { organisation: before } = await owner.get<{ organisation: { organisationIssues: { id: string }[] } }>(
        'query ($id: ID!) { organisation(id: $id) { organisationIssues { id } } }',
        { id: own },
      )

      await send([])

      const { history } = await force.crime.get<{ history: { edges: { node: unknown }[] } }>(
        'query ($id: ID!) { history(id: $id, first: 1) { edges { node { field oldValue newValue } } } }',
        { id: before.organisationIssues[0]?.id },
      )
      expect(history.edges.map(({ node }) => node)).toStrictEqual([
        { field: 'text', oldValue: 'Noise', newValue: null },
      ])
    })

    it('changes nothing at all where one part is refused, and names it', async () => {
      const version = await versionOf(owner)
      const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })

      const { extensions } = await owner.refused(document, {
        input: { version, website: 'https://other.example', issues: [{ issue, text: 'x'.repeat(1001) }] },
      })

      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { 'issues.0.text': 'must be at most 1000 characters' },
      })
      expect(await versionOf(owner)).toBe(version)
    })

    it('is refused to a viewer, to somebody without an organisation, for another organisation and on an old version', async () => {
      const version = await versionOf(owner)
      const codeOf = async (by: Client, input: Record<string, unknown>) =>
        (await by.refused(document, { input })).extensions.code

      expect(await codeOf(viewer, { version, website: null })).toBe('FORBIDDEN')
      expect(await codeOf(force.crime, { version })).toBe('FORBIDDEN')
      expect(await codeOf(stranger, { id: own, version })).toBe('NOT_FOUND')
      expect(await codeOf(owner, { version: version - 1, website: null })).toBe('CONFLICT')
    })
  })

  it('takes in a new colleague with their contacts at once', async () => {
    const added = await adds(editor)

    expect(added).toMatchObject({
      affiliations: [{ role: 'Guard', endsOn: null }],
      contactPoints: [{ givenFor: 'WORK' }],
    })
    const { organisation: seen } = await force.crime.get<{ organisation: { people: { id: string }[] } }>(
      'query ($id: ID!) { organisation(id: $id) { people { id } } }',
      { id: own },
    )
    expect(seen.people.map(({ id }) => id)).toContain(added.id)
  })

  it('takes in nobody beside the organisation, nor by a viewer', async () => {
    const stray = await owner.refused(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
      { input: { givenName: 'Ada', familyName: word() } },
    )
    const byViewer = await viewer.refused(ADD, { input: { givenName: 'Ada', familyName: word() } })

    expect([stray.extensions.code, byViewer.extensions.code]).toStrictEqual(['FORBIDDEN_FIELD', 'FORBIDDEN'])
  })

  it('names the contact that is wrong, and adds nobody', async () => {
    const familyName = word()

    const { extensions } = await owner.refused(ADD, {
      input: { givenName: 'Ada', familyName, contacts: [{ kind: 'EMAIL', value: 'nobody' }] },
    })

    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { 'contacts.0.value': expect.any(String) as unknown },
    })
    const { people } = await force.crime.get<{ people: { totalCount: number } }>(
      'query ($name: String!) { people(filter: { familyName: { eq: $name } }) { totalCount } }',
      { name: familyName },
    )
    expect(people.totalCount).toBe(0)
  })

  it('lets a leaver go: at once from the organisation, from the keys once a register manager has confirmed it', async () => {
    const leaver = await adds(owner)
    const [at] = leaver.affiliations
    await create(force.manager, 'Keyholder', { premises: branch, person: leaver.id, callOrder: 1 })

    const { endColleague } = await owner.get<{
      endColleague: { affiliation: { endsOn: string }; pendingChanges: { id: string; version: number }[] }
    }>(END, { input: { id: at?.id, version: at?.version, endsOn: '2026-11-01' } })

    expect(endColleague).toMatchObject({
      affiliation: { endsOn: '2026-11-01' },
      pendingChanges: [{ objectType: 'Keyholder', field: 'removed', decides: 'REGISTER_MANAGER' }],
    })
    const seenBy = (by: Client) =>
      by.get<{ person: { contactPoints: unknown[]; keyholderOf: unknown[] } }>(
        'query ($id: ID!) { person(id: $id) { contactPoints { id } keyholderOf { id } } }',
        { id: leaver.id },
      )
    expect((await seenBy(force.manager)).person).toMatchObject({ contactPoints: [], keyholderOf: [{}] })
    await accept(force.manager, endColleague.pendingChanges[0] as never)
    expect((await seenBy(force.manager)).person.keyholderOf).toStrictEqual([])
  })

  it('names the last day of a leaver that is still to come, and lets nobody go', async () => {
    const { affiliations } = await adds(owner)
    const [at] = affiliations

    const { extensions } = await owner.refused(END, {
      input: { id: at?.id, version: at?.version, endsOn: '2099-01-01' },
    })

    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { endsOn: 'must not be after today: say it on their last day' },
    })
  })

  it('confirms its keyholders with one press, and changes nothing else of them', async () => {
    const { id: person } = await adds(owner)
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

  describe('proposes to the register manager', () => {
    const KEYHOLDER = `mutation ($input: ProposeKeyholderInput!) {
      proposeKeyholder(input: $input) { pendingChange { id version field newValue person { displayName } } }
    }`
    const NUMBER = `mutation ($input: ProposeCallOutNumberInput!) {
      proposeCallOutNumber(input: $input) { pendingChange { id version field newValue } }
    }`
    type Proposed = Record<string, { pendingChange: { id: string; version: number } }>

    it('a keyholder in the place of another, whom nobody else sees before they are confirmed', async () => {
      const [old, next] = [await adds(owner), await adds(owner)]
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

    it('a number that replaces another, which stays that record whatever the decider writes', async () => {
      const { id: colleague } = await adds(owner)
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

    it('no stranger, and nobody at another organisation’s premises', async () => {
      const others = await premises(force.manager)
      const { id: known } = await adds(owner)
      const { id: unknown } = await person(force.manager)
      const fieldsOf = async (input: Record<string, unknown>) =>
        (await owner.refused(KEYHOLDER, { input: { callOrder: 1, ...input } })).extensions.fields

      expect(await fieldsOf({ premises: branch, person: unknown })).toStrictEqual({ person: 'does not exist' })
      expect(await fieldsOf({ premises: others.id, person: known })).toStrictEqual({ premises: 'does not exist' })
    })

    it('a call-out number, which the operator rings once it is confirmed', async () => {
      const { id: colleague } = await adds(owner)
      const value = mobile()

      const { proposeCallOutNumber } = await owner.get<Proposed>(NUMBER, {
        input: { person: colleague, kind: 'MOBILE', value },
      })

      const operator = await server.as('OPERATOR')
      const numbers = async () => {
        const { person: seen } = await operator.get<{ person: { contactPoints: Contact[] } }>(
          'query ($id: ID!) { person(id: $id) { contactPoints { value givenFor archivedAt } } }',
          { id: colleague },
        )
        return seen.contactPoints.filter(({ givenFor }) => givenFor === 'CALL_OUT').map((number) => number.value)
      }
      expect(await numbers()).toStrictEqual([])
      await accept(force.manager, proposeCallOutNumber?.pendingChange as never)
      expect(await numbers()).toStrictEqual([value])
    })
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
