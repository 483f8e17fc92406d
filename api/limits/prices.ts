/**
 * What the parts of an operation cost. 75 units are about a millisecond of one core on the embedded database with
 * 20,000 premises and 40,000 people, where each price was measured at its worst (docs/decisions/cost-limit.md): the
 * limit is 2 s there, in one statement or in many.
 */
export const mostCost = 150_000

/** A root field is a statement of its own. */
export const rootField = 1_000

/** Root fields whose statement does more than to read a page along an index. */
export const dearRootFields: ReadonlyMap<string, number> = new Map([
  ['search', 12_000],
  ['similarOrganisations', 6_000],
  ['similarPeople', 12_000],
  // People and organisations, each with where they are.
  ['ledgerSubjects', 18_000],
  ['premisesNear', 7_000],
  // In the order in which they are rung, which a computed field says.
  ['premisesIn', 14_000],
  ['place', 2_000],
  ['streets', 3_000],
  // Each governed type is looked into.
  ['node', 3_000],
  ['history', 2_000],
])

/** Each character of a text that names are compared with: most have some of its trigrams. */
export const sought: { arguments: ReadonlySet<string>; character: number; most: number } = {
  arguments: new Set(['text', 'name']),
  character: 1_000,
  most: 100,
}

/** Each corner of a shape that positions are compared with. */
export const corner = 4

/** A root field of a mutation: judged, changed, recorded and read back. */
export const change = 5_000
/** Each further record of a change of many. */
export const recordOfMany = 250

/** One value of the answer. */
export const value = 1
/** One related object, or one nested list, of one object: a look into another table. */
export const nested = 2
/** A total looks at every row that the caller has. */
export const total = 1_500
/** Each field of a sort: rows are sorted whole unless an index has the order. */
export const sortField = 4_000

/** One test of a filter on each row of a table. */
export const test = 150
/** The same by a pattern, which no index may have. */
export const pattern = 300
/** So many characters or list items are as dear as the test itself. */
export const long = 100
/** One group of tests, though it is empty. */
export const branch = 20
/**
 * A computed field in a filter or sort: it looks at several other tables for each row (0.05 to 0.3 s of CPU, embedded,
 * for 20,000 premises with 60,000 keyholders).
 */
export const computedTest = 13_000
/** Items of computed lists that compare or look for numbers, by their codes (0.9 to 1 s). */
export const dearItems: ReadonlyMap<string, number> = new Map([
  ['TWO_KEYHOLDERS', 70_000],
  ['NO_SHARED_PHONE', 70_000],
  ['REACHABLE', 65_000],
])
/**
 * A computed list of which it is not said by `eq` or `in` which items are meant: all are computed, which may take all
 * the time that there is (2 s).
 */
export const computedList = 138_000
/** A computed field of one object. */
export const computedValue = 20
/** The same where it looks no further than into one list of the object's own: as dear as that list. */
export const computedLight = 3
/**
 * Fields of one object that are dearer: a sector may have half of all organisations (of 10,000, 3 ms to count, 10 to
 * sort).
 */
export const dearValues: ReadonlyMap<string, number> = new Map([
  ['Sector.organisationCount', 250],
  ['Issue.organisationCount', 250],
  ['Group.organisationCount', 250],
  ['Sector.organisations', 750],
  ['Issue.organisations', 750],
  ['Group.organisations', 750],
])
/**
 * A stored shape, as a published outline of a borough: 7,000 corners (9 ms, embedded). One may have 100,000, but few
 * do: the largest page of zones is let through.
 */
export const storedShape = 700
/**
 * A list that leads back (`@inverse`), each time that a document names it: who may read what it holds is long to say,
 * and to plan (2 ms).
 */
export const backText = 200
/** A computed field or part of one, each time that a document names it: its SQL is some kilobytes long. */
export const computedText = 100
/** A part of each object of a computed list, of one object. */
export const computedPart = 2
/** Following a relation from each row of a table. */
export const hop = 2_000
/** Rows that a row leads to by a list. */
export const fan = 3
