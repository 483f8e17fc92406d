const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** A moment in London time, as a Date whose UTC parts hold it: spreadsheets know no time zones. */
export function londonClock(moment: string): Date {
  const part = Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]))
  return new Date(
    Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']),
  )
}

/** `YYYY-MM-DD`. */
export const londonDay = (moment: Date): string => londonClock(moment.toISOString()).toISOString().slice(0, 10)
