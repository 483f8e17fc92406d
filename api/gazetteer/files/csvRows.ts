import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { csvForm } from './csvForm.ts'
import { LoadRefused } from '../loadRefused.ts'

/**
 * `number` is what a spreadsheet shows beside the row: the first line of the file is 1. `fault`: why the row cannot be
 * read, as its cells may stand under other headings than their own.
 */
export type CsvRow = { number: number; cells: string[]; fault: string | null }

// An unclosed quote, or a file without line ends, would otherwise collect in memory.
const longestRow = 1 << 20

/**
 * The rows of a separated text (RFC 4180; a stray quote inside a cell is kept as text), whichever line ends and
 * separator it has, mixed or not. Rows without anything in them are counted, not given. The first row says how many
 * cells the others have; more are allowed where nothing stands in them.
 * @throws LoadRefused naming the row at which the text stops being CSV
 */
export async function* csvRows(given: AsyncIterable<string>): AsyncGenerator<CsvRow, void> {
  const { separator, text } = await csvForm(given)
  // Blanks before a quote would make it text. Where tabs separate, they are no blanks.
  const trim = separator !== '\t'
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
    trim,
  })
  // Errors reach the loop below through the parser.
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
    // Rows that were read ahead of the loop are lost with the stream, so only the parser knows how far it came.
    const before = fault['records']
    throw new LoadRefused(
      `Row ${(typeof before === 'number' ? before : number) + 1} is not CSV (${fault.code}); is a quotation mark left open?`,
      { cause: fault },
    )
  }
}

function faultOf(cells: readonly string[], first: readonly string[]): string | null {
  const isLonger = cells.slice(first.length).some((cell) => cell.trim() !== '')
  // Separators after the last heading are no columns.
  const fewest = first.findLastIndex((cell) => cell.trim() !== '') + 1
  if (isLonger || cells.length < fewest)
    return `its number of cells is ${cells.length}, that of the first row ${first.length}`
  return cells.every((cell, at) => cell.trim() === (first[at] ?? '').trim()) ? 'the first row again' : null
}
