import type { GovernedType } from '../../catalogue.ts'
import type { Action } from '../../classes.ts'
import { type Condition, resolve } from '../../condition.ts'
import type { Caller } from '../../gate/gate.ts'

/** A refused change: of what, and the values that the caller wrote. */
export type Refused = { type: GovernedType; action: Action; input: Readonly<Record<string, unknown>> }

/**
 * Of a field that may not be written, the field to name: the written one whose value the rules of the field do not
 * take. Where several rules could have allowed it, that of the rule which comes nearest; where nothing that was written
 * is against any of them, the field itself.
 *
 * It judges by what the caller wrote alone: by which field a refusal names, nobody learns what stands in the record.
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

const takes = ({ $in, $nin }: Among, value: unknown): boolean =>
  ($in?.includes(value) ?? true) && !($nin?.includes(value) ?? false)
