/**
 * One postcode of a gazetteer file; `x`, `y` in the layout's reference system, null where the file knows no position;
 * `boroughCode` is the statistical code of its local authority district ("E09000001"), null where the file has none.
 */
export type PostcodeRow = {
  postcode: string
  x: number | null
  y: number | null
  terminatedOn: string | null
  boroughCode: string | null
}

/**
 * How a gazetteer file writes postcodes. `srid`: 27700 = eastings and northings in metres, 4326 = longitude and
 * latitude in degrees.
 */
export type PostcodeLayout = {
  source: 'code-point-open' | 'ons-postcode-directory'
  srid: 27700 | 4326
  hasHeader: boolean
  read(cells: readonly string[]): PostcodeRow | { rejected: string }
}

/** The position of each header, by its name in lower case with blanks as underscores. */
export const headerPositions = (header: readonly string[]): Map<string, number> =>
  new Map(header.map((name, position) => [name.trim().toLowerCase().replace(/\s+/g, '_'), position]))

/** The position of the first of these names that the file has. */
export function firstOf(positions: ReadonlyMap<string, number>, names: readonly string[]): number | undefined {
  for (const name of names) {
    const position = positions.get(name)
    if (position !== undefined) return position
  }
  return undefined
}

/** A code as a file's cell gives it; null when the file lacks the column or leaves the cell blank. */
export const codeCell = (cells: readonly string[], position: number | undefined): string | null =>
  (position === undefined ? '' : (cells[position] ?? '').trim()) || null
