import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { Asked } from '../platform/database.ts'

export const FIGURES = ['need', 'confidence', 'satisfaction'] as const

const IN_FORCE = `
  select id::text as id from engagement_feedback where archived_at is null order by scale desc limit 1`

const hasFigure = (image: Draft | Image | null): boolean => FIGURES.some((figure) => (image?.[figure] ?? null) !== null)

/** The first figure is asked for in the words in force; a figure that is corrected was asked for in those of then. */
export async function withWording(asked: Asked, draft: Draft, before: Image | null): Promise<Draft> {
  const had = hasFigure(before)
  const has = hasFigure({ ...before, ...draft })
  if (had === has) return draft
  if (!has) return { ...draft, askedAs: null }
  const [inForce] = await asked.query<{ id: string }>({ text: IN_FORCE, values: [] })
  return inForce ? { ...draft, askedAs: inForce.id } : draft
}
