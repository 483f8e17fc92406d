import { identify } from '../api/caller/identify.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { accountsServer, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { testDatabase } from './support/database/database.ts'
import { expectPresent } from './support/run/expecting.ts'

describe('what a request knows of its caller', () => {
  let db: Database
  let server: AccountsServer
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db)
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  it('a SPOC has the directorates of the assignments in force today', async () => {
    const { id, email } = await someAccount(db, { roles: ['SPOC'] })
    const today = `(now() at time zone 'Europe/London')::date`
    const terms = {
      current: `${today} - 1, null, null`,
      always: `null, null, null`,
      lastDay: `${today} - 1, ${today}, null`,
      ended: `${today} - 9, ${today} - 1, null`,
      coming: `${today} + 1, null, null`,
      archived: `${today} - 1, null, now()`,
    }
    const directorates: Record<string, string> = {}
    for (const [name, term] of Object.entries(terms)) {
      const directorate = (directorates[name] = newId())
      await run(
        `insert into directorate (id, code, name) values ($1, $2, $3)`,
        directorate,
        `T_${directorate.slice(-12).toUpperCase()}`,
        name,
      )
      await run(
        `
          insert into spoc_assignment (id, account_id, directorate_id, starts_on, ends_on, archived_at)
          values ($1, $2, $3, ${term})
        `,
        newId(),
        id,
        directorate,
      )
    }

    const viewer = await server.whoami({ cookie: await server.cookieOf(email) })

    expect([...(viewer?.directorateIds ?? [])].sort()).toStrictEqual(
      [directorates['current'], directorates['always'], directorates['lastDay']].sort(),
    )
  })

  it('a stakeholder has the colleagues, premises and keyholders of their own organisation, staff have none', async () => {
    const [own, other] = [newId(), newId()]
    for (const id of [own, other]) await run(`insert into organisation (id, name) values ($1, 'Example plc')`, id)
    const person = async (organisation: string, endsOn: string | null) => {
      const id = newId()
      await run(`insert into person (id, display_name) values ($1, 'Sam Example')`, id)
      await run(
        `insert into affiliation (id, person_id, organisation_id, ends_on) values ($1, $2, $3, $4)`,
        newId(),
        id,
        organisation,
        endsOn,
      )
      return id
    }
    const colleague = await person(own, null)
    await person(own, '2001-01-01')
    const outsider = await person(other, null)
    const premises = newId()
    await run(`insert into premises (id, name, organisation_id) values ($1, 'Example House', $2)`, premises, own)
    await run(
      `insert into keyholder (id, premises_id, person_id, call_order) values ($1, $2, $3, 1)`,
      newId(),
      premises,
      outsider,
    )

    const stakeholder = await someAccount(db, { roles: ['STAKEHOLDER'], organisationId: own, personId: colleague })
    const viewer = await server.whoami({ cookie: await server.cookieOf(stakeholder.email) })

    expectPresent(viewer)
    expect(viewer.organisationId).toBe(own)
    expect(viewer.personId).toBe(colleague)
    expect(viewer.colleagueIds).toStrictEqual([colleague])
    expect(viewer.premisesIds).toStrictEqual([premises])
    expect(viewer.keyholderPersonIds).toStrictEqual([outsider])

    const staff = await someAccount(db, { roles: ['STAFF'], organisationId: own })
    const staffViewer = await server.whoami({ cookie: await server.cookieOf(staff.email) })

    expect([staffViewer?.colleagueIds, staffViewer?.premisesIds, staffViewer?.keyholderPersonIds]).toStrictEqual([
      [],
      [],
      [],
    ])
  })

  it('a caller is loaded by one statement, and a caller without credentials by none', async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    let statements = 0
    const counting = {
      ...server.auth,
      db: {
        ...db,
        query: <Row>(statement: Parameters<Database['query']>[0]) => (statements++, db.query<Row>(statement)),
      },
    }

    expect(await identify(counting, { cookie })).not.toBeNull()
    expect(statements).toBe(1)
    expect(await identify(counting, {})).toBeNull()
    expect(await identify(counting, { cookie: 'beadle.session_token=forged.forged' })).toBeNull()
    expect(await identify(counting, { authorization: 'Basic dXNlcjpwYXNz' })).toBeNull()
    expect(statements).toBe(1)
  })
})
