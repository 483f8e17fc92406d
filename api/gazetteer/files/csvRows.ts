import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { csvForm } from './csvForm.ts'
import { LoadRefused } from '../loadRefused.ts'

/** `number` as a spreadsheet counts, from 1. `fault`: why the cells may not belong to their headings. */
export type CsvRow = { number: number; cells: string[]; fault: string | null }

// Bounds memory for an unclosed quote or a file without line ends.
const LONGEST_ROW = 1 << 20

/**
 * The rows of a CSV text (RFC 4180; a stray quote inside a cell is kept), with any line ends and separator. Empty rows
 * are counted but not given. The first row sets the number of cells; more are allowed if they are empty.
 * @throws LoadRefused naming the row at which the text stops being CSV
 */
export async function* csvRows(given: AsyncIterable<string>): AsyncGenerator<CsvRow, void> {
  const { separator, text } = await csvForm(given)
  // Blanks before a quote would make it text. A tab is a blank, so not if tabs separate.
  const trim = separator !== '\t'
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    trim,
  })
  // The loop below receives errors through the parser.
  const records = pipeline(Readable.from(text), parser, () => undefined) as AsyncIterable<string[]>
  let number = 0
  let first: readonly string[] | null = null
  try {
    for await (const cells of records) {
      number += 1
      if (cells.every((cell) => cell.trim() === '')) continue
      yield { number, cells, fault: first ? faultOf(cells, first) : null }
      first ??= cells
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    // Rows read ahead are lost with the stream; only the parser knows how far it came.
    const before = fault['records']
    throw new LoadRefused(
      `Row ${(typeof before === 'number' ? before : number) + 1} is not CSV (${fault.code}); is a quotation mark left open?`,
      { cause: fault },
    )
  }
}

function faultOf(cells: readonly string[], first: readonly string[]): string | null {
  const isLonger = cells.slice(first.length).some((cell) => cell.trim() !== '')
  // Trailing separators in the first row are not columns.
  const fewest = first.findLastIndex((cell) => cell.trim() !== '') + 1
  if (isLonger || cells.length < fewest) return `it has ${cells.length} cells, the first row has ${first.length}`
  return cells.every((cell, at) => cell.trim() === (first[at] ?? '').trim()) ? 'the first row again' : null
}
