import type { ConsentDecision, ContactKind, ContactUse } from '../generated/graphql.ts'

type Reach = {
  kind: ContactKind | null
  value: string | null
  givenFor: ContactUse | null
  consent?: ConsentDecision | null
}

const USE_ORDER: readonly (ContactUse | null)[] = ['CALL_OUT', 'PRIVATE', 'WORK', null]

const withdrawn = ({ consent }: Reach): number => Number(consent === 'WITHDRAWN')

/**
 * Telephone numbers in the order in which to try them at night: those given for call-out first, of those the mobile.
 * Numbers whose owner has withdrawn consent come after the others, withheld ones last.
 */
export const ringable = <Given extends Reach>(contacts: readonly Given[]): Given[] =>
  contacts
    .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE')
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        withdrawn(a) - withdrawn(b) ||
        USE_ORDER.indexOf(a.givenFor) - USE_ORDER.indexOf(b.givenFor) ||
        Number(a.kind !== 'MOBILE') - Number(b.kind !== 'MOBILE'),
    )
