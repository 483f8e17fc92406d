import type { AfterChangeFragment } from '../../generated/graphql.ts'

/** What a premises lacks after a change, in a sentence that begins with its name. */
export type Gap = { premises: { id: string; name: string }; lacks: string }

const NEEDED = 2

/** The first rule of keyholding that the premises breaks now; null if it breaks none that the viewer may see. */
export function gapOf({ id, name, fitKeyholders, rules }: AfterChangeFragment, isNew: boolean): Gap | null {
  const lacks = fewFit(fitKeyholders) ?? broken(rules) ?? (isNew ? NONE_YET : null)
  return lacks === null ? null : { premises: { id, name: name ?? 'The premises' }, lacks }
}

// Who may not see keyholders knows at least that new premises have none.
const NONE_YET = 'has no keyholder yet, and is on the list of those that need two.'

function fewFit(fit: number | null): string | null {
  if (fit === null || fit >= NEEDED) return null
  return `now has ${fit === 0 ? 'no fit keyholder' : 'only one fit keyholder'}, and is on the list of those that need two.`
}

function broken(rules: AfterChangeFragment['rules']): string | null {
  const [rule] = (rules ?? []).filter(({ state }) => state === 'BROKEN')
  return rule ? `now breaks a rule of keyholding: ${rule.words}.` : null
}
