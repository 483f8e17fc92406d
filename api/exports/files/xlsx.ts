import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Writable } from 'node:stream'
import type { CellValue, Row, Style } from 'exceljs'
import { type Cell, textOf, withheldText } from '../columns/cells.ts'
import { type FileWriter, type Head, roomIn } from './fileWriter.ts'
import { londonClock } from './londonClock.ts'

const sheetName = 'Beadle'
/** Nobody reads a column that is wider; the text is there all the same. */
const widest = 40

/**
 * What a cell may hold, in UTF-16 units; of a longer text Excel would throw away the end, and call the file damaged.
 */
const longest = 32_767
const cutOff = ' … (cut off here; CSV has all of it)'
/** Characters that XML 1.0 has no place for, and exceljs lets through: with one of them nobody can open the file. */
const unwritable = /[\uFFFE\uFFFF]/g

/**
 * A workbook with one sheet. The marking stands in the first row, above and below each printed page and in the file's
 * properties. Every text is a text cell, so that no spreadsheet takes one for a formula; dates and moments are real
 * ones, moments as London's clock showed them.
 */
export async function xlsxFile(
  output: Writable,
  gone: AbortSignal,
  { title, marking, headings }: Head,
): Promise<FileWriter> {
  // Half a second and 20 MB that a process without exports need not spend.
  const { default: excel } = await import('exceljs')
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false })
  Object.assign(book, {
    creator: 'Beadle',
    lastModifiedBy: 'Beadle',
    title,
    subject: marking,
    keywords: marking,
    category: marking,
  })
  const sheet = book.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: 2 }],
    headerFooter: { oddHeader: `&C&B${marking}`, oddFooter: `&C&B${marking}&R&P / &N` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  })
  sheet.columns = headings.map((heading) => ({ width: Math.min(Math.max(heading.length + 4, 14), widest) }))
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: headings.length } }
  const bold = (values: readonly string[]): void => {
    const row = sheet.addRow([...values])
    row.font = { bold: true }
    row.commit()
  }
  bold([title])
  bold(headings)
  return {
    async add(rows) {
      for (const cells of rows) {
        const row = sheet.addRow(cells.map(valueOf))
        for (const [at, cell] of cells.entries()) style(row, at + 1, cell)
        row.commit()
      }
      // The archive takes what was written in turns of its own, and only then knows whether the receiver keeps up.
      await nextTurn()
      await roomIn(output, gone)
    },
    async end() {
      const receiverGone = new Promise<never>((_resolve, reject) =>
        gone.addEventListener('abort', () => reject(new Error('the receiver has gone')), { once: true }),
      )
      await Promise.race([book.commit(), receiverGone])
    },
  }
}

function valueOf(cell: Cell): CellValue {
  if (cell?.is === 'number') return cell.number
  if (cell?.is === 'date') return new Date(`${cell.date}T00:00:00Z`)
  if (cell?.is === 'moment') return londonClock(cell.moment)
  return cell === null ? null : writable(textOf(cell))
}

function writable(text: string): string {
  const whole = text.replaceAll(unwritable, '\u{FFFD}')
  return whole.length <= longest ? whole : `${whole.slice(0, longest - cutOff.length).toWellFormed()}${cutOff}`
}

const styles: Readonly<Record<NonNullable<Cell>['is'], Partial<Style>>> = {
  // As text it stays text, also when somebody edits the cell.
  text: { numFmt: '@' },
  number: {},
  date: { numFmt: 'dd mmm yyyy' },
  moment: { numFmt: 'dd mmm yyyy hh:mm' },
  [withheldText]: { numFmt: '@', font: { italic: true, color: { argb: 'FF5F6368' } } },
}

function style(row: Row, column: number, cell: Cell): void {
  if (cell) Object.assign(row.getCell(column), styles[cell.is])
}
