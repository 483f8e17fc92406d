import { api, type Api } from './support/api.ts'
import {
  type Cast,
  cast,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  person,
  update,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { csvOf } from './support/exports.ts'

const JANE = 'jane@example.org'

describe('what a SPOC types', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

  const read = async ({ id }: Made) =>
    (
      await force.crime.get<{ it: Record<string, unknown> }>(
        /* GraphQL */ `
          query ($id: ID!) {
            it: contactPoint(id: $id) {
              kind
              value
              extension
              note
            }
          }
        `,
        { id },
      )
    ).it
  const contact = async (input: Input): Promise<Made> =>
    create(force.crime, 'ContactPoint', {
      person: (await person(force.crime)).id,
      kind: 'PHONE',
      givenFor: 'WORK',
      ...input,
    })
  const faults = async (verb: 'create' | 'update', type: string, input: Input) =>
    (await force.crime.refused(mutationOf(verb, type), { input })).extensions

  it('as a number comes back as number, extension and note', async () => {
    const made = await contact({ value: '020 7946 0127 ext 45 (reception)' })
    expect(await read(made)).toStrictEqual({
      kind: 'PHONE',
      value: '+442079460127',
      extension: '45',
      note: 'reception',
    })
  })

  it('as extension and note is joined with the words beside the number', async () => {
    const made = await contact({ value: 'Mary 020 7946 0127', extension: 'x45', note: 'after 6' })

    expect(await read(made)).toStrictEqual({
      kind: 'PHONE',
      value: '+442079460127',
      extension: '45',
      note: 'after 6; Mary',
    })
    expect(
      await faults('create', 'ContactPoint', {
        person: who.id,
        kind: 'PHONE',
        givenFor: 'WORK',
        value: '020 7946 0127 ext 45',
        extension: '46',
      }),
    ).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { extension: 'must be given once: the number already has extension 45' },
    })
    for (const [kind, value, extension] of [
      ['PHONE', '020 7946 0127', 'Mary'],
      ['EMAIL', JANE, '45'],
    ]) {
      expect(
        Object.keys(
          (await faults('create', 'ContactPoint', { person: who.id, kind, value, extension, givenFor: 'WORK' }))
            .fields ?? {},
        ),
      ).toStrictEqual(['extension'])
    }
  })

  it('may change the number alone, add to the note, or turn it into an e-mail, which drops the extension', async () => {
    let made = await contact({ value: '020 7946 0127 ext 45', note: 'Mary' })

    made = await update(force.crime, 'ContactPoint', made, { value: '020 7946 0128' })
    expect(await read(made)).toStrictEqual({ kind: 'PHONE', value: '+442079460128', extension: '45', note: 'Mary' })

    made = await update(force.crime, 'ContactPoint', made, { value: '020 7946 0129 (nights)' })
    expect(await read(made)).toStrictEqual({
      kind: 'PHONE',
      value: '+442079460129',
      extension: '45',
      note: 'Mary; nights',
    })

    made = await update(force.crime, 'ContactPoint', made, { extension: null, note: null })
    expect(await read(made)).toStrictEqual({ kind: 'PHONE', value: '+442079460129', extension: null, note: null })

    made = await update(force.crime, 'ContactPoint', made, { extension: '7' })
    made = await update(force.crime, 'ContactPoint', made, { kind: 'EMAIL', value: `Jane <${JANE}>` })

    expect(await read(made)).toStrictEqual({ kind: 'EMAIL', value: JANE, extension: null, note: 'Jane' })
  })

  it('may be one number with two extensions, but never the same extension twice', async () => {
    const input = { person: (await person(force.crime)).id, kind: 'PHONE', givenFor: 'WORK', value: '020 7946 0127' }
    await create(force.crime, 'ContactPoint', input)
    await create(force.crime, 'ContactPoint', { ...input, extension: '45' })

    await create(force.crime, 'ContactPoint', { ...input, extension: '46' })

    expect((await faults('create', 'ContactPoint', { ...input, value: '+44 20 7946 0127 x45' })).code).toBe('CONFLICT')
  })

  it('as a mobile number is stored as a phone where no mobile can have that number, on creation and on change', async () => {
    const landline = await contact({ kind: 'MOBILE', value: '020 7946 0127' })
    expect(await read(landline)).toStrictEqual({ kind: 'PHONE', value: '+442079460127', extension: null, note: null })

    const mobile = await contact({ kind: 'MOBILE', value: '07700 900123' })
    expect((await read(mobile))['kind']).toBe('MOBILE')

    const moved = await update(force.crime, 'ContactPoint', mobile, { value: '01534 440000' })
    expect(await read(moved)).toStrictEqual({ kind: 'PHONE', value: '+441534440000', extension: null, note: null })

    await update(force.crime, 'ContactPoint', moved, { kind: 'MOBILE' })
    expect((await read(moved))['kind']).toBe('PHONE')
  })

  it('is refused, with its field named, where it could not be dialled or written to', async () => {
    for (const [kind, value] of [
      ['PHONE', '07700 900 12'],
      ['PHONE', '0800 CALL NOW'],
      ['EMAIL', `${JANE}, joe@example.org`],
    ]) {
      const { code, fields } = await faults('create', 'ContactPoint', { person: who.id, kind, value, givenFor: 'WORK' })
      expect([code, Object.keys(fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', ['value']])
    }
  })

  it('leaves a number that was stored under earlier rules as it is until it is changed', async () => {
    const made = await contact({ value: '020 7946 0127' })
    await server.db.query({ text: `update contact_point set value = '+44020794601' where id = $1`, values: [made.id] })

    let kept = await update(force.crime, 'ContactPoint', made, { verifiedOn: '2026-03-01' })
    kept = await update(force.crime, 'ContactPoint', kept, { value: '+44020794601', kind: 'PHONE', extension: '4' })

    expect(await read(kept)).toStrictEqual({ kind: 'PHONE', value: '+44020794601', extension: '4', note: null })
    expect(
      Object.keys((await faults('update', 'ContactPoint', { ...kept, value: '+44020794602' })).fields ?? {}),
    ).toStrictEqual(['value'])
    await update(force.crime, 'ContactPoint', kept, { value: '020 7946 0128' })
  })

  it('as extension and note is withheld with the value, and kept in the history under its class', async () => {
    const made = await contact({
      value: '020 7946 0127 ext 45 (nights)',
      givenFor: 'PRIVATE',
      directorate: force.crimeDirectorate,
    })
    const seen = await force.economic.get<{ it: unknown }>(
      /* GraphQL */ `
        query ($id: ID!) {
          it: contactPoint(id: $id) {
            value
            extension
            note
            access {
              unreadableFields
            }
          }
        }
      `,
      { id: made.id },
    )

    expect(seen.it).toStrictEqual({
      value: null,
      extension: null,
      note: null,
      access: { unreadableFields: ['extension', 'note', 'value'] },
    })

    const rows = await server.db.query({
      text: `
        select field, class, new_value as now from history_entry
        where object_id = $1
        and field in ('extension', 'note') order by field
      `,
      values: [made.id],
    })
    expect(rows).toStrictEqual([
      { field: 'extension', class: 'PRIVATE_CONTACT', now: '45' },
      { field: 'note', class: 'PRIVATE_CONTACT', now: 'nights' },
    ])
  })

  it('is exported with each extension in the same position as its number', async () => {
    const bank = await organisation(force.crime)
    for (const value of ['020 7946 0127', '020 7946 0128 x45', '020 7946 0129'])
      await create(force.crime, 'ContactPoint', { organisation: bank.id, kind: 'PHONE', value, givenFor: 'WORK' })
    const { rows } = await csvOf(server, force.crime, {
      type: 'Organisation',
      columns: ['contactPoints.value', 'contactPoints.extension', 'contactPoints.note'],
      filter: { id: { eq: bank.id } },
    })
    const [numbers, extensions, notes] = rows[0] ?? []

    expect(numbers?.split('; ').indexOf('+442079460128')).toBe(extensions?.split('; ').indexOf('45'))
    expect(extensions?.split('; ').length).toBe(3)
    expect(notes).toBe('')
  })

  it('is stored composed, without invisible characters at its ends, and found however it is typed', async () => {
    const name = `Zoe\u0308 ${word()}`
    const { id } = await organisation(force.crime, { name: `\u200e ${name}\u202c` })
    const found = async (text: string) =>
      (
        await force.crime.get<{ organisations: { edges: { node: unknown }[] } }>(
          /* GraphQL */ `
            query ($text: String!) {
              organisations(filter: { name: { eq: $text } }) {
                edges {
                  node {
                    id
                    name
                  }
                }
              }
            }
          `,
          { text },
        )
      ).organisations.edges

    for (const text of [name, name.normalize('NFC'), `\ufeff${name}`])
      expect(await found(text)).toStrictEqual([{ node: { id, name: name.normalize('NFC') } }])

    const literal = await force.crime.get<{ organisations: { totalCount: number } }>(
      `{ organisations(filter: { name: { eq: "${name}" } }) { totalCount } }`,
    )
    expect(literal.organisations.totalCount).toBe(1)
  })

  it('as a name must hold a letter or a digit, and no invisible character within', async () => {
    for (const [type, field] of [
      ['Organisation', 'name'],
      ['Person', 'displayName'],
      ['Person', 'givenName'],
      ['Premises', 'name'],
    ] as const) {
      for (const text of ['…', '-', '💡'])
        await about(text, async () =>
          expect((await faults('create', type, { [field]: text })).fields).toStrictEqual({
            [field]: 'must hold a letter or a digit',
          }),
        )
      expect((await faults('create', type, { [field]: 'Ma\u200bry' })).fields).toStrictEqual({
        [`input.${field}`]: 'must not hold an invisible character (U+200B)',
      })
    }
    for (const text of ['\u200b', '\u3164', ' \u00ad '])
      expect((await faults('create', 'Organisation', { name: text })).fields).toStrictEqual({ name: 'is required' })

    const persian = await create(force.crime, 'Person', { displayName: 'علی\u200cرضا' })

    expect(persian.version).toBe(1)
  })

  it('as a website or a postcode is stored in its usual form', async () => {
    const { id } = await organisation(force.crime, { website: 'www.example.com' })
    const { it: seen } = await force.crime.get<{ it: unknown }>(
      'query($id: ID!) { it: organisation(id: $id) { website } }',
      { id },
    )

    expect(seen).toStrictEqual({ website: 'https://www.example.com' })
    expect((await faults('update', 'Organisation', { id, version: 1, website: 'example' })).fields).toStrictEqual({
      website: 'must be a web address, such as https://www.example.org',
    })
  })

  it('as a website with a user name in it is refused in every operation, and nothing is made or changed', async () => {
    const told = { website: 'must be a web address, such as https://www.example.org' }
    const { id } = await organisation(force.crime, { website: 'www.example.com' })
    const name = word()
    const stakeholder = /* GraphQL */ `
      mutation ($input: CreateStakeholderInput!) {
        createStakeholder(input: $input) {
          organisation {
            id
          }
        }
      }
    `

    for (const website of [
      'https://user:pw@host.example',
      'https://user@host.example',
      'http://:pw@host.example/path',
      'user:pw@host.example',
      'https://user%40host:pw@host.example',
    ]) {
      await about(website, async () =>
        expect((await faults('create', 'Organisation', { name, website })).fields).toStrictEqual(told),
      )
      await about(website, async () =>
        expect((await faults('update', 'Organisation', { id, version: 1, website })).fields).toStrictEqual(told),
      )
      const { extensions } = await force.crime.refused(stakeholder, {
        input: { newOrganisation: { name, kind: 'BUSINESS', website } },
      })
      about(website, () =>
        expect([extensions.code, extensions.fields]).toStrictEqual([
          'BAD_USER_INPUT',
          { 'newOrganisation.website': told.website },
        ]),
      )
    }

    const { made, it: seen } = await force.crime.get<{ made: unknown; it: unknown }>(
      /* GraphQL */ `
        query ($id: ID!, $name: String!) {
          made: organisations(filter: { name: { eq: $name } }) {
            totalCount
          }
          it: organisation(id: $id) {
            version
            website
          }
        }
      `,
      { id, name },
    )

    expect([made, seen]).toStrictEqual([{ totalCount: 0 }, { version: 1, website: 'https://www.example.com' }])
  })
})
