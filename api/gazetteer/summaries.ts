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

export const outcome = (what: string, number: number): string => `${what}: ${count(number)}.`

export const postcodesSummary = (counts: PostcodeCounts): string =>
  `${common(`Postcodes (${counts.source})`, counts)} Without a position: ${count(counts.withoutPosition)}.`

export const zonesSummary = (counts: ZoneCounts): string =>
  `${common('Zones', counts)} Premises placed again: ${count(counts.premises)}.`

export function premisesSummary(counts: PremisesCounts): string {
  const { ADDRESS, POSTCODE, DISTRICT, NONE } = counts.placed
  return [
    common('Premises', counts),
    `Placed by own coordinates ${count(ADDRESS)}, by postcode ${count(POSTCODE)}, by district ${count(DISTRICT)}, not placed ${count(NONE)}; ` +
      `with a ward ${count(counts.withWard)}, with a borough ${count(counts.withBorough)}.`,
  ].join('\n')
}

export const placedSummary = ({ seen, changed }: { seen: number; changed: number }): string =>
  `Premises placed: ${count(seen)} looked at, ${count(changed)} changed.`

export const streetsSummary = ({ read, named, rejected, streets, corners }: StreetCounts): string =>
  `Streets: ${count(read)} read, ${count(named)} of them with a name, ${count(rejected)} rejected; ` +
  `${count(streets)} streets and ${count(corners)} corners can be found.`

export const areasSummary = (
  kind: AreaKind,
  { read, added, unchanged, removed, rejected, named, attribution }: AreaCounts,
): string =>
  [
    `${kind === 'WATER' ? 'Water' : 'Parks'}: ${count(read)} read, ${count(named)} of them with a name, ${count(added)} new, ` +
      `${count(unchanged)} unchanged, ${count(rejected)} rejected; ${count(removed)} removed.`,
    attribution === null
      ? 'No attribution on the map: the file does not say what its licence requires. ' +
        'If it requires one, give the words with --attribution.'
      : `Attribution on the map: ${attribution}.`,
  ].join('\n')
