import { dateText, dayOf, momentText } from './dates'

/** A calendar date, in a form that machines read too. */
export const DateText = ({ value }: { value: string }) => <time dateTime={value}>{dateText(value)}</time>

/** A moment: the day, and the time where it matters. */
export const MomentText = ({ value, withTime = false }: { value: string; withTime?: boolean }) => (
  <time dateTime={value} title={momentText(value)}>
    {withTime ? momentText(value) : dayOf(value)}
  </time>
)
