import { labelOf } from '../words/labels.ts'
import type { Change } from './changes.ts'

/** An entry of history as a list has it: nothing of what the value was or is. */
export type ListedEntry = {
  id: string
  objectVersion: number | null
  field: string | null
  at: string | null
  changedBy: string | null
  source: string | null
}

/** One less than a list asks for of each record, so that more of them show. */
const NAMED = 2

/** What a change was of, in a few words: `Tier, Review by`. */
export function changedFields({ version, entries }: Change<ListedEntry>): string {
  if (version === 1) return 'First entry'
  const names = entries.map(({ field }) => field ?? '')
  if (names.includes('archivedAt')) return 'Archived or restored'
  return `${names.slice(0, NAMED).map(labelOf).join(', ')}${names.length > NAMED ? ' and more' : ''}`
}
