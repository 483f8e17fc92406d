const MONTHS = 3

/** The first day of the quarter in which a day lies; both as `YYYY-MM-DD`. */
export function quarterOf(day: string): string {
  const [year = '', month = ''] = day.split('-')
  const first = Number(month) - ((Number(month) - 1) % MONTHS)
  return `${year}-${String(first).padStart(2, '0')}-01`
}

/** @returns the day that lies so many days later */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
