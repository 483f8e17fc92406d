import type { Caller, Gate } from '../access/gate/gate.ts'

const text = `select json_build_object('attribution', string_agg(attribution, ' · ' order by attribution))::text as answer
from (select distinct attribution from street_source) named having count(*) > 0`

/** Whom the licences of the loaded streets want to be named; null where there are no streets. */
export async function streetAttribution(gate: Gate, caller: Caller): Promise<{ attribution: string } | null> {
  return JSON.parse(await gate.ask(caller, {}, 'street attribution', () => text)) as { attribution: string } | null
}
