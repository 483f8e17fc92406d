/** `x`, `y` in the layout's reference system; `boroughCode` of the local authority district ("E09000001"). */
export type PostcodeRow = {
  postcode: string
  x: number | null
  y: number | null
  terminatedOn: string | null
  boroughCode: string | null
}

/** `srid`: 27700 = eastings and northings in metres, 4326 = longitude and latitude in degrees. */
export type PostcodeLayout = {
  source: 'code-point-open' | 'ons-postcode-directory'
  srid: 27700 | 4326
  hasHeader: boolean
  read(cells: readonly string[]): PostcodeRow | { rejected: string }
}

/** Keys are in lower case, with underscores for blanks. */
export const headerPositions = (header: readonly string[]): Map<string, number> =>
  new Map(header.map((name, position) => [name.trim().toLowerCase().replace(/\s+/g, '_'), position]))

export function firstOf(positions: ReadonlyMap<string, number>, names: readonly string[]): number | undefined {
  for (const name of names) {
    const position = positions.get(name)
    if (position !== undefined) return position
  }
  return undefined
}

/** Null if the file lacks the column or the cell is blank. */
export const codeCell = (cells: readonly string[], position: number | undefined): string | null =>
  (position === undefined ? '' : (cells[position] ?? '').trim()) || null
