import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, print, separateOperations } from 'graphql'
import { createLedger, ledgerEntry } from '../api/access/ledger.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, type Made, organisation, person, premises } from './support/builders.ts'
import { type Asking, askedOf } from './support/questions.ts'
import { fail } from './support/run/expecting.ts'
import { somewhereAtSea } from './support/values/sea.ts'
import { ledgered, projected } from './support/whoLooked/ledgered.ts'
import { classesShownTo, shownTo } from './support/whoLooked/shownLooks.ts'
import { keyholderOf } from './support/writes/keyholding.ts'

const MAP = path.join(import.meta.dirname, '../admin/src/map/documents.graphql')
const ringAround = (): string => {
  const operation = separateOperations(parse(readFileSync(MAP, 'utf8')))['RingAround']
  return operation ? print(operation) : fail('the map has no RingAround')
}

describe('a request for several things', () => {
  let server: Api
  let force: Cast
  let asking: Asking
  let own: Made
  let others: Made
  let owner: Client
  let stranger: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    asking = await askedOf(server, force, force.crimeDirectorate)
  })
  beforeEach(async () => {
    ;[own, others] = [await organisation(force.manager), await organisation(force.manager)]
    owner = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' })
    stranger = await server.as('STAKEHOLDER', { organisationId: others.id, standing: 'OWNER' })
  })

  const employed = async (at: Made): Promise<string> => {
    const { id } = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: id, organisation: at.id })
    return id
  }

  it("by an operator's map is shown to the owner as a look at keys, although it lists the open glasses too", async () => {
    const operator = await server.as('OPERATOR')
    const location = somewhereAtSea()
    const house = await premises(force.manager, { organisation: own.id, location })
    const holder = (await keyholderOf(force.manager, house)).person.id
    await operator.get(ringAround(), { point: location, withinMetres: 50, withGlass: true })
    await projected(server.db, 25)

    expect((await shownTo(owner)).map((look) => [look.office, look.class, look.person?.id])).toContainEqual([
      'an operator of the control room',
      'KEYHOLDING',
      holder,
    ])
  })

  it("by an operator's list of open glasses alone is not shown to the owner", async () => {
    const subjects = [await employed(own)]
    await ledgered(server.db, [{ roles: ['OPERATOR'], classes: ['DIRECTORY'], subjects, operation: 'breakGlasses' }])
    await projected(server.db, 25)

    expect(await shownTo(owner)).toStrictEqual([])
  })

  it("by a SPOC's home page tells the asker's owner of questions, and another organisation's of its people alone", async () => {
    const colleague = await employed(others)
    await asking.ask(owner)
    await force.crime.get(
      `query ($id: ID!) {
        questions(first: 100) { edges { node { subject } } }
        organisation(id: $id) { people { displayName } }
      }`,
      { id: others.id },
    )
    await projected(server.db, 25)

    expect(await classesShownTo(owner)).toStrictEqual(['CORRESPONDENCE '])
    expect(await classesShownTo(stranger)).toStrictEqual([`DIRECTORY ${colleague}`])
  })

  it('by an operator tells the owner of keys only at those who hold keys to their premises', async () => {
    const colleague = await employed(own)
    const house = await premises(force.manager, { organisation: own.id })
    const holder = (await keyholderOf(force.manager, house)).person.id
    const subjects = [colleague, holder, owner.accountId]
    await ledgered(server.db, [{ roles: ['OPERATOR'], classes: ['DIRECTORY', 'KEYHOLDING'], subjects }])
    await projected(server.db, 25)

    expect(await classesShownTo(owner)).toStrictEqual([`DIRECTORY ${colleague}`, `KEYHOLDING ${holder}`])
  })

  it('whose list of operations the ledger had to cut is not shown to the owner', async () => {
    const subjects = [await employed(own)]
    const operation = 'person,'.repeat(40).slice(0, 200)
    await ledgered(server.db, [{ roles: ['STAFF'], classes: ['DIRECTORY'], subjects, operation }])
    await projected(server.db, 25)

    expect(await shownTo(owner)).toStrictEqual([])
  })

  it('by a SPOC who served no directorate at the time is not shown to the owner', async () => {
    const subjects = [await employed(own)]
    await ledgered(server.db, [{ roles: ['SPOC', 'STAFF'], classes: ['DIRECTORY'], subjects }])
    await projected(server.db, 25)

    expect(await shownTo(owner)).toStrictEqual([])
  })

  it("by an account of the owner's own organisation is shown to others, and not to the owner", async () => {
    const [theirs, colleague] = [await employed(others), await employed(own)]
    const both = await server.as(['STAFF', 'STAKEHOLDER'], { organisationId: own.id, standing: 'VIEWER' })
    const ledger = createLedger(server.db)
    await ledger.append(
      ledgerEntry(
        { accountId: both.accountId, roles: ['STAFF', 'STAKEHOLDER'], client: { kind: 'session', id: 'x' } },
        { category: 'CONSULTATION', operation: 'people', subjects: [colleague, theirs], classes: ['DIRECTORY'] },
      ),
    )
    await ledger.close()
    await projected(server.db, 25)

    expect([await classesShownTo(owner), await classesShownTo(stranger)]).toStrictEqual([[], [`DIRECTORY ${theirs}`]])
  })

  it('keeps the directorates of those alone whom it names by them', async () => {
    const subjects = [await employed(own)]
    const directorates = [force.crimeDirectorate]
    const look = { classes: ['DIRECTORY'], subjects, directorates } as const
    await ledgered(server.db, [
      { ...look, roles: ['SPOC'] },
      { ...look, roles: ['STAFF'] },
    ])
    await projected(server.db, 25)
    const rows = await server.db.query({
      text: `select office, directorate_ids as by from look where person_id = $1 and category = 'CONSULTATION' order by office`,
      values: [subjects[0]],
    })

    expect(rows).toStrictEqual([
      { office: 'a SPOC of Crime', by: directorates },
      { office: 'a member of staff', by: [] },
    ])
  })
})
