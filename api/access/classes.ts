/** The data-protection classes, as `enum DataClass` of schema.graphql names them, least strict first. */
export const dataClasses = [
  'DIRECTORY',
  'PRIORITY',
  'ACCOUNT',
  'AUDIT',
  'KEYHOLDING',
  'PRIVATE_CONTACT',
  'RESTRICTED',
  'SECRET',
] as const
export type DataClass = (typeof dataClasses)[number]

/** `export`: carry away as a file what one may read besides; by itself it shows nothing (exporting.ts). */
export const actions = ['read', 'create', 'update', 'archive', 'export'] as const
export type Action = (typeof actions)[number]

/** The stricter of two classes: history files a change under it. */
export const stricter = (a: DataClass, b: DataClass): DataClass =>
  dataClasses.indexOf(a) >= dataClasses.indexOf(b) ? a : b

/**
 * Classes that are somebody's personal data whatever type they stand on: their disclosure goes into the ledger, and a
 * file with them is marked.
 */
export const personalClasses: ReadonlySet<DataClass> = new Set([
  'PRIVATE_CONTACT',
  'KEYHOLDING',
  'RESTRICTED',
  'SECRET',
])

export const isPersonal = (classes: Iterable<DataClass>): boolean =>
  [...classes].some((dataClass) => personalClasses.has(dataClass))
