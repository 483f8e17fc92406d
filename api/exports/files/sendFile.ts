import type { Marking } from '../marking.ts'
import type { Response } from 'express'
import { cellOf } from '../columns/cells.ts'
import { csvFile, markedCsvFile } from './csv.ts'
import type { Format } from '../exportRequest.ts'
import { londonDay } from '../../platform/values/londonClock.ts'
import type { Export } from '../makeExport.ts'
import { xlsxFile } from './xlsx.ts'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  markedCsv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const writers = { csv: csvFile, markedCsv: markedCsvFile, xlsx: xlsxFile }

/** `OFFICIAL-SENSITIVE people 2026-11-22.xlsx`: marking first, so that it stays visible when a long name is cut. */
const fileName = (marking: Marking, list: string, format: Format, day: string): string =>
  `${marking} ${list.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} ${day}.${format === 'xlsx' ? 'xlsx' : 'csv'}`

/**
 * Sends an export batch by batch. Sends nothing, not even a header, until the first batch has been read and recorded,
 * so that the whole can still be refused. Stops reading when the receiver goes away.
 * @param cutOff called if a later batch cannot be read or recorded; the connection is then cut, so that half a file
 *   does not pass for a whole one
 * @throws ApiError, LedgerUnavailable
 */
export async function sendFile(
  res: Response,
  format: Format,
  { list, marking, columns, batches }: Export,
  cutOff: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  const first = await batches.next()
  if (gone.signal.aborted) return void (await batches.return())
  const today = londonDay(new Date())
  const name = fileName(marking, list, format, today)
  res.status(200).set({
    'Content-Type': MEDIA_TYPES[format],
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
    'Beadle-Marking': marking,
  })
  try {
    const file = await writers[format](res, gone.signal, {
      title: `${marking} · Beadle, ${list}, ${today}`,
      marking,
      headings: columns.map(({ heading }) => heading),
    })
    for (let batch = first; !batch.done; batch = await batches.next())
      await file.add(batch.value.map((row) => columns.map((column) => cellOf(row, column))))
    await file.end()
  } catch (error) {
    if (!gone.signal.aborted) cutOff(error)
    res.destroy()
  } finally {
    await batches.return()
  }
}
