import type { WhoLookedQuery } from '../../generated/graphql'

export type SeenBy = { office: string; only: string | null }
type Part = { what: string; seenBy: SeenBy[] }

/** The API tells by office what it sees; people ask who sees a thing. */
export function sightByPart(sight: WhoLookedQuery['whoMaySee']): Part[] {
  const parts = new Map<string, SeenBy[]>()
  for (const { office, sees } of sight)
    for (const { what, only } of sees) parts.set(what, [...(parts.get(what) ?? []), { office, only }])
  return [...parts].map(([what, seenBy]) => ({ what, seenBy }))
}
