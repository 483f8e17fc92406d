import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  type Input,
  type Made,
  mobile,
  mutationOf,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { newId } from '../api/platform/record.ts'
import { askedOf, question, WHAT_FOR } from './support/questions.ts'

/**
 * A refusal that depends on a hidden value gives it away: as a duplicate, as another kind, as a number that is taken.
 */
describe('a write tells nothing of what the caller may not read', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

  const keyOf = async (by: Client, scopes: string[]): Promise<(query: string, input: Input) => Promise<string>> => {
    const { made } = await by.get<{ made: { secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Sync', scopes } },
    )
    return async (query, input) =>
      (await server.anonymous.send(query, { input }, { authorization: `Bearer ${made.secret}` })).body
  }

  it("a SPOC cannot find out by trying whether a number is somebody's call-out number", async () => {
    const [right, wrong] = [mobile(), mobile()]
    await contactPoint(
      force.manager,
      { person: who.id },
      { givenFor: 'CALL_OUT', value: right, directorate: force.crimeDirectorate },
    )

    const answers = await Promise.all(
      [right, wrong].map(async (value) => {
        const guess = await contactPoint(force.crime, { person: who.id }, { value })
        return (
          await force.crime.send(mutationOf('update', 'ContactPoint'), { input: { ...guess, givenFor: 'CALL_OUT' } })
        ).body
      }),
    )

    expect(answers[0]).toBe(answers[1])
    expect(String(answers[0])).toMatch(/"extensions":\{"field":"givenFor","code":"FORBIDDEN_FIELD"\}/)
  })

  it("a SPOC's key for restricted data alone cannot tell a question from none, nor act on it", async () => {
    const own = await organisation(force.manager)
    const asker = await server.as('STAKEHOLDER', { organisationId: own.id })
    const asking = await askedOf(server, force, force.crimeDirectorate)
    const { id } = await asking.ask(asker)
    const asks = await keyOf(force.crime, ['read:RESTRICTED', 'write:RESTRICTED'])
    const other = newId()
    const acts: readonly [string, Input][] = [
      ['noteOnQuestion', { text: 'Known to us.' }],
      ['takeQuestion', { version: 1 }],
      ['takeQuestion', { version: 99 }],
      ['relateQuestions', { version: 99 }],
      ['changeRoutes', { version: 99, add: [force.economicDirectorate], reason: WHAT_FOR }],
    ]

    for (const [mutation, input] of acts) {
      const answers = await Promise.all(
        [id, other].map((question) => asks(asking.document(mutation), { id: question, ...input })),
      )
      expect(answers[0]?.replaceAll(id, other)).toBe(answers[1])
      expect(answers[0]).toContain('NOT_FOUND')
    }
    expect((await question(force.crime, id))?.handling).toMatchObject({ version: 1 })
  })

  it('a SPOC cannot find out what a call-out number looks like by changing its kind, moving it or restoring it', async () => {
    const number = await contactPoint(
      force.manager,
      { person: who.id },
      { givenFor: 'CALL_OUT', directorate: force.crimeDirectorate },
    )
    const other = await person(force.crime)
    for (const input of [
      { kind: 'EMAIL' },
      { kind: 'PHONE' },
      { person: other.id },
      { directorate: null },
      { verifiedOn: '2026-01-01' },
    ]) {
      const { extensions } = await force.crime.refused(mutationOf('update', 'ContactPoint'), {
        input: { ...number, ...input },
      })
      expect(extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: Object.keys(input)[0] })
    }

    const archived = await archive(force.manager, 'ContactPoint', number)

    expect(
      (await force.crime.refused(mutationOf('restore', 'ContactPoint'), { input: archived })).extensions,
    ).toStrictEqual({
      code: 'FORBIDDEN_FIELD',
      field: 'archivedAt',
    })
  })

  it("a SPOC's key that may not read private numbers cannot change records that depend on them", async () => {
    const number = await contactPoint(force.crime, { person: who.id })
    const send = await keyOf(force.crime, ['read:DIRECTORY', 'write:DIRECTORY'])

    for (const input of [{ kind: 'EMAIL' }, { verifiedOn: '2026-01-01' }])
      expect(await send(mutationOf('update', 'ContactPoint'), { ...number, ...input })).toMatch(
        /"field":"value","code":"FORBIDDEN_FIELD"/,
      )
  })

  it("a SPOC cannot give or withdraw consent for a number that is withheld: another directorate's, or one given for call-out", async () => {
    const consent = /* GraphQL */ `
      mutation ($input: RecordConsentInput!) {
        recordConsent(input: $input) {
          consentEvent {
            id
          }
        }
      }
    `
    const events = async (): Promise<number> =>
      Number(
        (
          await server.db.query<{ count: string }>({ text: 'select count(*) as count from consent_event', values: [] })
        )[0]?.count,
      )
    const before = await events()
    for (const hidden of [
      await contactPoint(force.manager, { person: who.id }, { givenFor: 'CALL_OUT' }),
      await contactPoint(force.economic, { person: who.id }),
    ]) {
      for (const id of [hidden.id, hidden.id.toUpperCase()]) {
        const { extensions } = await force.crime.refused(consent, {
          input: { contactPoint: id, decision: 'WITHDRAWN', source: 'call' },
        })
        expect(extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'contactPoint' })
      }
    }

    expect(await events()).toBe(before)

    const [own, work] = [
      await contactPoint(force.crime, { person: who.id }),
      await contactPoint(force.economic, { person: who.id }, { givenFor: 'WORK' }),
    ]
    for (const { id } of [own, work])
      await force.crime.get(consent, { input: { contactPoint: id, decision: 'GIVEN', source: 'form' } })

    expect(await events()).toBe(before + 2)
  })

  it("a register manager's key that may not read the directory cannot find out by trying which premises are in it", async () => {
    const [source, taken, free] = [word(), '1', '2']
    await premises(force.manager, { source, externalId: taken })
    const send = await keyOf(force.manager, ['write:DIRECTORY'])

    const answers = await Promise.all(
      [taken, free].map((externalId) =>
        send(mutationOf('create', 'Premises'), { name: 'Bow Lane', source, externalId }),
      ),
    )

    expect(answers[0]).toBe(answers[1])
    expect(String(answers[0])).toMatch(/"field":"id","code":"FORBIDDEN_FIELD"/)
  })
})
