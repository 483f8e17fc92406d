import type { Writable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type Cell, textOf } from '../columns/cells.ts'
import { type FileWriter, type Head, roomIn } from './fileWriter.ts'

// Without it Excel reads UTF-8 as the code page of the machine.
const byteOrderMark = '\u{FEFF}'

/**
 * CSV (RFC 4180) as UTF-8, for other systems: its first line has the headings, as importers expect. The marking stands
 * beside it, in the file's name and in the header `Beadle-Marking` of the answer. Dates and moments stay in ISO 8601,
 * which a spreadsheet of any country knows.
 */
export function csvFile(output: Writable, gone: AbortSignal, { headings }: Head): FileWriter {
  output.write(byteOrderMark + csvOf([headings]))
  return rowsOf(output, gone)
}

/** The same for people: before the headings a row with the marking, as wide as all others. */
export function markedCsvFile(output: Writable, gone: AbortSignal, { title, headings }: Head): FileWriter {
  output.write(byteOrderMark + csvOf([[title, ...headings.slice(1).map(() => '')], headings]))
  return rowsOf(output, gone)
}

function rowsOf(output: Writable, gone: AbortSignal): FileWriter {
  return {
    async add(rows) {
      output.write(csvOf(rows.map((cells) => cells.map(written))))
      await roomIn(output, gone)
    },
    async end() {
      output.end()
    },
  }
}

const written = (cell: Cell): string => (cell?.is === 'text' ? harmless(cell.text) : textOf(cell))

/** Every cell in quotes, an empty one too: then no text is taken for a number, and all rows are as wide. */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { quoted: true, quoted_empty: true, record_delimiter: '\r\n' })

/**
 * What makes a spreadsheet take a text for a formula (OWASP, CSV injection), with the full-width forms that some fold
 * to them.
 */
const beginning = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/** E.164 numbers, one or several: a plus before digits computes nothing, and other systems need the number as it is. */
const numbers = /^\+[1-9]\d{6,14}(; \+[1-9]\d{6,14})*$/

/** A text that no spreadsheet runs: where it could be a formula, an apostrophe says that it is a text. */
const harmless = (text: string): string => (beginning.test(text) && !numbers.test(text) ? `'${text}` : text)
