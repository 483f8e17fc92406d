import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, mobile, organisation, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'

const CREATE = `
  mutation ($input: CreateStakeholderInput!) {
    createStakeholder(input: $input) {
      organisation { id name people(first: 5) { id displayName } premises(first: 5) { id postcode } contactPoints(first: 5) { value } }
      person { id displayName affiliations(first: 5) { role organisation { id } } }
      contactPoints { value person { id } }
      premises { id }
    }
  }`

type Created = {
  createStakeholder: {
    organisation: {
      id: string
      name: string
      people: { id: string }[]
      premises: { id: string; postcode: string }[]
      contactPoints: { value: string }[]
    } | null
    person: { id: string; displayName: string; affiliations: { role: string; organisation: { id: string } }[] } | null
    contactPoints: { value: string; person: { id: string } | null }[]
    premises: { id: string }[]
  }
}

describe('a register manager who takes a new stakeholder in', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const bank = (name: string) => ({
    newOrganisation: { name, kind: 'BUSINESS' },
    person: { givenName: 'Sian', familyName: 'Ng' },
    role: 'Head of security',
    personContacts: [{ kind: 'MOBILE', value: mobile(), givenFor: 'WORK' }],
    organisationContacts: [{ kind: 'EMAIL', value: `${name.slice(-8)}@bank.example`, givenFor: 'WORK' }],
    premises: [{ name: `${name} House`, postcode: 'EC2R 8AH' }],
  })
  const countOf = async (by: Client, name: string): Promise<number> => {
    const { organisations } = await by.get<{ organisations: { totalCount: number } }>(
      /* GraphQL */ `
        query ($name: String!) {
          organisations(filter: { name: { eq: $name } }) {
            totalCount
          }
        }
      `,
      { name },
    )
    return organisations.totalCount
  }

  it('makes organisation, person, contacts and premises in one operation, linked to each other', async () => {
    const name = `Bank ${word()}`

    const { createStakeholder: made } = await force.manager.get<Created>(CREATE, { input: bank(name) })

    expect(made.organisation?.name).toBe(name)
    expect(made.organisation?.people.map(({ id }) => id)).toStrictEqual([made.person?.id])
    expect(made.organisation?.premises.map(({ id, postcode }) => [id, postcode])).toStrictEqual([
      [made.premises[0]?.id, 'EC2R 8AH'],
    ])
    expect(made.person?.affiliations).toStrictEqual([
      { role: 'Head of security', organisation: { id: made.organisation?.id } },
    ])
    expect(made.contactPoints.map(({ person }) => person?.id ?? null)).toStrictEqual([made.person?.id, null])
  })

  describe('leaves in the ledger', () => {
    const entries = async () =>
      (
        await server.db.query<{ row: string }>({
          text: `
            select json_build_array(category, operation, subjects)::text as row
            from ledger_record
            where account_id = $1 order by seq
          `,
          values: [force.manager.accountId],
        })
      ).map(({ row }) => JSON.parse(row) as unknown)
    const LEAN = /* GraphQL */ `
      mutation ($input: CreateStakeholderInput!) {
        createStakeholder(input: $input) {
          organisation {
            id
            name
          }
          person {
            id
          }
        }
      }
    `

    it('one record of collection that names the person', async () => {
      const before = (await entries()).length

      const { createStakeholder: made } = await force.manager.get<Created>(LEAN, { input: bank(`Bank ${word()}`) })

      expect((await entries()).slice(before)).toStrictEqual([['COLLECTION', 'createStakeholder', [made.person?.id]]])
    })

    it('a look as well, if the payload shows more than the new records', async () => {
      const before = (await entries()).length

      const { createStakeholder: made } = await force.manager.get<Created>(CREATE, { input: bank(`Bank ${word()}`) })

      expect((await entries()).slice(before)).toStrictEqual([
        ['COLLECTION', 'createStakeholder', [made.person?.id]],
        ['CONSULTATION', 'createStakeholder', [made.person?.id]],
      ])
    })
  })

  it('adds a new person to an existing organisation', async () => {
    const { id } = await organisation(force.manager)

    const { createStakeholder: made } = await force.manager.get<Created>(CREATE, {
      input: { organisation: id, person: { familyName: 'Li' }, role: 'Keyholder' },
    })

    expect(made.person?.affiliations).toStrictEqual([{ role: 'Keyholder', organisation: { id } }])
    expect(made.organisation?.id).toBe(id)
  })

  it('is told of every fault by its path, and nothing is half made', async () => {
    const name = `Bank ${word()}`
    const whole = bank(name)
    const faulty: readonly [input: object, field: string][] = [
      [{ ...whole, premises: [...whole.premises, { name: 'Second', postcode: 'nowhere' }] }, 'premises.1.postcode'],
      [{ ...whole, person: { familyName: 'x'.repeat(301) } }, 'person.familyName'],
      [{ ...whole, personContacts: [{ kind: 'EMAIL', value: 'nobody', givenFor: 'WORK' }] }, 'personContacts.0.value'],
      [
        { ...whole, personContacts: [{ ...whole.personContacts[0], organisation: force.crimeDirectorate }] },
        'personContacts.0.organisation',
      ],
      [{ ...whole, organisation: force.crimeDirectorate }, 'organisation'],
      [{ role: 'Nobody' }, 'person'],
      [{ person: { familyName: 'Alone' }, premises: whole.premises }, 'premises'],
      [{ organisation: force.crimeDirectorate, person: { familyName: 'Astray' } }, 'affiliation.organisation'],
      [{ ...whole, premises: Array.from({ length: 21 }, () => whole.premises[0]) }, 'premises'],
    ]

    for (const [input, field] of faulty) {
      const { extensions } = await force.manager.refused(CREATE, { input })
      about(field, () => expect(extensions.code).toBe('BAD_USER_INPUT'))
      about(`${field}: ${JSON.stringify(extensions)}`, () =>
        expect(Object.keys(extensions.fields ?? {})).toContain(field),
      )
    }

    expect(await countOf(force.manager, name)).toBe(0)
  })

  it('is refused where general staff try, and by its path to a SPOC who gives a call-out number', async () => {
    const staff = await server.as('STAFF')
    const name = `Bank ${word()}`

    const { extensions: toStaff } = await staff.refused(CREATE, { input: bank(name) })
    const { extensions: toSpoc } = await force.crime.refused(CREATE, {
      input: { ...bank(name), personContacts: [{ kind: 'MOBILE', value: mobile(), givenFor: 'CALL_OUT' }] },
    })

    expect(toStaff.code).toBe('FORBIDDEN')
    expect(toSpoc.code).toBe('FORBIDDEN_FIELD')
    expect(toSpoc.field ?? '').toMatch(/^personContacts\.0\./)
    expect(await countOf(force.manager, name)).toBe(0)
  })
})
