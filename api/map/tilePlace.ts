import { DEEPEST_ZOOM, type TilePlace } from '../access/gate/tiles/tileFrame.ts'
import { BadUserInput } from '../platform/errors.ts'

const WHOLE_NUMBER = /^\d{1,6}$/

/** @throws BadUserInput if the path names no tile of the grid */
export function tilePlace(parts: Readonly<Record<string, unknown>>): TilePlace {
  const zoom = wholeNumber(parts['zoom'])
  if (zoom === null || zoom > DEEPEST_ZOOM) throw refused({ zoom: `must be 0 to ${DEEPEST_ZOOM}` })
  const last = 2 ** zoom - 1
  const [column, row] = [wholeNumber(parts['column']), wholeNumber(parts['row'])]
  const faults = {
    ...(isUpTo(last, column) ? {} : { column: `must be 0 to ${last}` }),
    ...(isUpTo(last, row) ? {} : { row: `must be 0 to ${last}` }),
  }
  if (column === null || row === null || Object.keys(faults).length > 0) throw refused(faults)
  return { zoom, column, row }
}

const wholeNumber = (text: unknown): number | null =>
  typeof text === 'string' && WHOLE_NUMBER.test(text) ? Number(text) : null
const isUpTo = (last: number, number: number | null): boolean => number !== null && number <= last
const refused = (fields: Record<string, string>): BadUserInput =>
  new BadUserInput(fields, 'There is no such tile.', 400)
