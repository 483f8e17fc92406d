import type { GovernedType } from '../../catalogue.ts'
import type { Action } from '../../classes.ts'
import { type Condition, resolve } from '../../condition.ts'
import type { Caller } from '../../gate/gate.ts'

export type Refused = { type: GovernedType; action: Action; input: Readonly<Record<string, unknown>> }

/**
 * When a field may not be written, the written field to name as the reason: one whose value the field's rules reject,
 * by the rule that comes nearest to allowing it; otherwise the field itself. Depends only on what the caller wrote, so
 * that the name reveals nothing of the record.
 */
export function blamed(
  caller: Pick<Caller, 'rules' | 'viewer'>,
  { type, action, input }: Refused,
  field: string,
): string {
  const { rules, viewer } = caller
  const against = (when: Condition): string[] => {
    const tests = resolve(when, viewer)
    return Object.keys(input).filter((name) => name in tests && !takes(tests[name] as Among, input[name] ?? null))
  }
  const ways = rules.for(action, type.name, field).map(({ when }) => (when === null ? [] : against(when)))
  const [nearest] = ways.filter((names) => names.length > 0).sort((a, b) => a.length - b.length)
  return nearest?.[0] ?? field
}

type Among = { $in?: readonly unknown[]; $nin?: readonly unknown[] }

/** Of a list one element suffices. */
const takes = ({ $in, $nin }: Among, value: unknown): boolean => {
  const elements: unknown[] = [value].flat()
  return ($in === undefined || elements.some((one) => $in.includes(one))) && !($nin?.includes(value) ?? false)
}
