import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'

const WHOSE = ['tier', 'group', 'organisation'] as const
const TIERS = { least: 1, most: 3 }
const MOST_DAYS = 3660

function prepare(draft: Draft, before: Image | null): Draft {
  const whole: Draft = { ...before, ...draft }
  const fields: Record<string, string> = {}
  const given = WHOSE.filter((name) => (whole[name] ?? null) !== null)
  if (given.length !== 1) fields[given[1] ?? 'tier'] = 'exactly one of a tier, a group and an organisation is required'
  const { tier, everyDays } = draft
  if (typeof tier === 'number' && (tier < TIERS.least || tier > TIERS.most))
    fields['tier'] = `must be ${TIERS.least} to ${TIERS.most}`
  if (typeof everyDays === 'number' && (everyDays < 1 || everyDays > MOST_DAYS))
    fields['everyDays'] = `must be 1 to ${MOST_DAYS}`
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

export const expectationHooks: WriteHooks = { prepare, blamed: 'everyDays', exclusive: WHOSE }
