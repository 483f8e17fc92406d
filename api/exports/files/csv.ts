import type { Writable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type Cell, textOf } from '../columns/cells.ts'
import { type FileWriter, type Head, roomIn } from './fileWriter.ts'

// Without it Excel reads UTF-8 as the machine's code page.
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * CSV (RFC 4180) in UTF-8 for other systems: headings on the first line, as importers expect. The marking is in the
 * file name and the header `Beadle-Marking`. Dates and moments stay in ISO 8601.
 */
export function csvFile(output: Writable, gone: AbortSignal, { headings }: Head): FileWriter {
  output.write(BYTE_ORDER_MARK + csvOf([headings]))
  return rowsOf(output, gone)
}

export function markedCsvFile(output: Writable, gone: AbortSignal, { title, headings }: Head): FileWriter {
  output.write(BYTE_ORDER_MARK + csvOf([[title, ...headings.slice(1).map(() => '')], headings]))
  return rowsOf(output, gone)
}

function rowsOf(output: Writable, gone: AbortSignal): FileWriter {
  return {
    async add(rows) {
      output.write(csvOf(rows.map((cells) => cells.map(csvCell))))
      await roomIn(output, gone)
    },
    async end() {
      output.end()
    },
  }
}

const csvCell = (cell: Cell): string => (cell?.is === 'text' ? harmless(cell.text) : textOf(cell))

/** Quotes around every cell, even an empty one, so that no text is read as a number. */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { quoted: true, quoted_empty: true, record_delimiter: '\r\n' })

/** Characters that start a formula (OWASP, CSV injection), also full-width, which some spreadsheets fold. */
const FORMULA_START = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/** E.164 numbers: a plus before digits computes nothing, and other systems need the number unchanged. */
const TELEPHONE_NUMBERS = /^\+[1-9]\d{6,14}(; \+[1-9]\d{6,14})*$/

/** Marks a possible formula as text with an apostrophe. */
const harmless = (text: string): string =>
  FORMULA_START.test(text) && !TELEPHONE_NUMBERS.test(text) ? `'${text}` : text
