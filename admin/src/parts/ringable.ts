import type { ContactKind, ContactUse } from '../generated/graphql.ts'

type Reach = { kind: ContactKind | null; value: string | null; givenFor: ContactUse | null }

const USES: readonly (ContactUse | null)[] = ['CALL_OUT', 'PRIVATE', 'WORK', null]

/** Telephone numbers in the order in which one tries them at night: those given for it first, and of those the mobile. Withheld ones come last. */
export const ringable = <Given extends Reach>(contacts: readonly Given[]): Given[] =>
  contacts
    .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE')
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || USES.indexOf(a.givenFor) - USES.indexOf(b.givenFor) || Number(a.kind !== 'MOBILE') - Number(b.kind !== 'MOBILE'))
