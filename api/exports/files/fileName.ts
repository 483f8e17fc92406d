import type { Format } from '../exportRequest.ts'
import type { Marking } from '../marking.ts'

/** `OFFICIAL-SENSITIVE people 2026-11-22.xlsx`: the marking first, so that it is seen where a long name is cut. */
export const fileName = (marking: Marking, list: string, format: Format, day: string): string =>
  `${marking} ${list.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} ${day}.${format === 'xlsx' ? 'xlsx' : 'csv'}`
