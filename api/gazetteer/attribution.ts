/** Characters: enough for the file's own metadata and its first feature. */
const HEAD_LENGTH = 4_096

export async function* keepHead(pieces: AsyncIterable<string>, head: { text: string }): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (head.text.length < HEAD_LENGTH) head.text += piece.slice(0, HEAD_LENGTH - head.text.length)
    yield piece
  }
}

/**
 * The attribution that a file's licence requires: given on the command line, in the file, or recognised from the
 * publisher's properties in the first feature. Null if none is found.
 * @param head the beginning of the file, up to and into its first feature
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
