import type { ConsentDecision, RungFragment } from '../generated/graphql.ts'
import { ringable } from '../contacts/ringable.ts'

type Holder = NonNullable<RungFragment['toRing']>[number]
type Rung = Pick<RungFragment, 'toRing'>
export type ToRing<Of> = {
  premises: Of
  holder: Holder
  number: string
  extension: string | null
  note: string | null
  consent: ConsentDecision | null
}

function* numbersIn<Of extends Rung>(premises: readonly Of[]): Generator<ToRing<Of>, undefined> {
  for (const one of premises) {
    for (const holder of one.toRing ?? []) {
      const contact = holder.suspendedAt ? undefined : ringable(holder.person?.contactPoints ?? [])[0]
      if (contact?.value)
        yield {
          premises: one,
          holder,
          number: contact.value,
          extension: contact.extension,
          note: contact.note,
          consent: contact.consent,
        }
    }
  }
}

/** The first number that can be rung: of the first premises, in the order in which its keyholders are rung. */
export const firstToRing = <Of extends Rung>(premises: readonly Of[]): ToRing<Of> | null =>
  numbersIn(premises).next().value ?? null

/** Whom the register calls fit, and who is not away today. */
const mayCome = ({ holder: { fitness, absentUntil } }: { holder: Holder }): boolean =>
  fitness === 'FIT' && absentUntil === null

/** The first keyholder who is fit and not away, where the first to ring is not. */
export function nextFit<Of extends Rung>(premises: readonly Of[], first: ToRing<Of>): ToRing<Of> | null {
  return mayCome(first) ? null : ([...numbersIn(premises)].find(mayCome) ?? null)
}
