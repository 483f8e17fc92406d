import type { Report } from '../platform/progress.ts'

/** `total` counts from the start. */
export type Progress = { advance(total: number): void }

const EVERY_MS = 2_000
const thousands = new Intl.NumberFormat('en-GB')

/** 181,565. */
export const count = (number: number): string => thousands.format(number)

/** Reports at most every two seconds. Called between batches, because the embedded database blocks timers. */
export function reportProgress(report: Report, what: string, now: () => number = () => performance.now()): Progress {
  const started = now()
  let spoken = started
  return {
    advance(total) {
      const at = now()
      if (at - spoken < EVERY_MS) return
      spoken = at
      const seconds = (at - started) / 1000
      report(`${what}: ${count(total)} … ${seconds.toFixed(0)} s, ${count(Math.round(total / seconds))} a second`)
    },
  }
}

/** Time since `started` (performance.now()) and the process's peak memory. */
export function cost(started: number): string {
  const seconds = (performance.now() - started) / 1000
  const megabytes = process.resourceUsage().maxRSS / 1024
  return `Took ${seconds.toFixed(1)} s; peak memory ${count(Math.round(megabytes))} MB.`
}
