import type { DataClass } from '../access/classes.ts'

/** The force's tier, and the handling caveat within it. */
export type Marking = 'OFFICIAL' | 'OFFICIAL-SENSITIVE'

const sensitive: ReadonlySet<DataClass> = new Set(['PRIVATE_CONTACT', 'RESTRICTED', 'KEYHOLDING', 'SECRET'])

/** What a file has to be marked as, by the classes in which its columns may stand: by what could be in it, not by what happens to be. */
export const markingOf = (classes: Iterable<DataClass>): Marking =>
  [...classes].some((dataClass) => sensitive.has(dataClass)) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
