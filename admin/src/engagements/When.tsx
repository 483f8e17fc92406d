import { MomentText } from '../words/DateText'
import { dayOf, timeOf } from '../words/dates'

type Timed = { occurredAt: string | null; endsAt: string | null; allDay: boolean | null }

/** When it was or is to be: of whole days only the days. */
export function When({ engagement: { occurredAt, endsAt, allDay } }: { engagement: Timed }) {
  if (occurredAt === null) return null
  const withTime = allDay !== true
  const onOneDay = endsAt !== null && dayOf(endsAt) === dayOf(occurredAt)
  return (
    <>
      <MomentText value={occurredAt} withTime={withTime} />
      {onOneDay && withTime && ` to ${timeOf(endsAt)}`}
      {endsAt !== null && !onOneDay && (
        <>
          {' to '}
          <MomentText value={endsAt} withTime={withTime} />
        </>
      )}
    </>
  )
}
