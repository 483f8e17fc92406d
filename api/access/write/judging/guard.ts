import { ForbiddenField } from '../../../platform/errors.ts'
import type { Verdict } from '../../ability.ts'
import type { Caller } from '../../gate/gate.ts'
import { blamed, type Refused } from './blamed.ts'

/** `written`: all fields that the change touches; `input`: the values given for some of them. */
type Judgement = Refused & { written: readonly string[]; caller: Pick<Caller, 'rules' | 'viewer'> }

/** @throws ForbiddenField naming the field whose value is the reason, or one that hides the object from the caller. */
export function refuseForbidden({ caller, written, ...refused }: Judgement, allowed: Verdict): void {
  const { type, action } = refused
  for (const field of written) {
    if (!allowed(action, field)) throw new ForbiddenField(blamed(caller, refused, field))
  }
  // If a caller could write a number's kind or person without reading it, a refusal would tell what the number is, or
  // that the same one exists already.
  for (const field of type.fields.values()) {
    const hides = field.name === 'id' || field.classes.some(({ when }) => when)
    if (hides && !allowed('read', field.name)) throw new ForbiddenField(field.name)
  }
}

/** Moving a private number to "given for work" would show it to everybody. Throws ForbiddenField. */
export function refuseOpening({ type, written, caller }: Judgement, before: Verdict, after: Verdict): void {
  const decisive = caller.rules.decisive(type.name)
  for (const field of type.fields.keys()) {
    if (!type.columns.has(field)) continue
    if (!after('read', field) || before('read', field)) continue
    const others = written.filter((name) => name !== field)
    throw new ForbiddenField(others.find((name) => decisive.has(name)) ?? others[0] ?? field)
  }
}
