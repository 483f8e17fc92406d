import { type DataClass, SENSITIVE_CLASSES } from '../access/classes.ts'

/** Government security classification and handling caveat. */
export type Marking = 'OFFICIAL' | 'OFFICIAL-SENSITIVE'

/** By the classes that the columns may contain, whatever the rows really hold. */
export const markingOf = (classes: Iterable<DataClass>): Marking =>
  [...classes].some((dataClass) => SENSITIVE_CLASSES.has(dataClass)) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
