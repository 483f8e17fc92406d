import { type DataClass, isPersonal } from '../access/classes.ts'

/** The force's tier, and the handling caveat within it. */
export type Marking = 'OFFICIAL' | 'OFFICIAL-SENSITIVE'

/**
 * What a file has to be marked as, by the classes in which its columns may stand: by what could be in it, not by what
 * happens to be.
 */
export const markingOf = (classes: Iterable<DataClass>): Marking =>
  isPersonal(classes) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
