import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  mobile,
  organisation,
  person,
  premises,
  update,
} from './support/builders.ts'

type Row = { category: string; operation: string; subjects: string[]; classes: string[] }

describe('the ledger of changes', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const recordsOf = async (accountId: string): Promise<Row[]> => {
    const text = `
      select json_build_object('category', category, 'operation', operation, 'subjects', subjects, 'classes', classes)::text as row
      from ledger_record
      where account_id = $1 order by seq
    `
    return (await server.db.query<{ row: string }>({ text, values: [accountId] })).map(
      ({ row }) => JSON.parse(row) as Row,
    )
  }
  const added = async (by: Client, send: () => Promise<unknown>): Promise<Row[]> => {
    const before = (await recordsOf(by.accountId)).length
    await send()
    return (await recordsOf(by.accountId)).slice(before)
  }
  const classes = async (by: Client, send: () => Promise<unknown>) => (await added(by, send)).map((row) => row.classes)

  describe('names the classes of the record that was changed', () => {
    it('of a contact point that a SPOC writes, by what it was given for', async () => {
      const who = await person(force.crime)
      const kept = { person: who.id, directorate: force.crimeDirectorate }

      expect(await classes(force.crime, () => contactPoint(force.crime, kept, { givenFor: 'WORK' }))).toStrictEqual([
        ['DIRECTORY'],
      ])
      expect(await classes(force.crime, () => contactPoint(force.crime, kept, { givenFor: 'PRIVATE' }))).toStrictEqual([
        ['DIRECTORY', 'PRIVATE_CONTACT'],
      ])
      expect(
        await classes(force.manager, () => contactPoint(force.manager, { person: who.id }, { givenFor: 'CALL_OUT' })),
      ).toStrictEqual([['DIRECTORY', 'KEYHOLDING']])
    })

    it('of one that a SPOC gives another use: both classes, before and after', async () => {
      const who = await person(force.crime)
      const made = await contactPoint(
        force.crime,
        { person: who.id, directorate: force.crimeDirectorate },
        { givenFor: 'PRIVATE' },
      )

      expect(
        await classes(force.crime, () => update(force.crime, 'ContactPoint', made, { givenFor: 'WORK' })),
      ).toStrictEqual([['DIRECTORY', 'PRIVATE_CONTACT']])
    })

    it('of one that a SPOC moves to somebody else: both people', async () => {
      const [from, to] = [await person(force.crime), await person(force.crime)]
      const made = await contactPoint(
        force.crime,
        { person: from.id, directorate: force.crimeDirectorate },
        { givenFor: 'WORK' },
      )

      const rows = await added(force.crime, () => update(force.crime, 'ContactPoint', made, { person: to.id }))

      expect(rows.map(({ operation, subjects }) => [operation, subjects])).toStrictEqual([
        ['updateContactPoint', [from.id, to.id].sort()],
      ])
    })

    it('of people, notes, keyholders, organisations, lists and accounts', async () => {
      const [who, house] = [await person(force.crime), await premises(force.manager)]
      let holder: Made = { id: '', version: 0 }

      expect(await classes(force.crime, () => person(force.crime))).toStrictEqual([['DIRECTORY']])
      expect(
        await classes(force.crime, () =>
          create(force.crime, 'RestrictedNote', {
            person: who.id,
            directorate: force.crimeDirectorate,
            text: 'Careful',
          }),
        ),
      ).toStrictEqual([['RESTRICTED']])
      expect(
        await classes(force.manager, async () => {
          holder = await create(force.manager, 'Keyholder', { premises: house.id, person: who.id, callOrder: 1 })
        }),
      ).toStrictEqual([['KEYHOLDING']])
      expect(await classes(force.manager, () => archive(force.manager, 'Keyholder', holder))).toStrictEqual([
        ['KEYHOLDING'],
      ])
      expect(await classes(force.crime, () => organisation(force.crime, { tier: 1 }))).toStrictEqual([['DIRECTORY']])
      expect(
        await classes(force.admin, () =>
          create(force.admin, 'Account', { email: `${who.id}@test.example`, displayName: 'New', roles: ['STAFF'] }),
        ),
      ).toStrictEqual([['ACCOUNT']])
    })
  })

  describe('is one record, with a second one for a look', () => {
    const CREATE = 'mutation($input: CreateContactPointInput!) { createContactPoint(input: $input) { contactPoint '
    const UPDATE = 'mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { person '
    let who: Made
    beforeAll(async () => {
      who = await person(force.crime)
      await contactPoint(force.crime, { person: who.id, directorate: force.crimeDirectorate }, { givenFor: 'PRIVATE' })
    })
    const categories = async (text: string, input: Record<string, unknown>) =>
      (await added(force.crime, () => force.crime.get(text, { input }))).map((row) => [
        row.category,
        row.subjects,
        row.classes,
      ])
    const point = (givenFor: string) => ({
      kind: 'MOBILE',
      value: mobile(),
      givenFor,
      person: who.id,
      directorate: force.crimeDirectorate,
    })
    const changed = async (input: Record<string, unknown> = {}) => {
      const { person: now } = await force.crime.get<{ person: { version: number } }>(
        `{ person(id: "${who.id}") { version } }`,
      )
      return { id: who.id, version: now.version, ...input }
    }

    it("not where a SPOC's payload shows only the record itself, whatever others of its type may hold", async () => {
      expect(await categories(`${CREATE} { id value givenFor isPrivate } } }`, point('WORK'))).toStrictEqual([
        ['COLLECTION', [who.id], ['DIRECTORY']],
      ])
      expect(await categories(`${CREATE} { id value person { displayName } } } }`, point('PRIVATE'))).toStrictEqual([
        ['COLLECTION', [who.id], ['DIRECTORY', 'PRIVATE_CONTACT']],
      ])
      expect(
        await categories(
          `${UPDATE} { id displayName access { unreadableFields } } } }`,
          await changed({ title: 'Dr' }),
        ),
      ).toStrictEqual([['ALTERATION', [who.id], ['DIRECTORY']]])
    })

    it("where a SPOC's payload shows the same person's private number or restricted note", async () => {
      const alteration = ['ALTERATION', [who.id], ['DIRECTORY']]
      expect(
        await categories(`${UPDATE} { id contactPoints { value } } } }`, await changed({ title: 'Sir' })),
      ).toStrictEqual([alteration, ['CONSULTATION', [who.id], ['DIRECTORY', 'PRIVATE_CONTACT']]])

      await create(force.crime, 'RestrictedNote', {
        person: who.id,
        directorate: force.crimeDirectorate,
        text: 'Careful',
      })
      expect(
        await categories(`${UPDATE} { restrictedNotes { text } } } }`, await changed({ title: 'Ms' })),
      ).toStrictEqual([alteration, ['CONSULTATION', [who.id], ['DIRECTORY', 'RESTRICTED']]])
    })

    it("where a SPOC's payload about an organisation shows a private number of its own", async () => {
      const bank = await organisation(force.crime)
      const text = /* GraphQL */ `
        mutation ($input: UpdateOrganisationInput!) {
          updateOrganisation(input: $input) {
            organisation {
              name
              contactPoints {
                value
              }
            }
          }
        }
      `

      expect(await categories(text, { ...bank, name: 'Bank' })).toStrictEqual([['ALTERATION', [], ['DIRECTORY']]])

      await contactPoint(
        force.crime,
        { organisation: bank.id, directorate: force.crimeDirectorate },
        { givenFor: 'PRIVATE' },
      )
      const rows = await categories(text, { ...bank, version: bank.version + 1, name: 'Other' })

      expect(rows).toStrictEqual([
        ['ALTERATION', [], ['DIRECTORY']],
        ['CONSULTATION', [], ['DIRECTORY', 'PRIVATE_CONTACT']],
      ])
    })

    it("where a SPOC's payload about one contact shows others, of somebody else or of another class", async () => {
      const [alex, kim] = [await person(force.crime), await person(force.crime)]
      const bank = await organisation(force.crime)
      const [own, others] = [
        await contactPoint(force.crime, { person: alex.id, directorate: force.crimeDirectorate }, { givenFor: 'WORK' }),
        [alex, kim],
      ]
      for (const one of others)
        await create(force.crime, 'Affiliation', { person: one.id, organisation: bank.id, role: 'Clerk' })
      let { version } = own
      const shown = (selection: string) => {
        const text = `
          mutation ($input: UpdateContactPointInput!) {
            updateContactPoint(input: $input) {
              contactPoint {
                ${selection}
              }
            }
          }
        `
        return categories(text, { id: own.id, version: version++, note: `note ${version}` })
      }
      const alteration = ['ALTERATION', [alex.id], ['DIRECTORY']]
      const siblings = 'person { contactPoints { value } }'

      expect(await shown(siblings)).toStrictEqual([alteration])

      const colleagues = await shown('person { affiliations { organisation { people { contactPoints { value } } } } }')
      expect(colleagues).toStrictEqual([alteration, ['CONSULTATION', [alex.id, kim.id].sort(), ['DIRECTORY']]])

      await contactPoint(force.crime, { person: alex.id, directorate: force.crimeDirectorate }, { givenFor: 'PRIVATE' })
      expect(await shown(siblings)).toStrictEqual([
        alteration,
        ['CONSULTATION', [alex.id], ['DIRECTORY', 'PRIVATE_CONTACT']],
      ])
    })

    it('only for the one change of several whose payload shows more', async () => {
      const other = await person(force.crime)
      const text = `mutation($one: UpdatePersonInput!, $two: CreateContactPointInput!) {
        updatePerson(input: $one) { person { id contactPoints { value } } } createContactPoint(input: $two) { contactPoint { value } } }`
      const rows = await added(force.crime, async () =>
        force.crime.get(text, { one: { ...other, title: 'Dr' }, two: { ...point('PRIVATE') } }),
      )

      expect(rows.map((row) => [row.category, row.subjects, row.classes])).toStrictEqual([
        ['ALTERATION', [other.id], ['DIRECTORY']],
        ['COLLECTION', [who.id], ['DIRECTORY', 'PRIVATE_CONTACT']],
      ])

      const again = { ...other, version: other.version + 1, title: 'Prof' }
      await contactPoint(
        force.crime,
        { person: other.id, directorate: force.crimeDirectorate },
        { givenFor: 'PRIVATE' },
      )
      const more = await added(force.crime, async () =>
        force.crime.get(text, { one: again, two: { ...point('PRIVATE') } }),
      )

      // The look is at the first person only, although the record of the second change names the number's class.
      expect(more.at(-1)).toStrictEqual({
        category: 'CONSULTATION',
        operation: 'updatePerson,createContactPoint',
        subjects: [other.id],
        classes: ['DIRECTORY', 'PRIVATE_CONTACT'],
      })
      expect(more).toHaveLength(3)
    })
  })
})
