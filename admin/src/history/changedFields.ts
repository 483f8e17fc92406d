import { labelOf } from '../parts/labels.ts'
import type { Change } from './changes.ts'

type Entry = { id: string; objectVersion: number | null; field: string | null; at: string | null; changedBy: string | null; source: string | null }

/** A list asks for so many entries of each record: one more than are named. */
export const ENTRIES_ASKED = 3
const NAMED = ENTRIES_ASKED - 1

/** What a change was of, in a few words: `Tier, Review by`. */
export function changedFields({ version, entries }: Change<Entry>): string {
  if (version === 1) return 'First entry'
  const names = entries.map(({ field }) => field ?? '')
  if (names.includes('archivedAt')) return 'Archived or restored'
  return `${names.slice(0, NAMED).map(labelOf).join(', ')}${names.length > NAMED ? ' and more' : ''}`
}
