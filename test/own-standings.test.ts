import { api, type Api, type Client } from './support/api.ts'
import { code, contactPoint, create, type Input, type Made, mobile, premises, word } from './support/builders.ts'
import { addsColleague, type OwnCast, ownCast, proposeName } from './support/ownSection.ts'
import { careOf, careRoundsOf } from './support/careRounds.ts'
import { daysAfter, quarterOf } from '../api/ownSection/care/rounds/quarter.ts'

const TODAY = new Date().toISOString().slice(0, 10)

/** Records of one organisation, fresh for each operation. */
type Fixture = { house: OwnCast; colleague: Awaited<ReturnType<typeof addsColleague>>; keyholder: Made; callOut: Made }

/** What the operation is asked to do; `others`: what another organisation's owner is answered, null if it names nothing. */
type Operation = { of: (fixture: Fixture) => Input | Promise<Input>; others: string | null }

const OPERATIONS: Readonly<Record<string, Operation>> = {
  updateOwnProfile: {
    of: async ({ house: { owner, own } }) => {
      const { viewer } = await owner.get<{ viewer: { organisation: { version: number } } }>(
        '{ viewer { organisation { version } } }',
      )
      return { id: own, version: viewer.organisation.version, website: 'https://example.org/' }
    },
    others: 'NOT_FOUND',
  },
  addColleague: { of: () => ({ givenName: 'Bo', familyName: word() }), others: null },
  endColleague: {
    of: ({ colleague: { affiliations } }) => ({ id: affiliations[0]?.id, version: affiliations[0]?.version }),
    others: 'NOT_FOUND',
  },
  proposePremises: { of: () => ({ name: word() }), others: null },
  proposeLeavingPremises: {
    of: async ({ house: { force, own } }) => ({ ...(await premises(force.manager, { organisation: own })) }),
    others: 'NOT_FOUND',
  },
  proposeKeyholder: {
    of: ({ house: { branch }, colleague }) => ({ premises: branch, person: colleague.id, callOrder: 9 }),
    others: 'BAD_USER_INPUT',
  },
  proposeKeyholderRemoval: { of: ({ keyholder }) => ({ ...keyholder }), others: 'NOT_FOUND' },
  proposeCallOutNumber: {
    of: ({ colleague }) => ({ person: colleague.id, kind: 'MOBILE', value: mobile() }),
    others: 'BAD_USER_INPUT',
  },
  proposeCallOutNumberRemoval: { of: ({ callOut }) => ({ ...callOut }), others: 'NOT_FOUND' },
  withdrawPendingChange: {
    of: async ({ house }) => {
      const { id, version } = await proposeName(house.editor, word())
      return { id, version }
    },
    others: 'NOT_FOUND',
  },
  verifyKeyholders: {
    of: ({ keyholder }) => ({ verifiedAt: new Date().toISOString(), records: [keyholder] }),
    others: 'NOT_FOUND',
  },
  createAbsence: {
    of: ({ house: { own }, colleague }) => ({ person: colleague.id, organisation: own, from: TODAY, to: TODAY }),
    others: 'BAD_USER_INPUT',
  },
  createWish: {
    of: async ({ house: { own, force } }) => {
      const { id: topic } = await create(force.admin, 'Topic', { code: code(), name: word() })
      return { organisation: own, topic, channel: 'EMAIL' }
    },
    others: 'BAD_USER_INPUT',
  },
  createContactPoint: {
    of: ({ house: { own }, colleague }) => ({
      person: colleague.id,
      organisation: own,
      kind: 'MOBILE',
      value: mobile(),
      givenFor: 'WORK',
    }),
    others: 'BAD_USER_INPUT',
  },
  updateAffiliation: {
    of: ({ colleague: { affiliations } }) => ({
      id: affiliations[0]?.id,
      version: affiliations[0]?.version,
      role: 'Night guard',
    }),
    others: 'NOT_FOUND',
  },
}

const documentOf = (name: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const input = /Removal$|Leaving|^withdraw|^confirmCare/.test(name) ? 'RecordVersionInput' : type
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`
}

describe('what a standing may do in its organisation', () => {
  let server: Api
  let house: OwnCast
  let demoted: Client
  beforeAll(async () => {
    server = await api()
    house = await ownCast(server)
    demoted = await server.as('STAKEHOLDER', { organisationId: house.own, standing: 'OWNER' })
    const { viewer } = await demoted.get<{ viewer: { account: Made } }>('{ viewer { account { id version } } }')
    await house.owner.get(
      'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { account { standing } } }',
      { input: { ...viewer.account, standing: 'VIEWER' } },
    )
  })

  const fixture = async (): Promise<Fixture> => {
    const { manager } = house.force
    const colleague = await addsColleague(house.owner)
    return {
      house,
      colleague,
      keyholder: await create(manager, 'Keyholder', { premises: house.branch, person: colleague.id, callOrder: 1 }),
      callOut: await contactPoint(
        manager,
        { person: colleague.id },
        { kind: 'MOBILE', givenFor: 'CALL_OUT', value: mobile() },
      ),
    }
  }
  const codes = (by: readonly Client[], document: string, input: Input) =>
    Promise.all(by.map(async (one) => (await one.refused(document, { input })).extensions.code))

  it.each(Object.entries(OPERATIONS))(
    '%s: an editor may, a viewer may not, nor an owner who was demoted, nor another organisation’s owner',
    async (name, { of, others }) => {
      const input = await of(await fixture())
      const document = documentOf(name)

      expect(await codes([house.viewer, demoted], document, input)).toStrictEqual(['FORBIDDEN', 'FORBIDDEN'])
      if (others !== null) expect(await codes([house.stranger], document, input)).toStrictEqual([others])
      await house.editor.get(document, { input })
    },
  )

  it('lets an owner whom another has just demoted answer no round of care either', async () => {
    const rounds = careRoundsOf(server)
    await rounds.runAt(new Date(`${daysAfter(quarterOf(daysAfter(TODAY, 120)), 5)}T08:00:00Z`))
    await rounds.close()
    const [asked] = (await careOf(house.owner, house.own)).filter(({ state }) => state === 'ASKED')
    const input = { id: asked?.id, version: asked?.version }
    const document = documentOf('confirmCareItem')

    expect(await codes([demoted, house.viewer, house.stranger], document, input)).toStrictEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'NOT_FOUND',
    ])
    await house.editor.get(document, { input })
  })

  it('lets one of two owners who change the profile at the same moment through', async () => {
    const second = await server.as('STAKEHOLDER', { organisationId: house.own, standing: 'OWNER' })
    const input = (await OPERATIONS['updateOwnProfile']?.of(await fixture())) ?? {}
    const document = `mutation ($input: UpdateOwnProfileInput!) { updateOwnProfile(input: $input) { organisation { website } } }`
    const sites = ['https://example.org/one', 'https://example.org/two']

    const answers = await Promise.all(
      [house.owner, second].map((by, at) => by.send(document, { input: { ...input, website: sites[at] } })),
    )

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'SAVED').sort()).toStrictEqual([
      'CONFLICT',
      'SAVED',
    ])
  })

  it('lets two owners propose the same field at once: the later replaces the earlier, and one is open', async () => {
    const second = await server.as('STAKEHOLDER', { organisationId: house.own, standing: 'OWNER' })

    await Promise.allSettled([proposeName(house.owner, word()), proposeName(second, word())])

    const { pendingChanges } = await house.owner.get<{ pendingChanges: { totalCount: number } }>(
      `query ($filter: PendingChangeFilter) { pendingChanges(filter: $filter) { totalCount } }`,
      { filter: { field: { eq: 'name' }, status: { eq: 'PROPOSED' } } },
    )
    expect(pendingChanges.totalCount).toBe(1)
  })
})
