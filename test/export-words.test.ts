import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { exportColumns, fieldWords } from '../admin/src/generated/schemaFacts.ts'
import { enumWords, labelOf } from '../admin/src/words/labels.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { csvOf, post, xlsxOf } from './support/exports.ts'

describe('the words of a file', () => {
  let server: Api
  let force: Cast
  let spoc: Client
  let asked: Record<string, unknown>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    spoc = force.crime
    const mark = word()
    await organisation(force.manager, { name: mark, kind: 'PUBLIC_BODY', reviewDate: '2027-01-15' })
    asked = { type: 'Organisation', columns: ['name', 'kind', 'reviewDate'], filter: { name: { eq: mark } } }
  })

  it("are those of the SPOC's screen, in headings and in values, as CSV and as workbook", async () => {
    const csv = await csvOf(server, spoc, asked)
    const sheet = await xlsxOf(server, spoc, asked)

    expect(csv.headings).toStrictEqual(['Name', 'Kind', 'Review by'])
    expect(csv.rows.map(([, kind]) => kind)).toStrictEqual(['Public body'])
    expect(sheet.headings).toStrictEqual(['Name', 'Kind', 'Review by'])
    expect(sheet.rows.map(([, kind]) => kind)).toStrictEqual(['Public body'])
  })

  it('begin with the headings in a CSV for other systems, whose marking is in its name and headers', async () => {
    const { bytes, headers } = await post(server, spoc, { ...asked, format: 'csv' })

    const [first] = parse(bytes, { bom: true })

    expect(first).toStrictEqual(['Name', 'Kind', 'Review by'])
    expect(headers.get('beadle-marking')).toBe('OFFICIAL')
    expect(headers.get('content-disposition') ?? '').toMatch(
      /^attachment; filename="OFFICIAL organisations \d{4}-\d\d-\d\d\.csv"$/,
    )
  })

  it('begin with the marking in a CSV for people, whose name ends in .csv like any other', async () => {
    const { bytes, headers } = await post(server, spoc, { ...asked, format: 'markedCsv' })

    const [first = [], second] = parse(bytes, { bom: true })

    expect(first[0] ?? '').toMatch(/^OFFICIAL · Beadle, organisations, /)
    expect(second).toStrictEqual(['Name', 'Kind', 'Review by'])
    expect(headers.get('content-disposition') ?? '').toMatch(/\.csv"$/)
  })

  it("are, in the register manager's dialog, the headings that the file has", async () => {
    const exported: string[] = []
    for (const [type, columns] of Object.entries(exportColumns)) {
      const paths = columns.map(({ path: one }) => one)
      const open: string[] = []
      for (const one of paths)
        if ((await post(server, force.manager, { type, columns: [one] })).status === 200) open.push(one)
      if (open.length === 0) continue
      exported.push(type)

      const { headings } = await csvOf(server, force.manager, { type, columns: open, filter: null })

      about(type, () =>
        expect(headings).toStrictEqual(
          columns.filter((_column, at) => open.includes(paths[at] ?? '')).map(({ label }) => label),
        ),
      )
    }

    about(`only ${exported.join(', ')} may be exported`, () => expect(exported.length).toBeGreaterThan(3))
  })
})

describe('the words of the screen', () => {
  it("are the schema's for every field that a page labels", () => {
    const folder = path.resolve(import.meta.dirname, '../admin/src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\/(Inputs|List)\.tsx$/.test(file),
    )
    const labelled = files.flatMap((file) =>
      [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(
          /source(?:=|: )["'](\w+)["'],? label(?:=|: )["']([^"']+)["']/g,
        ),
      ].map(([, field = '', label = '']) => ({ file, field, label })),
    )
    const exported = new Set<string>(
      Object.values(exportColumns).flatMap((columns) =>
        columns.filter(({ steps }) => steps.length === 1).map(({ steps }) => steps[0][1]),
      ),
    )

    const different = labelled.filter(
      ({ field, label }) =>
        exported.has(field) &&
        field !== 'id' &&
        !label.startsWith(labelOf(field)) &&
        !OTHERWISE.has(`${field}: ${label}`),
    )

    about(`only ${labelled.length} labels were found`, () => expect(labelled.length).toBeGreaterThan(40))
    expect(different).toStrictEqual([])
  })

  it('tell apart values of the same name by their enumeration', () => {
    expect(enumWords('ADDRESS', 'ContactKind')).toBe('Address')
    expect(enumWords('ADDRESS', 'LocationPrecision')).toBe('At the address')
    expect(enumWords('CALL_OUT')).toBe('Call-out')
    expect(fieldWords.reviewDate).toBe('Review by')
  })
})

/**
 * These differ on purpose: a name by its type, a first line that stands for the address, and the time of something that
 * no file holds.
 */
const OTHERWISE = new Set([
  'displayName: Name',
  'displayName: Shown as',
  'addressLine1: Address',
  'createdAt: Made',
  'createdAt: Opened',
  'createdAt: Written',
])
