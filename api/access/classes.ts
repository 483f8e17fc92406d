/** In the order of `enum DataClass` in schema.graphql, least strict first. */
export const DATA_CLASSES = [
  'DIRECTORY',
  'OFFICE',
  'VERIFICATION',
  'PRIORITY',
  'STANDING',
  'ACCOUNT',
  'AUDIT',
  'CORRESPONDENCE',
  'ASSESSMENT',
  'KEYHOLDING',
  'PRIVATE_CONTACT',
  'RESTRICTED',
  'SECRET',
] as const
export type DataClass = (typeof DATA_CLASSES)[number]

/** `export` lets a caller take as a file what they may read; by itself it shows nothing (exporting.ts). */
export const ACTIONS = ['read', 'create', 'update', 'archive', 'export'] as const
export type Action = (typeof ACTIONS)[number]

export const stricter = (a: DataClass, b: DataClass): DataClass =>
  DATA_CLASSES.indexOf(a) >= DATA_CLASSES.indexOf(b) ? a : b

/** A file that may hold one of these is marked OFFICIAL-SENSITIVE. */
export const SENSITIVE_CLASSES: ReadonlySet<DataClass> = new Set([
  'PRIVATE_CONTACT',
  'KEYHOLDING',
  'ASSESSMENT',
  'RESTRICTED',
  'SECRET',
])

/** Personal data on whatever type: disclosing them goes into the ledger. */
const PERSONAL_CLASSES: ReadonlySet<DataClass> = new Set([...SENSITIVE_CLASSES, 'CORRESPONDENCE'])

export const isPersonal = (classes: Iterable<DataClass>): boolean =>
  [...classes].some((dataClass) => PERSONAL_CLASSES.has(dataClass))
