import type { RungFragment } from '../generated/graphql.ts'
import { ringable } from '../parts/ringable.ts'

type Holder = NonNullable<RungFragment['keyholders']>[number]
type Rung = Pick<RungFragment, 'keyholders'>

/** The first number that can be rung: of the nearest premises, by call order. */
export function firstToRing<Of extends Rung>(premises: readonly Of[]): { premises: Of; holder: Holder; number: string; extension: string | null; note: string | null } | null {
  for (const one of premises) {
    for (const holder of one.keyholders ?? []) {
      const contact = holder.suspendedAt ? undefined : ringable(holder.person?.contactPoints ?? [])[0]
      if (contact?.value) return { premises: one, holder, number: contact.value, extension: contact.extension, note: contact.note }
    }
  }
  return null
}
