import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, contactPoint, create, type Made, organisation, person } from './support/builders.ts'

const CONSENTS = `
  {
    ownConsents(first: 20) {
      edges {
        node { decision source kind givenFor person { id } contactPoint { value } }
      }
    }
  }
`
type Said = { decision: string; source: string; kind: string; givenFor: string; person: { id: string } | null }

describe('consents as their organisation reads them', () => {
  let server: Api
  let force: Cast
  let own: Made
  let owner: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  beforeEach(async () => {
    own = await organisation(force.manager)
    owner = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' })
  })

  const said = async (contact: Made, decision: string, source: string): Promise<void> => {
    const input = { contactPoint: contact.id, decision, source }
    await force.crime.get(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consentEvent { id } } }',
      { input },
    )
  }
  const colleague = async (): Promise<Made> => {
    const who = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: who.id, organisation: own.id })
    return who
  }
  const read = async (who: Client): Promise<Said[]> => {
    const { ownConsents } = await who.get<{ ownConsents: { edges: { node: Said }[] } }>(CONSENTS)
    return ownConsents.edges.map(({ node }) => node)
  }

  it.each(['OWNER', 'EDITOR', 'VIEWER'] as const)('show their %s the whole history, newest first', async (standing) => {
    const reader = await server.as('STAKEHOLDER', { organisationId: own.id, standing })
    const who = await colleague()
    const number = await contactPoint(force.crime, { organisation: own.id }, { givenFor: 'WORK' })
    const theirs = await contactPoint(force.crime, { person: who.id }, { givenFor: 'WORK' })
    await said(number, 'GIVEN', 'form of the spring')
    await said(theirs, 'GIVEN', 'a call')
    await said(number, 'WITHDRAWN', 'an e-mail')

    const history = await read(reader)

    expect(history.map(({ decision, source, person }) => [decision, source, person?.id ?? null])).toStrictEqual([
      ['WITHDRAWN', 'an e-mail', null],
      ['GIVEN', 'a call', who.id],
      ['GIVEN', 'form of the spring', null],
    ])
  })

  it('show the owner the words that were agreed to, and which wording that was', async () => {
    const number = await contactPoint(force.crime, { organisation: own.id }, { givenFor: 'WORK' })
    await said(number, 'GIVEN', 'a form')
    await server.db.query({
      text: `update consent_event set wording = 'Write to me.', wording_version = '2026-11' where contact_point_id = $1`,
      values: [number.id],
    })

    expect(
      await owner.get('{ ownConsents(first: 1) { edges { node { source wording wordingVersion } } } }'),
    ).toStrictEqual({
      ownConsents: { edges: [{ node: { source: 'a form', wording: 'Write to me.', wordingVersion: '2026-11' } }] },
    })
  })

  it("hide from the owner what a colleague said of a contact at another organisation, and strangers'", async () => {
    const others = await organisation(force.manager)
    const who = await colleague()
    const stranger = await person(force.manager)
    const elsewhere = await contactPoint(force.crime, { person: who.id, organisation: others.id }, { givenFor: 'WORK' })
    const strangers = await contactPoint(force.crime, { person: stranger.id }, { givenFor: 'WORK' })
    await said(elsewhere, 'GIVEN', 'a form')
    await said(strangers, 'GIVEN', 'a form')

    expect(await read(owner)).toStrictEqual([])
  })

  it.each(['SPOC', 'DPO'] as const)('are refused to a %s, of whom the register keeps none', async (role) => {
    const { extensions } = await (await server.as(role)).refused(CONSENTS)

    expect(extensions.code).toBe('FORBIDDEN')
  })
})
