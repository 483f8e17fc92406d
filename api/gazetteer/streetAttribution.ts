import { LoadRefused } from './loadRefused.ts'

/**
 * Whom the licence wants to be named. Taken from what was said on the command line, from the file's own words, or from the marks of a publisher whose
 * words are known; streets of which none of them tells are not loaded, because they could not be shown lawfully.
 *
 * @param head the beginning of the file, before and into its first feature.
 * @throws LoadRefused
 */
export function streetAttribution(said: string | undefined, head: string, year: number): string {
  if (said !== undefined) return said
  const own = /"attribution"\s*:\s*("(?:[^"\\]|\\.){1,500}")/.exec(head)?.[1]
  if (own !== undefined) return (JSON.parse(own) as string).trim()
  if (/"(osm_id|osm_type|osm_way_id|@id)"\s*:|openstreetmap/i.test(head)) return '© OpenStreetMap contributors'
  if (/"(road_?function|road_?classification|form_?of_?way)"\s*:/i.test(head)) {
    return `Contains OS data © Crown copyright and database right ${year}`
  }
  throw new LoadRefused('The file does not say whom its licence wants to be named. Give the words with --attribution "© …".')
}
