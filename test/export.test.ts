import { ROLES } from '../api/access/viewer.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { csvOf, ledgerOf, post, PURPOSE, refusalOf, xlsxOf } from './support/exports.ts'

const named = (mark: string) => ({ name: { startsWith: mark } })

describe('an export', () => {
  let server: Api
  let force: Cast
  let spoc: Client
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    spoc = force.crime
    staff = await server.as('STAFF')
  })

  it("gives a SPOC the list as a file, in the list's order, with the marking before the headings", async () => {
    const mark = word()
    const sector =
      (await server.db.query<{ id: string }>({ text: 'select id from sector limit 1', values: [] }))[0]?.id ??
      (await create(force.admin, 'Sector', { code: word().toUpperCase(), name: 'Shipping' })).id
    for (const tier of [2, 1, 3])
      await organisation(force.manager, { name: `${mark} ${tier}`, tier, sector, reviewDate: `2027-0${tier}-15` })
    const asked = {
      type: 'Organisation',
      columns: ['name', 'tier', 'sector.name', 'reviewDate', 'website'],
      filter: named(mark),
      sort: [{ field: 'tier', direction: 'DESC' }],
    }
    const { title, headings, rows } = await csvOf(server, spoc, asked)

    expect(title ?? '').toMatch(/^OFFICIAL · /)
    expect(headings).toStrictEqual(['Name', 'Tier', 'Sector', 'Review by', 'Website'])
    expect(rows.map(([name, tier, , reviewDate, website]) => [name, tier, reviewDate, website])).toStrictEqual(
      [3, 2, 1].map((tier) => [`${mark} ${tier}`, `${tier}`, `2027-0${tier}-15`, '']),
    )

    const sheet = await xlsxOf(server, spoc, asked)
    expect(sheet.rows[0]?.filter((_value, at) => at !== 2)).toStrictEqual([
      `${mark} 3`,
      3,
      new Date('2027-03-15T00:00:00Z'),
      null,
    ])
  })

  it('carries its marking in the name, the headers, the first row, the pages and the properties of the file', async () => {
    const mark = word()
    const who = await person(spoc, { familyName: mark })
    await contactPoint(spoc, { person: who.id }, { value: '+447700900321', directorate: force.crimeDirectorate })
    const asked = {
      type: 'Person',
      columns: ['displayName', 'contactPoints.value'],
      filter: { familyName: { eq: mark } },
    }
    const { headers } = await post(server, spoc, { ...asked, format: 'xlsx' })

    expect(headers.get('content-disposition') ?? '').toMatch(
      /^attachment; filename="OFFICIAL-SENSITIVE people \d{4}-\d\d-\d\d\.xlsx"$/,
    )
    expect(
      ['cache-control', 'beadle-marking', 'x-content-type-options'].map((name) => headers.get(name)),
    ).toStrictEqual(['no-store', 'OFFICIAL-SENSITIVE', 'nosniff'])

    const { book, title } = await xlsxOf(server, spoc, asked)
    expect(title as string).toMatch(/^OFFICIAL-SENSITIVE · /)
    expect([book.category, book.subject, book.worksheets[0]?.headerFooter.oddHeader]).toStrictEqual([
      'OFFICIAL-SENSITIVE',
      'OFFICIAL-SENSITIVE',
      '&C&BOFFICIAL-SENSITIVE',
    ])
    expect((await csvOf(server, spoc, { ...asked, columns: ['displayName'] })).title ?? '').toMatch(/^OFFICIAL · /)
  })

  it('is refused without a byte of the register to anyone not signed in, and to every role but SPOC and register manager', async () => {
    const mark = word()
    const { id } = await organisation(force.manager, { name: mark })
    const asked = { type: 'Organisation', columns: ['name'], filter: named(mark) }

    expect(await refusalOf(server, server.anonymous, asked)).toStrictEqual([401, { code: 'UNAUTHENTICATED' }])
    for (const role of ROLES) {
      const by = await server.as(role, role === 'STAKEHOLDER' ? { organisationId: id } : {})
      const { status, bytes } = await post(server, by, asked)
      const text = bytes.toString()
      await about(role, async () => {
        if (role === 'SPOC' || role === 'REGISTER_MANAGER') {
          expect(status).toBe(200)
          expect(text).toContain(mark)
        } else {
          expect(status).toBe(403)
          expect(text).not.toContain(mark)
          expect((await refusalOf(server, by, asked))[1].code).toBe('FORBIDDEN')
          expect(await ledgerOf(server, by)).toStrictEqual([])
        }
      })
    }
  })

  it('gives an administrator the reference lists, and nothing of the register', async () => {
    expect(
      (
        await csvOf(server, force.admin, {
          type: 'Directorate',
          columns: ['name'],
          filter: { id: { eq: force.crimeDirectorate } },
        })
      ).rows,
    ).toStrictEqual([['Crime']])
    for (const type of ['Organisation', 'Account', 'Person'])
      expect((await refusalOf(server, force.admin, { type, columns: ['id'] }))[1].code).toBe('FORBIDDEN')
  })

  it('refuses a SPOC a column, a filter and a sort by fields that SPOCs never read, and names the field', async () => {
    expect(
      await refusalOf(server, spoc, { type: 'Premises', columns: ['name', 'keyholders.person.displayName'] }),
    ).toStrictEqual([403, { code: 'FORBIDDEN_FIELD', field: 'keyholders.person.displayName' }])
    expect(
      await refusalOf(server, spoc, {
        type: 'Premises',
        columns: ['name'],
        filter: { keyholders: { callOrder: { eq: 1 } } },
      }),
    ).toStrictEqual([403, { code: 'FORBIDDEN_FIELD', field: 'keyholders' }])

    const before = (await ledgerOf(server, spoc)).length

    expect((await refusalOf(server, staff, { type: 'Person', columns: ['displayName'] }))[0]).toBe(403)
    expect(await ledgerOf(server, spoc)).toHaveLength(before)
  })

  it("says that another directorate's value is withheld where a SPOC may not read it, and holds no byte of it or of its notes", async () => {
    const mark = word()
    const who = await person(spoc, { familyName: mark })
    await contactPoint(spoc, { person: who.id }, { value: '+447700900456', directorate: force.crimeDirectorate })
    await contactPoint(spoc, { person: who.id }, { kind: 'EMAIL', value: `desk@${mark}.example`, givenFor: 'WORK' })
    await create(spoc, 'RestrictedNote', { directorate: force.crimeDirectorate, person: who.id, text: `note ${mark}` })
    const asked = {
      type: 'Person',
      columns: ['displayName', 'contactPoints.value', 'restrictedNotes.text'],
      filter: { familyName: { eq: mark } },
    }
    const own = (await csvOf(server, spoc, asked)).rows[0]

    expect([own?.[1]?.split('; ').sort(), own?.[2]]).toStrictEqual([
      ['+447700900456', `desk@${mark}.example`],
      `note ${mark}`,
    ])

    const others = (await csvOf(server, force.economic, asked)).rows[0]
    expect([others?.[1]?.split('; ').sort(), others?.[2]]).toStrictEqual([[`desk@${mark}.example`, 'withheld'], ''])
    for (const format of ['csv', 'xlsx'])
      expect((await post(server, force.economic, { ...asked, format })).bytes).not.toContain('7700900456')
    expect(
      (
        await xlsxOf(server, force.economic, {
          type: 'ContactPoint',
          columns: ['value'],
          filter: { person: { id: { eq: who.id } }, kind: { eq: 'MOBILE' } },
        })
      ).rows,
    ).toStrictEqual([['withheld']])
  })

  it('leaves out what a role may read but not export: keyholders, for an operator who is also a SPOC', async () => {
    const both = await server.as(['OPERATOR', 'SPOC'], { directorates: [force.crimeDirectorate] })

    expect(
      (await both.send('{ premises(first: 1) { edges { node { keyholders { callOrder } } } } }')).errors,
    ).toHaveLength(0)
    expect(await refusalOf(server, both, { type: 'Premises', columns: ['keyholders.callOrder'] })).toStrictEqual([
      403,
      { code: 'FORBIDDEN_FIELD', field: 'keyholders.callOrder' },
    ])
  })

  it('turns no text into a formula, and leaves telephone numbers as they are', async () => {
    const mark = word()
    const names = ['=HYPERLINK("http://x")', '+1+cmd', '-2+3', '@SUM(A1)', '＝1+1', 'Fine & Co, "London"'].map(
      (text, at) => `${text} ${mark} ${at}`,
    )
    for (const name of names) await organisation(spoc, { name })
    const asked = { type: 'Organisation', columns: ['name'], filter: { name: { contains: mark } } }
    const texts = (await csvOf(server, spoc, asked)).rows.map(([text]) => text ?? '')

    expect([...texts].sort()).toStrictEqual(names.map((name) => (name.startsWith('Fine') ? name : `'${name}`)).sort())

    const { rows, book } = await xlsxOf(server, spoc, asked)
    expect(rows.map(([value]) => value).sort()).toStrictEqual([...names].sort())

    book.worksheets[0]?.eachRow((row) => expect(row.getCell(1).formula).toBeUndefined())
    const who = await person(spoc, { familyName: mark })
    await contactPoint(spoc, { person: who.id }, { value: '+447700900789', givenFor: 'WORK' })

    expect(
      (
        await csvOf(server, spoc, {
          type: 'Person',
          columns: ['contactPoints.value'],
          filter: { familyName: { eq: mark } },
        })
      ).rows,
    ).toStrictEqual([['+447700900789']])
  })

  it('opens whatever a SPOC has written: a workbook drops characters that it cannot hold, and cuts texts longer than a cell', async () => {
    const mark = word()
    const who = await person(spoc, { familyName: mark, displayName: `${mark} \uFFFE\uFFFF` })
    for (const letter of ['a', 'b'])
      await create(spoc, 'RestrictedNote', {
        directorate: force.crimeDirectorate,
        person: who.id,
        text: letter.repeat(20_000),
      })
    const asked = {
      type: 'Person',
      columns: ['displayName', 'restrictedNotes.text'],
      filter: { familyName: { eq: mark } },
    }

    const [name, notes] = (await xlsxOf(server, spoc, asked)).rows[0] ?? []

    expect(name).toBe(`${mark} \uFFFD\uFFFD`)
    expect(notes).toHaveLength(32_767)
    expect(notes).toMatch(/ … \(cut off here; CSV has all of it\)$/)
    expect((await csvOf(server, spoc, asked)).rows[0]?.[1]?.length).toBe(40_002)
  })

  it("shows a register manager times by London's clock in a workbook, and in ISO 8601 in a CSV", async () => {
    const [house, who] = [await premises(force.manager), await person(force.manager)]
    await create(force.manager, 'Keyholder', {
      premises: house.id,
      person: who.id,
      callOrder: 1,
      fullAccess: true,
      verifiedAt: '2026-07-01T23:30:00.000Z',
    })
    const asked = {
      type: 'Keyholder',
      columns: ['premises.name', 'person.displayName', 'callOrder', 'fullAccess', 'verifiedAt'],
      filter: { premises: { id: { eq: house.id } } },
    }

    expect((await csvOf(server, force.manager, asked)).rows[0]?.slice(2)).toStrictEqual([
      '1',
      'yes',
      '2026-07-01T23:30:00.000Z',
    ])
    expect((await xlsxOf(server, force.manager, asked)).rows[0]?.slice(2)).toStrictEqual([
      1,
      'yes',
      new Date('2026-07-02T00:30:00Z'),
    ])
  })

  it('leaves archived records out unless a SPOC asks for them', async () => {
    const mark = word()
    await archive(spoc, 'Organisation', await organisation(spoc, { name: mark }))
    const asked = { type: 'Organisation', columns: ['name'], filter: named(mark) }

    expect([
      (await csvOf(server, spoc, asked)).rows,
      (await csvOf(server, spoc, { ...asked, includeArchived: true })).rows,
    ]).toStrictEqual([[], [[mark]]])
  })

  it("refuses a SPOC's request that does not fit the contract, and names what is wrong", async () => {
    const good = { type: 'Organisation', columns: ['name'] }
    const wrong: [Record<string, unknown>, string][] = [
      [{ purpose: 'too short' }, 'purpose'],
      [{ purpose: 'x'.repeat(501) }, 'purpose'],
      [{ purpose: `${PURPOSE}\u202e` }, 'purpose'],
      [{ purpose: null }, 'purpose'],
      [{ format: 'pdf' }, 'format'],
      [{ columns: [] }, 'columns'],
      [{ columns: ['name', 'name'] }, 'columns'],
      [{ columns: ['nmae'] }, 'columns.0'],
      [{ columns: ['sector'] }, 'columns.0'],
      [{ columns: ['access.unreadableFields'] }, 'columns.0'],
      [{ columns: ['parent.parent.parent.name'] }, 'columns.0'],
      [{ type: 'Query' }, 'type'],
      [{ type: 'HistoryEntry' }, 'type'],
      [{ more: 1 }, 'more'],
      [{ filter: { name: { eq: 'a\u0000' } } }, 'filter.name.eq'],
      [{ includeArchived: 'yes' }, 'includeArchived'],
    ]

    for (const [change, field] of wrong) {
      const [status, { code, fields }] = await refusalOf(server, spoc, { ...good, ...change })
      about(JSON.stringify(change), () =>
        expect([status, code, Object.keys(fields ?? {})]).toStrictEqual([400, 'BAD_USER_INPUT', [field]]),
      )
    }

    expect((await refusalOf(server, spoc, { ...good, filter: { nmae: { eq: 'x' } } }))[1].code).toStrictEqual(
      'BAD_USER_INPUT',
    )
    expect((await refusalOf(server, spoc, { ...good, sort: [{ field: 'website' }] }))[1].code).toStrictEqual(
      'BAD_USER_INPUT',
    )
  })

  it('is refused to other sites, and to forms', async () => {
    const asked = { type: 'Organisation', columns: ['name'] }

    expect(await refusalOf(server, spoc, asked, { 'sec-fetch-site': 'cross-site' })).toStrictEqual([
      403,
      { code: 'FORBIDDEN' },
    ])
    expect(await refusalOf(server, spoc, asked, { 'content-type': 'text/plain' })).toStrictEqual([
      415,
      { code: 'BAD_USER_INPUT' },
    ])
    expect((await fetch(`${server.url}/api/export`, { headers: spoc.headers })).status).toBe(404)
  })
})
