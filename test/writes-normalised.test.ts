import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  code,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'
import { somewhereAtSea } from './support/values/sea.ts'
import { acceptInvitation } from './support/signIn/mailedLinks.ts'

type Answer = Record<string, unknown>

describe('a written value', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

  const refused = async (by: Client, verb: 'create' | 'update', type: string, input: Input) =>
    (await by.refused(mutationOf(verb, type), { input })).extensions
  const read = async (by: Client, query: string, id: string): Promise<unknown> =>
    (await by.get<{ it: unknown }>(`query($id: ID!) { it: ${query} }`, { id })).it

  for (const [kind, given, stored] of [
    ['PHONE', '020 7946 0000', '+442079460000'],
    ['PHONE', '+44 (0)20 7946 0000', '+442079460000'],
    ['PHONE', '0044 20 7946 0000', '+442079460000'],
    ['MOBILE', ' 07700 900123 ', '+447700900123'],
    ['MOBILE', '+33 6 12 34 56 78', '+33612345678'],
    ['EMAIL', ' Ada.Byrne@Bank.EXAMPLE ', 'ada.byrne@bank.example'],
    ['ADDRESS', '1 Poultry  \n  London ', '1 Poultry\nLondon'],
  ] as const) {
    it(`is, for a SPOC's ${kind.toLowerCase()} ${JSON.stringify(given)}, ${JSON.stringify(stored)}`, async () => {
      const { id } = await create(force.crime, 'ContactPoint', {
        person: (await person(force.crime)).id,
        kind,
        value: given,
        givenFor: 'WORK',
      })
      expect(await read(force.crime, 'contactPoint(id: $id) { value isPrivate directorate { id } }', id)).toStrictEqual(
        {
          value: stored,
          isPrivate: false,
          directorate: { id: force.crimeDirectorate },
        },
      )
    })
  }

  it('is the same number, however a SPOC writes it', async () => {
    const input = { person: (await person(force.crime)).id, kind: 'PHONE', givenFor: 'WORK' }
    await create(force.crime, 'ContactPoint', { ...input, value: '020 7946 0000' })

    expect((await refused(force.crime, 'create', 'ContactPoint', { ...input, value: '+44 20 7946 0000' })).code).toBe(
      'CONFLICT',
    )
  })

  it("is the SPOC's postcode with its space in place, and the point that came with it", async () => {
    const { id } = await premises(force.crime, {
      postcode: ' ec2r8ej ',
      location: { longitude: -0.0899, latitude: 51.5136 },
    })
    expect(
      await read(
        force.crime,
        'onePremises(id: $id) { postcode location { longitude latitude } locationPrecision }',
        id,
      ),
    ).toStrictEqual({
      postcode: 'EC2R 8EJ',
      location: { longitude: -0.0899, latitude: 51.5136 },
      locationPrecision: 'ADDRESS',
    })
  })

  it('is placed by its postcode if a SPOC gives no point, with ward, borough and beat, and again once the postcode changes', async () => {
    // A place of its own at sea, since premises of other tests must not lie in these zones.
    const kept = (degrees: number): number => Math.round(degrees * 1e7) / 1e7
    const { longitude: west, latitude: south } = somewhereAtSea()
    const zone = async (kind: string, from: number, to: number) =>
      (
        await create(force.admin, 'Zone', {
          kind,
          code: code(),
          name: kind.toLowerCase(),
          shape: {
            type: 'Polygon',
            coordinates: [
              [
                [west + from, south],
                [west + to, south],
                [west + to, south + 0.001],
                [west + from, south + 0.001],
                [west + from, south],
              ],
            ],
          },
        })
      ).id
    const [ward, borough, beat] = [
      await zone('WARD', 0, 0.001),
      await zone('BOROUGH', 0, 0.002),
      await zone('BEAT', 0, 0.001),
    ]
    // The gazetteer is shared too, so this is a postcode unit of a district that does not exist.
    const [first, second] = [0, 1].map((at) => `ZE${1 + (Date.now() % 89)} ${at}${['AB', 'BD'][at]}`) as [
      string,
      string,
    ]
    for (const [postcode, longitude] of [
      [first, west + 0.0005],
      [second, west + 0.0015],
    ] as const) {
      await server.db.query({
        text: `
          insert into postcode (postcode, location, source)
          values ($1, ST_SetSRID(ST_MakePoint($2::float8, $3::float8), 4326)::geography, 'test')
          on conflict (postcode) do update set location = excluded.location
        `,
        values: [postcode, longitude, south + 0.0005],
      })
    }
    const where =
      'onePremises(id: $id) { location { longitude latitude } locationPrecision ward { id } borough { id } beat { id } }'
    const made = await premises(force.crime, { postcode: first })

    expect(await read(force.crime, where, made.id)).toStrictEqual({
      location: { longitude: west + 0.0005, latitude: south + 0.0005 },
      locationPrecision: 'POSTCODE',
      ward: { id: ward },
      borough: { id: borough },
      beat: { id: beat },
    })

    const moved = await update(force.crime, 'Premises', made, { postcode: second })
    expect(await read(force.crime, where, made.id)).toStrictEqual({
      location: { longitude: west + 0.0015, latitude: south + 0.0005 },
      locationPrecision: 'POSTCODE',
      ward: null,
      borough: { id: borough },
      beat: null,
    })

    const own = await update(force.crime, 'Premises', moved, {
      location: { longitude: west + 0.0001, latitude: south + 0.0001 },
    })
    const renamed = await update(force.crime, 'Premises', own, { postcode: first, name: 'Same door' })

    expect(await read(force.crime, where, renamed.id)).toStrictEqual({
      location: { longitude: kept(west + 0.0001), latitude: kept(south + 0.0001) },
      locationPrecision: 'ADDRESS',
      ward: { id: ward },
      borough: { id: borough },
      beat: { id: beat },
    })

    const without = await update(force.crime, 'Premises', renamed, { location: null, postcode: null })
    expect(await read(force.crime, where, without.id)).toStrictEqual({
      location: null,
      locationPrecision: 'NONE',
      ward: null,
      borough: null,
      beat: null,
    })
  })

  it("is, as a display name, made of a person's names until a SPOC chooses one", async () => {
    const made = await create(force.crime, 'Person', { title: 'Mr', givenName: 'Tom', familyName: 'Lee' })
    const name = (id: string) => read(force.crime, 'person(id: $id) { displayName }', id)
    const married = await update(force.crime, 'Person', made, { familyName: 'Leigh' })

    expect(await name(made.id)).toStrictEqual({ displayName: 'Mr Tom Leigh' })

    const chosen = await update(force.crime, 'Person', married, { displayName: 'Tommy' })
    await update(force.crime, 'Person', chosen, { givenName: 'Thomas' })

    expect(await name(made.id)).toStrictEqual({ displayName: 'Tommy' })
  })

  it('has no spaces around it, and an emptied field is null', async () => {
    const made = await organisation(force.crime, { name: '  Old Bank  ', website: 'https://bank.example' })
    expect(await read(force.crime, 'organisation(id: $id) { name website }', made.id)).toStrictEqual({
      name: 'Old Bank',
      website: 'https://bank.example',
    })

    await update(force.crime, 'Organisation', made, { website: ' ' })
    expect(await read(force.crime, 'organisation(id: $id) { website }', made.id)).toStrictEqual({ website: null })
  })

  it('is, as a consent, what the SPOC was told, the newest first', async () => {
    const { id } = await create(force.crime, 'ContactPoint', {
      person: who.id,
      kind: 'EMAIL',
      value: `${word()}@bank.example`,
      givenFor: 'WORK',
    })
    const record = /* GraphQL */ `
      mutation ($input: RecordConsentInput!) {
        recordConsent(input: $input) {
          consentEvent {
            decision
            source
            contactPoint {
              id
            }
          }
        }
      }
    `

    for (const [decision, source] of [
      ['GIVEN', 'form'],
      ['WITHDRAWN', 'call'],
    ]) {
      const { recordConsent } = await force.crime.get<{ recordConsent: unknown }>(record, {
        input: { contactPoint: id, decision, source },
      })
      expect(recordConsent).toStrictEqual({ consentEvent: { decision, source, contactPoint: { id } } })
    }

    expect(await read(force.crime, 'contactPoint(id: $id) { consentHistory { decision source } }', id)).toStrictEqual({
      consentHistory: [
        { decision: 'WITHDRAWN', source: 'call' },
        { decision: 'GIVEN', source: 'form' },
      ],
    })
  })

  it('is, as an account, able to sign in once invited, with its roles and organisation, and refused for an e-mail in use', async () => {
    const email = `${word()}@Test.Example`
    const { id } = await create(force.admin, 'Account', {
      email,
      displayName: 'New stakeholder',
      roles: ['STAKEHOLDER'],
    })
    const client = await acceptInvitation(server, email)
    const { viewer } = await client.get<{ viewer: Answer }>(/* GraphQL */ `
      {
        viewer {
          account {
            id
            email
            displayName
          }
          roles
        }
      }
    `)

    expect(viewer).toStrictEqual({
      account: { id, email: email.toLowerCase(), displayName: 'New stakeholder' },
      roles: ['STAKEHOLDER'],
    })
    expect(
      (
        await refused(force.admin, 'create', 'Account', {
          email: email.toUpperCase(),
          displayName: 'Twin',
          roles: ['STAFF'],
        })
      ).code,
    ).toBe('CONFLICT')

    const kept = await server.db.query<{ password: string }>({
      text: 'select password_hash as password from credential where account_id = $1',
      values: [id],
    })
    expect(kept[0]?.password ?? '').toMatch(/^\$argon2id\$/)
  })

  describe('is refused with the name of the field', () => {
    const faults: [type: string, input: () => Input, field: string][] = [
      ['Directorate', () => ({ code: 'lower', name: 'X' }), 'code'],
      ['Sector', () => ({ code: code(), name: '' }), 'name'],
      ['Issue', () => ({ code: code(), name: 'x'.repeat(201) }), 'name'],
      ['Organisation', () => ({ name: ' ' }), 'name'],
      ['Organisation', () => ({ name: 'x'.repeat(301) }), 'name'],
      ['Organisation', () => ({ name: 'X', tier: 4 }), 'tier'],
      ['Organisation', () => ({ name: 'X', website: 'javascript:alert(1)' }), 'website'],
      ['Organisation', () => ({ name: 'X', parent: newId() }), 'parent'],
      ['Person', () => ({}), 'displayName'],
      ['Person', () => ({ givenName: ' ', familyName: '' }), 'displayName'],
      ['ContactPoint', () => ({ kind: 'MOBILE', value: '07700 900001', givenFor: 'WORK' }), 'person'],
      ['ContactPoint', () => ({ person: who.id, kind: 'PHONE', value: '12', givenFor: 'WORK' }), 'value'],
      ['ContactPoint', () => ({ person: who.id, kind: 'EMAIL', value: 'nobody', givenFor: 'WORK' }), 'value'],
      ['RestrictedNote', () => ({ text: 'about nobody', directorate: force.crimeDirectorate }), 'person'],
      ['RestrictedNote', () => ({ text: ' ', directorate: force.crimeDirectorate, person: who.id }), 'text'],
      ['Premises', () => ({ name: 'X', postcode: 'NOT A POSTCODE' }), 'postcode'],
      ['Premises', () => ({ name: 'X', uprn: '12a' }), 'uprn'],
      ['Premises', () => ({ name: 'X', location: { longitude: 181, latitude: 0 } }), 'location.longitude'],
      ['Premises', () => ({ name: 'X', location: { longitude: 0, latitude: -90.5 } }), 'location.latitude'],
      ['Account', () => ({ email: 'nobody', displayName: 'X', roles: [] }), 'email'],
      ['Account', () => ({ email: `${word()}@test.example`, displayName: ' ', roles: [] }), 'displayName'],
    ]
    for (const [type, input, field] of faults) {
      it(`where a new ${type} has a wrong ${field}, whichever role may create it`, async () => {
        const by = ['Directorate', 'Sector', 'Issue', 'Account'].includes(type) ? force.admin : force.crime
        const { code: fault, fields } = await refused(by, 'create', type, input())

        expect(fault).toBe('BAD_USER_INPUT')
        expect(Object.keys(fields ?? {})).toStrictEqual([field])
      })
    }

    it('where a period ends before it begins, on creation and when only its end is changed', async () => {
      const bank = await organisation(force.crime)
      const input = { person: who.id, organisation: bank.id, startsOn: '2026-02-01', endsOn: '2026-01-31' }

      expect(await refused(force.crime, 'create', 'Affiliation', input)).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { endsOn: 'must not be before startsOn' },
      })

      const made = await create(force.crime, 'Affiliation', { ...input, endsOn: null })
      expect(await refused(force.crime, 'update', 'Affiliation', { ...made, endsOn: '2026-01-31' })).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { endsOn: 'must not be before startsOn' },
      })
    })

    it('where a register manager lists a keyholder out of range', async () => {
      const place = await premises(force.manager)
      const { fields } = await refused(force.manager, 'create', 'Keyholder', {
        premises: place.id,
        person: who.id,
        callOrder: 0,
        travelMinutes: 1441,
      })

      expect(fields).toStrictEqual({ callOrder: 'must be 1 to 99', travelMinutes: 'must be 0 to 1440' })
    })

    it('where an organisation would be its own parent', async () => {
      const bank = await organisation(force.crime)
      const branch = await organisation(force.crime, { parent: bank.id })

      const desk = await organisation(force.crime, { parent: branch.id })

      for (const parent of [bank, branch, desk]) {
        expect(
          (await refused(force.crime, 'update', 'Organisation', { ...bank, parent: parent.id })).fields,
        ).toStrictEqual({
          parent: 'must not be the organisation itself or one below it',
        })
      }
    })
  })
})
