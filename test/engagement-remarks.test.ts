import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Made, mutationOf, organisation, person, update } from './support/builders.ts'
import { logs, makesKinds } from './support/engagements.ts'

const READ = /* GraphQL */ `
  query ($id: ID!) {
    engagement(id: $id) {
      version
      updatedAt
      restrictedNotes {
        text
      }
      access {
        unreadableFields
      }
    }
  }
`
type Seen = { version: number | null; updatedAt: string | null; restrictedNotes: { text: string }[] | null }

describe('a restricted remark on an engagement', () => {
  let server: Api
  let force: Cast
  let bank: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bank = await organisation(force.crime)
  })

  const meets = (input: object = {}) => logs(force.crime, { organisations: [bank.id], ...input })
  const remarks = (by: Client, engagement: Made, input: object = {}) =>
    create(by, 'RestrictedNote', { engagement: engagement.id, text: 'Would not say who had threatened him.', ...input })
  const refusesRemark = async (by: Client, engagement: Made, input: object = {}) =>
    (
      await by.refused(mutationOf('create', 'RestrictedNote'), {
        input: { engagement: engagement.id, text: 'Heard it elsewhere.', ...input },
      })
    ).extensions
  const read = async (by: Client, { id }: Made) => (await by.get<{ engagement: Seen }>(READ, { id })).engagement

  it('is written and read by SPOCs of the directorate that keeps the engagement', async () => {
    const engagement = await meets()

    await remarks(force.crime, engagement)

    const seen = await read(force.crime, engagement)
    expect(seen).toMatchObject({
      version: engagement.version,
      restrictedNotes: [{ text: 'Would not say who had threatened him.' }],
    })
  })

  it('is nothing that a SPOC of another directorate can tell from there being none', async () => {
    const [noted, plain] = [await meets(), await meets()]
    const before = await read(force.economic, noted)
    const made = await remarks(force.crime, noted)
    const asks = (by: Client, id: string) =>
      by.get(
        `query ($id: ID!) {
          engagements(filter: { id: { eq: $id }, restrictedNotes: { text: { contains: "threatened" } } }) { totalCount }
          restrictedNotes(filter: { engagement: { id: { eq: $id } } }) { totalCount }
          history(id: $id) { edges { node { field } } }
        }`,
        { id },
      )

    expect(await read(force.economic, noted)).toStrictEqual(before)
    expect((await read(force.economic, plain)).restrictedNotes).toStrictEqual([])
    expect(await asks(force.economic, noted.id)).toStrictEqual(await asks(force.economic, plain.id))
    expect(await force.economic.get('query ($id: ID!) { restrictedNote(id: $id) { id } }', made)).toStrictEqual({
      restrictedNote: null,
    })
    expect(await asks(force.crime, noted.id)).toMatchObject({ restrictedNotes: { totalCount: 1 } })
  })

  it('is refused to a SPOC of another directorate, whether or not there is one', async () => {
    const [noted, plain] = [await meets(), await meets()]
    await remarks(force.crime, noted)
    const { economic, crimeDirectorate } = force

    const own = [
      await refusesRemark(economic, noted),
      await refusesRemark(economic, plain),
      // Left empty, the directorate is the caller's own.
      await refusesRemark(economic, noted, { directorate: null }),
    ]
    const others = await refusesRemark(economic, noted, { directorate: crimeDirectorate })

    for (const refusal of own)
      expect(refusal).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { engagement: 'must be kept by the directorate of the note' },
      })
    expect(others.code).toBe('FORBIDDEN_FIELD')
  })

  it.each(['STAFF', 'INSPECTOR', 'REGISTER_MANAGER', 'OPERATOR'] as const)('is withheld from %s', async (role) => {
    const engagement = await meets()
    await remarks(force.crime, engagement)

    const seen = await (
      await server.as(role)
    ).get<{ engagement: Seen & { access: { unreadableFields: string[] } } }>(READ, { id: engagement.id })

    expect(seen.engagement.restrictedNotes).toBeNull()
    expect(seen.engagement.access.unreadableFields).toContain('restrictedNotes')
  })

  it('is withheld from the owner with whom the engagement is shared', async () => {
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })
    const [noted, plain] = [await meets({ shared: true }), await meets({ shared: true })]
    await remarks(force.crime, noted)

    expect(await read(owner, noted)).toStrictEqual(await read(owner, plain))
    expect((await read(owner, noted)).restrictedNotes).toBeNull()
  })

  it('names everybody who was present in the ledger of a SPOC who writes, changes or reads it', async () => {
    const guests = [await person(force.crime), await person(force.crime)]
    for (const guest of guests) await create(force.crime, 'Affiliation', { person: guest.id, organisation: bank.id })
    const engagement = await meets({ people: guests.map(({ id }) => id) })
    const named = async () => {
      const [row] = await server.db.query<{ subjects: string }>({
        text: 'select subjects::text as subjects from ledger_record where account_id = $1 order by seq desc limit 1',
        values: [force.crime.accountId],
      })
      return row?.subjects
    }

    const made = await remarks(force.crime, engagement)
    const written = await named()
    await update(force.crime, 'RestrictedNote', made, { text: 'Said more since.' })
    const changed = await named()
    await force.crime.get('query ($id: ID!) { restrictedNote(id: $id) { text } }', { id: made.id })
    const read = await named()

    const everybody = `{${guests
      .map(({ id }) => id)
      .sort()
      .join(',')}}`
    expect([written, changed, read]).toStrictEqual([everybody, everybody, everybody])
  })

  it('is about the engagement alone', async () => {
    const refusal = await refusesRemark(force.crime, await meets(), { organisation: bank.id })

    expect(refusal).toMatchObject({
      fields: { person: 'exactly one of person, organisation, premises and engagement is required' },
    })
  })
})
