import type { Caller, Gate } from '../access/gate/gate.ts'

/** Whom the map names for open data; `attribution` is null where no licence asks for it. */
export type OpenData = { attribution: string | null }

/** Whom the licences of the loaded open data want to be named; null where nothing was loaded. */
export async function openAttribution(
  gate: Gate,
  caller: Caller,
  table: 'street_source' | 'map_area_source',
): Promise<OpenData | null> {
  const text = `select json_build_object('attribution', string_agg(attribution, ' · ' order by attribution))::text as answer
from (select distinct attribution from ${table}) named having count(*) > 0`
  return JSON.parse(await gate.ask(caller, {}, `attribution of ${table}`, () => text)) as OpenData | null
}
