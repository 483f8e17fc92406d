import { api, type Api, type Client } from './support/api.ts'
import { archive, cast, type Cast, code, create, type Made, mutationOf, organisation } from './support/builders.ts'
import { actsOn, archiveRulesForAll, askedOf, communitiesDirectorate, question } from './support/questions.ts'

describe('a directorate that questions go to', () => {
  let server: Api
  let people: Cast
  let asker: Client
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const { id: organisationId } = await organisation(people.manager)
    asker = await server.as('STAKEHOLDER', { organisationId })
  })

  const refusal = async (verb: 'archive' | 'update', input: Record<string, unknown>) =>
    (await people.admin.refused(mutationOf(verb, 'Directorate'), { input })).extensions.code
  const directorate = (): Promise<Made> => create(people.admin, 'Directorate', { code: code(), name: 'Roads' })

  it('gets no question any more once it is archived, whatever the rules say: the communities do', async () => {
    const roads = await directorate()
    const asking = await askedOf(server, people, roads.id)
    await archiveRulesForAll(server)
    await archive(people.admin, 'Directorate', roads)

    const { id } = await asking.ask(asker)

    const seen = await question(asking.communities, id)
    expect(seen?.handling?.routes).toMatchObject([{ state: 'OPEN', directorate: { name: 'Communities' } }])
  })

  it('keeps its code, and is not archived, where it answers what nobody else does', async () => {
    const id = await communitiesDirectorate(people)
    const { directorate: stored } = await people.admin.get<{ directorate: Made }>(
      'query One($id: ID!) { directorate(id: $id) { id version } }',
      { id },
    )

    expect(await refusal('archive', stored)).toBe('CONFLICT')
    expect(await refusal('update', { ...stored, code: 'COMMS' })).toBe('CONFLICT')
  })
})

describe('a stakeholder with an assignment as SPOC that outlasted the role', () => {
  it('speaks for no directorate', async () => {
    const server = await api()
    const people = await cast(server)
    const { id: organisationId } = await organisation(people.manager)
    const asker = await server.as('STAKEHOLDER', { organisationId, directorates: [people.crimeDirectorate] })
    const asking = await askedOf(server, people, people.crimeDirectorate)
    const { id } = await asking.ask(asker)
    const version = (await question(people.crime, id))?.handling?.version
    const taken = await actsOn(people.crime, 'takeQuestion', { id, version })

    const refusal = await asking.refused(asker, 'answerQuestion', { id, version: taken.version, body: 'In March.' })
    const withdrawn = await actsOn(asker, 'withdrawQuestion', { id, version: taken.version })

    expect(refusal.extensions.code).toBe('FORBIDDEN')
    expect(withdrawn.status).toBe('WITHDRAWN')
  })
})
