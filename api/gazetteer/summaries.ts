import type { AreaCounts, AreaKind } from './areas/loadAreas.ts'
import type { PostcodeCounts } from './postcodes/loadPostcodes.ts'
import type { PremisesCounts } from './premises/loadPremises.ts'
import type { StreetCounts } from './streets/loadStreets.ts'
import type { ZoneCounts } from './areas/loadZones.ts'
import { count } from './progress.ts'

type Common = { read: number; added: number; changed: number; unchanged: number; rejected: number }

const common = (what: string, counts: Common): string =>
  `${what}: ${count(counts.read)} read, ${count(counts.added)} new, ${count(counts.changed)} changed, ` +
  `${count(counts.unchanged)} unchanged, ${count(counts.rejected)} rejected.`

/** One count in a line. */
export const outcome = (what: string, number: number): string => `${what}: ${count(number)}.`

/** What a load of postcodes did, in a line. */
export const postcodesSummary = (counts: PostcodeCounts): string =>
  `${common(`Postcodes (${counts.source})`, counts)} Without a position: ${count(counts.withoutPosition)}.`

/** What a load of zones did, in a line. */
export const zonesSummary = (counts: ZoneCounts): string =>
  `${common('Zones', counts)} Premises placed anew: ${count(counts.premises)}.`

/** What a load of premises did, in two lines. */
export function premisesSummary(counts: PremisesCounts): string {
  const { ADDRESS, POSTCODE, DISTRICT, NONE } = counts.placed
  return [
    common('Premises', counts),
    `Placed by own coordinates ${count(ADDRESS)}, by postcode ${count(POSTCODE)}, by district ${count(DISTRICT)}, not placed ${count(NONE)}; ` +
      `with a ward ${count(counts.withWard)}, with a borough ${count(counts.withBorough)}.`,
  ].join('\n')
}

/** What placing anew did, in a line. */
export const placedSummary = ({ seen, changed }: { seen: number; changed: number }): string =>
  `Premises placed: ${count(seen)} looked at, ${count(changed)} changed.`

/** What a load of streets did, in a line. */
export const streetsSummary = ({ read, named, rejected, streets, corners }: StreetCounts): string =>
  `Streets: ${count(read)} read, ${count(named)} of them with a name, ${count(rejected)} rejected; ` +
  `${count(streets)} streets and ${count(corners)} corners can be found.`

/** What a load of areas did, in two lines. */
export const areasSummary = (
  kind: AreaKind,
  { read, added, unchanged, removed, rejected, named, attribution }: AreaCounts,
): string =>
  [
    `${kind === 'WATER' ? 'Water' : 'Parks'}: ${count(read)} read, ${count(named)} of them with a name, ${count(added)} new, ` +
      `${count(unchanged)} unchanged, ${count(rejected)} rejected; ${count(removed)} of before removed.`,
    attribution === null
      ? 'The map names nobody for them: the file does not say whom its licence wants to be named. ' +
        'If it wants somebody named, give the words with --attribution.'
      : `The map names for them: ${attribution}.`,
  ].join('\n')
