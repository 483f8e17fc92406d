import { placeFault } from '../../platform/values/britishIsles.ts'
import { metresCell, numberCell } from '../files/numberCell.ts'
import { codeCell, firstOf, headerPositions } from './postcodeLayout.ts'
import type { PostcodeLayout } from './postcodeLayout.ts'
import { normalisePostcode } from '../postcodeText.ts'

type Columns = {
  postcode: number
  x: number
  y: number
  terminated: number | undefined
  borough: number | undefined
  degrees: boolean
}

// The directory writes "no position" as 99.999999 degrees north.
const NO_LATITUDE = 99

/** "199606", "1996-06" or "1996-06-30" → first of the month; null if blank, undefined if unreadable. */
function terminatedOn(cell: string | undefined): string | null | undefined {
  const text = (cell ?? '').trim()
  if (text === '') return null
  const month = /^(\d{4})-?(0[1-9]|1[0-2])(-\d\d)?$/.exec(text)
  return month ? `${month[1]}-${month[2]}-01` : undefined
}

type Position = { x: number; y: number } | null | { rejected: string }

function position(cells: readonly string[], columns: Columns, postcode: string): Position {
  return columns.degrees
    ? degrees(cells[columns.x], cells[columns.y])
    : metres(cells[columns.x], cells[columns.y], postcode)
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === ''

function degrees(longitude: string | undefined, latitude: string | undefined): Position {
  if (isBlank(longitude) || isBlank(latitude)) return null
  const [x, y] = [numberCell(longitude), numberCell(latitude)]
  if (x === null || y === null) return { rejected: 'longitude and latitude are not two numbers' }
  if (Math.abs(y) >= NO_LATITUDE || (x === 0 && y === 0)) return null
  const fault = placeFault(x, y)
  return fault ? { rejected: `its position ${fault.words}` } : { x, y }
}

function metres(easting: string | undefined, northing: string | undefined, postcode: string): Position {
  if (isBlank(easting) || isBlank(northing)) return null
  const [x, y] = [metresCell(easting), metresCell(northing)]
  if (x === null || y === null) return { rejected: 'easting and northing are not numbers' }
  // Northern Ireland uses the Irish Grid.
  return postcode.startsWith('BT') || (x === 0 && y === 0) ? null : { x, y }
}

const reader =
  (columns: Columns): PostcodeLayout['read'] =>
  (cells) => {
    const found = normalisePostcode(cells[columns.postcode] ?? '')
    if (!found?.whole) return { rejected: 'not a postcode' }
    const ended = columns.terminated === undefined ? null : terminatedOn(cells[columns.terminated])
    if (ended === undefined) return { rejected: 'the date of termination is not a month' }
    const at = position(cells, columns, found.postcode)
    if (at !== null && 'rejected' in at) return at
    return {
      postcode: found.postcode,
      x: at?.x ?? null,
      y: at?.y ?? null,
      terminatedOn: ended,
      boroughCode: codeCell(cells, columns.borough),
    }
  }

/** ONS Postcode Directory or National Statistics Postcode Lookup of any year, by its header; null for other files. */
export function onsDirectory(header: readonly string[]): PostcodeLayout | null {
  const positions = headerPositions(header)
  const postcode = firstOf(positions, ['pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8'])
  const longitude = firstOf(positions, ['long', 'longitude'])
  const latitude = firstOf(positions, ['lat', 'latitude'])
  const easting = firstOf(positions, ['oseast1m', 'east1m'])
  const northing = firstOf(positions, ['osnrth1m', 'north1m'])
  if (postcode === undefined) return null
  const degrees = longitude !== undefined && latitude !== undefined
  const x = degrees ? longitude : easting
  const y = degrees ? latitude : northing
  if (x === undefined || y === undefined) return null
  const district = [...positions.keys()].find((name) => /^lad\d\dcd$/.test(name))
  // Older directories say oslaua, older lookups laua.
  const borough = firstOf(positions, [...(district === undefined ? [] : [district]), 'oslaua', 'laua'])
  const columns = { postcode, x, y, terminated: positions.get('doterm'), borough, degrees }
  return { source: 'ons-postcode-directory', srid: degrees ? 4326 : 27700, hasHeader: true, read: reader(columns) }
}
