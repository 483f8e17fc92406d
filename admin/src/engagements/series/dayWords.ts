const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `2027-06-03` → 3 June 2027 */
export const dateText = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`))

export const listText = (items: readonly string[]): string => LIST.format(items)
