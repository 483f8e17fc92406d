import { ForbiddenField } from '../../platform/errors.ts'
import type { Verdict } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'

/** What is to be judged: pure, given verdicts on the record before and after. */
export type Judgement = { type: GovernedType; action: Action; written: readonly string[] }

/** @throws ForbiddenField naming the first written field that the caller may not write on this image, or one that hides the object from the caller. */
export function refuseForbidden({ type, action, written }: Judgement, allowed: Verdict): void {
  for (const field of written) {
    if (!allowed(action, field)) throw new ForbiddenField(field)
  }
  // Written blindly, a number's kind or person would tell by a refusal what the number is, or that there is the same one already.
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
export function refuseOpening({ type, written }: Judgement, before: Verdict, after: Verdict): void {
  for (const field of type.fields.keys()) {
    if (!type.columns.has(field)) continue
    if (after('read', field) && !before('read', field)) throw new ForbiddenField(written.find((name) => name !== field) ?? field)
  }
}
