import type { RungFragment } from '../generated/graphql.ts'
import { ringable } from '../parts/ringable.ts'

type Holder = NonNullable<RungFragment['keyholders']>[number]
type Rung = Pick<RungFragment, 'keyholders'>

/** The first number that can be rung: of the nearest premises, by call order. */
export function firstToRing<Of extends Rung>(premises: readonly Of[]): { premises: Of; holder: Holder; number: string } | null {
  for (const one of premises) {
    for (const holder of one.keyholders ?? []) {
      const number = holder.suspendedAt ? undefined : ringable(holder.person?.contactPoints ?? [])[0]?.value
      if (number) return { premises: one, holder, number }
    }
  }
  return null
}
