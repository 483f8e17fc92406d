import { ForbiddenField } from '../../../platform/errors.ts'
import type { Verdict } from '../../ability.ts'
import type { Caller } from '../../gate/gate.ts'
import { blamed, type Refused } from './blamed.ts'

/**
 * What is to be judged: pure, given verdicts on the record before and after. `written`: all fields that it touches,
 * `input`: the values of those that are given one.
 */
type Judgement = Refused & { written: readonly string[]; caller: Pick<Caller, 'rules' | 'viewer'> }

/**
 * @throws ForbiddenField where the caller may not write a field on this image, naming the one whose value is the
 *   reason;
 * or naming one that hides the object from the caller.
 */
export function refuseForbidden({ caller, written, ...refused }: Judgement, allowed: Verdict): void {
  const { type, action } = refused
  for (const field of written) {
    if (!allowed(action, field)) throw new ForbiddenField(blamed(caller, refused, field))
  }
  // Written blindly, a number's kind or person would tell by a refusal what the number is, or that there is the same
  // one already.
  for (const field of type.fields.values()) {
    const hides = field.name === 'id' || field.classes.some(({ when }) => when)
    if (hides && !allowed('read', field.name)) throw new ForbiddenField(field.name)
  }
}

/**
 * A change must not open what was closed: moving a private number to "given for work" would show it to everybody.
 *
 * @throws ForbiddenField naming a field whose old value the caller could read only after the change.
 */
export function refuseOpening({ type, written, caller }: Judgement, before: Verdict, after: Verdict): void {
  const decisive = caller.rules.decisive(type.name)
  for (const field of type.fields.keys()) {
    if (!type.columns.has(field)) continue
    if (!after('read', field) || before('read', field)) continue
    const others = written.filter((name) => name !== field)
    throw new ForbiddenField(others.find((name) => decisive.has(name)) ?? others[0] ?? field)
  }
}
