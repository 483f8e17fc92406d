/** As long as the days that response times are made of. */
const DAY = 480

/** Minutes of working time in words: 960 → 2 days; 90 → 1 hour 30 minutes. */
export function minutesText(minutes: number): string {
  const parts = [
    counted(Math.floor(minutes / DAY), 'day'),
    counted(Math.floor((minutes % DAY) / 60), 'hour'),
    counted(minutes % 60, 'minute'),
  ]
  return parts.filter(Boolean).join(' ') || 'At once'
}

const counted = (count: number, unit: string): string =>
  count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`
