/** Enough of a file to hear what it says of itself, and its first feature. */
const headLength = 4_096

/** Passes a text on and keeps its beginning in `head`. */
export async function* heard(pieces: AsyncIterable<string>, head: { text: string }): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (head.text.length < headLength) head.text += piece.slice(0, headLength - head.text.length)
    yield piece
  }
}

/**
 * Whom a file's licence wants to be named: the words of the command line, the file's own, or those of a publisher whose
 * marks the first feature carries; null when none of them tells.
 * @param head the beginning of the file, before and into its first feature
 */
export function attributionOf(said: string | undefined, head: string, year: number): string | null {
  if (said !== undefined) return said
  const own = /"attribution"\s*:\s*("(?:[^"\\]|\\.){1,500}")/.exec(head)?.[1]
  const words = own === undefined ? '' : (JSON.parse(own) as string).trim()
  if (words !== '') return words
  if (/"(osm_id|osm_type|osm_way_id|@id)"\s*:|openstreetmap/i.test(head)) return '© OpenStreetMap contributors'
  if (/"(road_?function|road_?classification|form_?of_?way)"\s*:/i.test(head)) {
    return `Contains OS data © Crown copyright and database right ${year}`
  }
  return null
}
