import type { Contact } from './ContactValue'

const USES = ['CALL_OUT', 'PRIVATE', 'WORK']

const isNumber = ({ kind }: Contact): boolean => kind === 'PHONE' || kind === 'MOBILE'

/** Telephone numbers in the order in which one tries them at night: those given for it first, and of those the mobile. Withheld ones come last. */
export const ringable = <Given extends Contact>(contacts: readonly Given[]): Given[] =>
  contacts.filter(isNumber).sort((a, b) => Number(a.value === null) - Number(b.value === null) || use(a) - use(b) || Number(a.kind !== 'MOBILE') - Number(b.kind !== 'MOBILE'))

// A number of unknown use is tried last.
const use = ({ givenFor }: Contact): number => (USES.indexOf(givenFor ?? '') + USES.length + 1) % (USES.length + 1)
