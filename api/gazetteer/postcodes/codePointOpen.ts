import { metresCell, numberCell } from '../files/numberCell.ts'
import { codeCell, firstOf, headerPositions } from './postcodeLayout.ts'
import type { PostcodeLayout } from './postcodeLayout.ts'
import { normalisePostcode } from '../postcodeText.ts'

type Columns = { postcode: number; quality: number; easting: number; northing: number; borough: number | undefined }

// PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC: Ordnance Survey's order, published without a header.
const PUBLISHED: Columns = { postcode: 0, quality: 1, easting: 2, northing: 3, borough: 8 }
const NO_POSITION = 90

const reader =
  (columns: Columns): PostcodeLayout['read'] =>
  (cells) => {
    const found = normalisePostcode(cells[columns.postcode] ?? '')
    if (!found?.whole) return { rejected: 'not a postcode' }
    const quality = numberCell(cells[columns.quality])
    const x = metresCell(cells[columns.easting])
    const y = metresCell(cells[columns.northing])
    const nowhere = {
      postcode: found.postcode,
      x: null,
      y: null,
      terminatedOn: null,
      boroughCode: codeCell(cells, columns.borough),
    }
    if (quality === NO_POSITION) return nowhere
    if (x === null || y === null) return { rejected: 'easting and northing are not numbers' }
    if (x === 0 && y === 0) return nowhere
    if (x < 0 || x > 700_000 || y < 0 || y > 1_300_000)
      return { rejected: 'easting and northing lie outside the National Grid' }
    return { ...nowhere, x, y }
  }

function columnsOf(header: readonly string[]): Columns | null {
  const positions = headerPositions(header)
  const postcode = firstOf(positions, ['pc', 'postcode'])
  const quality = firstOf(positions, ['pq', 'positional_quality_indicator'])
  const easting = firstOf(positions, ['ea', 'eastings', 'easting'])
  const northing = firstOf(positions, ['no', 'northings', 'northing'])
  if (postcode === undefined || quality === undefined || easting === undefined || northing === undefined) return null
  return { postcode, quality, easting, northing, borough: firstOf(positions, ['dc', 'admin_district_code']) }
}

/** By its header or, without one, by ten columns that begin with a postcode; null for other files. */
export function codePointOpen(firstRow: readonly string[]): PostcodeLayout | null {
  const columns = columnsOf(firstRow)
  const bare = firstRow.length === 10 && normalisePostcode(firstRow[0] ?? '')?.whole === true
  if (!columns && !bare) return null
  return { source: 'code-point-open', srid: 27700, hasHeader: columns !== null, read: reader(columns ?? PUBLISHED) }
}
