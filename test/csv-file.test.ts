import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Cell } from '../api/exports/columns/cells.ts'
import { csvFile, markedCsvFile } from '../api/exports/files/csv.ts'

const HEAD = { title: 'OFFICIAL · Beadle', marking: 'OFFICIAL', headings: ['Name', 'Minutes away'] }
const gone = new AbortController().signal

async function written(make: typeof csvFile, rows: readonly (readonly Cell[])[]): Promise<string> {
  const output = new PassThrough()
  const whole = text(output)
  const file = make(output, gone, HEAD)
  await file.add(rows)
  await file.end()
  // Compared as bytes, since a decoder removes the byte order mark.
  return (await whole).replace('\u{FEFF}', '')
}

describe('a CSV file, byte for byte', () => {
  it('has every cell in quotes, empty ones too, quotes doubled, and line ends as in RFC 4180', async () => {
    const rows: Cell[][] = [
      [
        { is: 'text', text: 'The "Bell", upstairs\nand down' },
        { is: 'number', number: 5 },
      ],
      [null, { is: 'withheld' }],
    ]

    expect(await written(csvFile, rows)).toBe(
      '"Name","Minutes away"\r\n"The ""Bell"", upstairs\nand down","5"\r\n"","withheld"\r\n',
    )
  })

  it('runs no formula, and leaves a telephone number as it is', async () => {
    const rows: Cell[][] = ['=1+1', '\t@SUM(1)', '+44 20', '+442079460127'].map((text) => [{ is: 'text', text }, null])

    expect((await written(csvFile, rows)).split('\r\n').slice(1, -1)).toStrictEqual([
      `"'=1+1",""`,
      `"'\t@SUM(1)",""`,
      `"'+44 20",""`,
      '"+442079460127",""',
    ])
  })

  it('for people has the marking in a row of its own, as wide as the others', async () => {
    expect(await written(markedCsvFile, [])).toBe('"OFFICIAL · Beadle",""\r\n"Name","Minutes away"\r\n')
  })
})
