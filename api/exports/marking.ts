import { type DataClass, isPersonal } from '../access/classes.ts'

/** Government security classification and handling caveat. */
export type Marking = 'OFFICIAL' | 'OFFICIAL-SENSITIVE'

/** By the classes that the columns may contain, whatever the rows really hold. */
export const markingOf = (classes: Iterable<DataClass>): Marking =>
  isPersonal(classes) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
