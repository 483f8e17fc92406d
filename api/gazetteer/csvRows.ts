import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { LoadRefused } from './loadRefused.ts'

/** `number` is what a spreadsheet shows beside the row: the first line of the file is 1. */
export type CsvRow = { number: number; cells: string[] }

// An unclosed quote would otherwise collect the rest of the file in memory.
const longestRow = 1 << 20

/**
 * The rows of a comma-separated text (RFC 4180; a stray quote inside a cell is kept as text). Blank rows are counted, not given.
 * @throws LoadRefused naming the row at which the text stops being CSV
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<CsvRow, void> {
  const parser = parse({ relax_column_count: true, relax_quotes: true, max_record_size: longestRow })
  // Errors reach the loop below through the parser.
  const records = pipeline(Readable.from(text), parser, () => undefined) as AsyncIterable<string[]>
  let number = 0
  try {
    for await (const cells of records) {
      number += 1
      if (cells.some((cell) => cell !== '')) yield { number, cells }
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    // Rows that were read ahead of the loop are lost with the stream, so only the parser knows how far it came.
    const before = fault['records']
    throw new LoadRefused(`Row ${(typeof before === 'number' ? before : number) + 1} is not CSV (${fault.code}); is a quotation mark left open?`, { cause: fault })
  }
}
