import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { exportColumns, fieldWords } from '../admin/src/generated/schemaFacts.ts'
import { enumWords, labelOf } from '../admin/src/words/labels.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, word } from './support/builders.ts'
import { csvOf, post, xlsxOf } from './support/exports.ts'

describe('the words of a file', () => {
  let a: Api
  let c: Cast
  let spoc: Client
  let asked: Record<string, unknown>
  before(async () => {
    a = await api()
    c = await cast(a)
    spoc = c.spocA
    const mark = word()
    await organisation(c.manager, { name: mark, kind: 'PUBLIC_BODY', reviewDate: '2027-01-15' })
    asked = { type: 'Organisation', columns: ['name', 'kind', 'reviewDate'], filter: { name: { eq: mark } } }
  })

  it('are for a SPOC those of the screen, in headings and in values, as CSV and as workbook', async () => {
    const csv = await csvOf(a, spoc, asked)
    const sheet = await xlsxOf(a, spoc, asked)

    assert.deepEqual(csv.headings, ['Name', 'Kind', 'Review by'])
    assert.deepEqual(
      csv.rows.map(([, kind]) => kind),
      ['Public body'],
    )
    assert.deepEqual(sheet.headings, ['Name', 'Kind', 'Review by'])
    assert.deepEqual(
      sheet.rows.map(([, kind]) => kind),
      ['Public body'],
    )
  })

  it('begin with the headings in a CSV for other systems, whose marking stands in its name and beside it', async () => {
    const { bytes, headers } = await post(a, spoc, { ...asked, format: 'csv' })

    const [first] = parse(bytes, { bom: true })
    assert.deepEqual(first, ['Name', 'Kind', 'Review by'])
    assert.equal(headers.get('beadle-marking'), 'OFFICIAL')
    assert.match(
      headers.get('content-disposition') ?? '',
      /^attachment; filename="OFFICIAL organisations \d{4}-\d\d-\d\d\.csv"$/,
    )
  })

  it('begin with the marking in a CSV for people, whose name ends as that of every CSV', async () => {
    const { bytes, headers } = await post(a, spoc, { ...asked, format: 'markedCsv' })

    const [first = [], second] = parse(bytes, { bom: true })
    assert.match(first[0] ?? '', /^OFFICIAL · Beadle, organisations, /)
    assert.deepEqual(second, ['Name', 'Kind', 'Review by'])
    assert.match(headers.get('content-disposition') ?? '', /\.csv"$/)
  })

  it('are for every column that the dialog offers a register manager those that the file then has', async () => {
    for (const [type, columns] of Object.entries(exportColumns)) {
      const paths = columns.map(({ path: one }) => one)
      const open: string[] = []
      for (const one of paths) if ((await post(a, c.manager, { type, columns: [one] })).status === 200) open.push(one)
      if (open.length === 0) continue

      const { headings } = await csvOf(a, c.manager, { type, columns: open, filter: null })

      assert.deepEqual(
        headings,
        columns.filter((_column, at) => open.includes(paths[at] ?? '')).map(({ label }) => label),
        type,
      )
    }
  })
})

describe('the words of the screen', () => {
  it('are those of the schema wherever a page labels a field of its own', () => {
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

    assert.ok(labelled.length > 40, `only ${labelled.length} labels were found`)
    assert.deepEqual(different, [])
  })

  it('take a value by its enumeration where several have one of that name', () => {
    assert.equal(enumWords('ADDRESS', 'ContactKind'), 'Address')
    assert.equal(enumWords('ADDRESS', 'LocationPrecision'), 'At the address')
    assert.equal(enumWords('CALL_OUT'), 'Call-out')
    assert.equal(fieldWords.reviewDate, 'Review by')
  })
})

/** Said otherwise on purpose: a name by what it is of, a first line that stands for the address, and what happened at a moment to what no file has. */
const OTHERWISE = new Set([
  'displayName: Name',
  'displayName: Shown as',
  'addressLine1: Address',
  'createdAt: Made',
  'createdAt: Opened',
  'createdAt: Written',
])
