import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Writable } from 'node:stream'
import type { CellValue, Row, Style } from 'exceljs'
import { type Cell, textOf, WITHHELD } from '../columns/cells.ts'
import { type FileWriter, type Head, roomIn } from './fileWriter.ts'
import { londonClock } from '../../platform/values/londonClock.ts'

const SHEET_NAME = 'Beadle'
/** Column width in characters; longer text is still in the cell. */
const WIDEST_COLUMN = 40

/** UTF-16 units that a cell may hold. Excel drops the rest and calls the file damaged. */
const LONGEST_TEXT = 32_767
const CUT_OFF = ' … (cut off here; CSV has all of it)'
/** XML 1.0 forbids these, but exceljs writes them, and then nobody can open the file. */
const UNWRITABLE = /[\uFFFE\uFFFF]/g

/**
 * One sheet. The marking is in the first row, on each printed page and in the file's properties. Text goes into text
 * cells, so that no spreadsheet reads it as a formula; moments are shown in London time.
 */
export async function xlsxFile(
  output: Writable,
  gone: AbortSignal,
  { title, marking, headings }: Head,
): Promise<FileWriter> {
  // Imported here: it costs half a second and 20 MB, which only exports need.
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
  const sheet = book.addWorksheet(SHEET_NAME, {
    views: [{ state: 'frozen', ySplit: 2 }],
    headerFooter: { oddHeader: `&C&B${marking}`, oddFooter: `&C&B${marking}&R&P / &N` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  })
  sheet.columns = headings.map((heading) => ({ width: Math.min(Math.max(heading.length + 4, 14), WIDEST_COLUMN) }))
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
      // The archive writes asynchronously; only after a turn is it known whether the receiver keeps up.
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
  const whole = text.replaceAll(UNWRITABLE, '\u{FFFD}')
  return whole.length <= LONGEST_TEXT
    ? whole
    : `${whole.slice(0, LONGEST_TEXT - CUT_OFF.length).toWellFormed()}${CUT_OFF}`
}

const STYLES: Readonly<Record<NonNullable<Cell>['is'], Partial<Style>>> = {
  // Keeps it text, even after somebody edits the cell.
  text: { numFmt: '@' },
  number: {},
  date: { numFmt: 'dd mmm yyyy' },
  moment: { numFmt: 'dd mmm yyyy hh:mm' },
  [WITHHELD]: { numFmt: '@', font: { italic: true, color: { argb: 'FF5F6368' } } },
}

function style(row: Row, column: number, cell: Cell): void {
  if (cell) Object.assign(row.getCell(column), STYLES[cell.is])
}
