import type { SeriesScope } from '../../generated/graphql'
import { inputFields } from '../../generated/schemaFacts'
import { Fault } from '../../data/fault'
import { clockOf, londonDay } from './planned'

export const SCOPES: readonly { id: SeriesScope; name: string }[] = [
  { id: 'THIS', name: 'This one' },
  { id: 'FOLLOWING', name: 'This and following' },
  { id: 'ALL', name: 'All that have not begun' },
]

type Seen = { occurredAt: string | null; endsAt: string | null; allDay: boolean | null }
/** Whom a change is of, as the form knows it. */
export type Scope = { scope: SeriesScope; of: string; version: number; seen: Seen }

const TIMES = ['occurredAt', 'endsAt', 'allDay']
const OF_SERIES: readonly string[] = inputFields.ChangeSeriesInput

type Input = Readonly<Record<string, unknown>>

/**
 * The input of `changeSeries` for what was changed in the form of one meeting. @throws Fault for what only one can have
 */
export function changeOf({ scope, of, version, seen }: Scope, { id, version: seenVersion, ...changed }: Input) {
  const own = Object.keys(changed).filter((field) => !OF_SERIES.includes(field) && !TIMES.includes(field))
  const times: Seen = { ...seen, ...(changed as Partial<Seen>) }
  const isMoved = londonDay(times.occurredAt ?? '') !== londonDay(seen.occurredAt ?? '')
  const faults = [
    ...own.map((field) => [field, 'can be changed for this one alone'] as const),
    ...(isMoved
      ? [['occurredAt', 'can be another day for this one alone; others change their time only'] as const]
      : []),
  ]
  if (faults.length > 0)
    throw new Fault({
      message: 'Not all of this can be changed for several meetings',
      code: 'BAD_USER_INPUT',
      fields: Object.fromEntries(faults),
    })
  const others = Object.fromEntries(Object.entries(changed).filter(([field]) => !TIMES.includes(field)))
  return {
    ...others,
    ...(TIMES.some((field) => field in changed) ? clockOf(times) : {}),
    id: of,
    version,
    scope,
    ...(scope === 'ALL' ? {} : { instance: { id: String(id), version: Number(seenVersion) } }),
  }
}
