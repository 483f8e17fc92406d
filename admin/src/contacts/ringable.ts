import type { ConsentDecision, ContactKind, ContactUse } from '../generated/graphql.ts'

type Reach = {
  kind: ContactKind | null
  value: string | null
  givenFor: ContactUse | null
  consent?: ConsentDecision | null
}

const USES: readonly (ContactUse | null)[] = ['CALL_OUT', 'PRIVATE', 'WORK', null]

const withdrawn = ({ consent }: Reach): number => Number(consent === 'WITHDRAWN')

/**
 * Telephone numbers in the order in which one tries them at night: those given for it first, and of those the mobile.
 * Last come those whose owner has withdrawn consent, then withheld ones.
 */
export const ringable = <Given extends Reach>(contacts: readonly Given[]): Given[] =>
  contacts
    .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE')
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        withdrawn(a) - withdrawn(b) ||
        USES.indexOf(a.givenFor) - USES.indexOf(b.givenFor) ||
        Number(a.kind !== 'MOBILE') - Number(b.kind !== 'MOBILE'),
    )
