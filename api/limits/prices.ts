/**
 * Prices of an operation's parts. 75 units are about a millisecond of one core on the embedded database with 20,000
 * premises and 40,000 people, where each price was measured at its worst (docs/decisions/cost-limit.md). The limit is 2
 * s there, in one statement or in many.
 */
export const MOST_COST = 150_000

/** Of a subscription: about a tenth of a second, which each event costs. */
export const MOST_LIVE_COST = 8_000

export const ROOT_FIELD = 1_000

/** Root fields whose statement does more than read a page along an index. */
export const DEAR_ROOT_FIELDS: ReadonlyMap<string, number> = new Map([
  ['search', 12_000],
  ['similarOrganisations', 6_000],
  ['similarPeople', 12_000],
  // People and organisations, each with their location.
  ['ledgerSubjects', 18_000],
  // Six names among people and organisations, so that no two lines go in one operation.
  ['readEngagementLine', 90_000],
  // Of one organisation's few thousand at most, by an index.
  ['engagementsAlike', 4_000],
  // A page of each kind of entry, of all organisations of a sector.
  ['timeline', 12_000],
  ['premisesNear', 7_000],
  // In call order, which a computed field gives.
  ['premisesIn', 14_000],
  ['place', 2_000],
  ['streets', 3_000],
  // Searches each governed type.
  ['node', 3_000],
  ['history', 2_000],
  // Of 200,000 questions: a thousand are compared, and each word of the subject is looked up (180 ms).
  ['earlierAnswers', 14_000],
  // Counts the questions of years: 1.3 to 3 s for 200,000 of one period, so that no two go in one operation.
  ['questionMeasures', 98_000],
  // Counts all organisations: about a second for 100,000 with two million engagements, so that no two go in one operation.
  ['engagementGauge', 98_000],
  // Count the engagements of a month, and of thirteen: no two go in one operation.
  ['issueImpact', 98_000],
  ['issueTrends', 98_000],
  // Each organisation is looked up among those who were engaged.
  ['gaugedOrganisations', 40_000],
  // Of each organisation what is expected, and when it was last engaged.
  ['organisationsDue', 60_000],
  // Of each organisation what it lacks; whether it was ever engaged is the dearest: 0.1 s for 10,000 with 200,000
  // engagements, on a busy machine.
  ['organisationExceptions', 8_000],
  // Private numbers and promises are a part of the whole, found by an index or not.
  ['contactPointExceptions', 3_000],
  ['commitmentExceptions', 2_000],
  // Each has a later engagement, or none.
  ['engagementExceptions', 12_000],
  // 100 questions against all rules.
  ['previewRouting', 7_000],
  ['fillTemplate', 2_000],
  ['assignableTo', 2_000],
])

/** Per character of a text that names are compared with: most names share some of its trigrams. */
export const SOUGHT: { arguments: ReadonlySet<string>; character: number; most: number } = {
  arguments: new Set(['text', 'name']),
  character: 1_000,
  most: 100,
}

/** Per corner of a shape that positions are compared with. */
export const CORNER = 4

/** Checked, changed, recorded and read back. */
export const CHANGE = 5_000
export const RECORD_OF_MANY = 250

export const VALUE = 1
/** One related object or nested list of one object: a look-up in another table. */
export const NESTED = 2
/** A total reads every row that the caller has. */
export const TOTAL = 1_500
/** Of a list inside an object: as much as to count half of all organisations (10,000, 3 ms). */
export const TOTAL_WITHIN = 250
/** A page inside an object: its window, aggregates and frame. */
export const PAGE_WITHIN = 10
/** Per field: rows are sorted whole unless an index has the order. */
export const SORT_FIELD = 4_000

export const TEST = 150
/** A test by a pattern, which no index may have. */
export const PATTERN = 300
/** This many characters or list items cost as much as the test itself. */
export const LONG = 100
export const BRANCH = 20
/** Reads several other tables for each row (0.05 to 0.3 s, embedded, 20,000 premises, 60,000 keyholders). */
export const COMPUTED_TEST = 13_000
/** Items of computed lists that compare or search numbers (0.9 to 1 s). */
export const DEAR_ITEMS: ReadonlyMap<string, number> = new Map([
  ['TWO_KEYHOLDERS', 70_000],
  ['NO_SHARED_PHONE', 70_000],
  ['REACHABLE', 65_000],
])
/** When a filter does not choose items by `eq` or `in`, all are computed, which may take the whole 2 s. */
export const COMPUTED_LIST = 138_000
export const COMPUTED_VALUE = 20
/** If it reads only one list of the object's own: as much as that list. */
export const COMPUTED_LIGHT = 3
/**
 * Fields with a price of their own. A sector may have half of all organisations (of 10,000, 3 ms to count, 10 to sort).
 * Whether a keyholder is away takes two look-ups by index (17 µs, embedded, ten absences each), though over two tables.
 */
export const OWN_PRICES: ReadonlyMap<string, number> = new Map([
  ['Sector.organisationCount', 250],
  ['Issue.organisationCount', 250],
  ['Group.organisationCount', 250],
  ['Sector.organisations', 750],
  ['Issue.organisations', 750],
  ['Group.organisations', 750],
  ['Keyholder.absentUntil', 2],
  ['Keyholder.absentToday', 2],
])
/** As a borough's published outline: 7,000 corners (9 ms, embedded). Few have up to 100,000. */
export const STORED_SHAPE = 700
/** Of a list that leads back (`@inverse`), each time it is named: its SQL takes 2 ms to plan. */
export const BACK_TEXT = 200
/** A computed field or a part of one, each time a document names it: its SQL takes some kilobytes. */
export const COMPUTED_TEXT = 100
export const COMPUTED_PART = 2
export const HOP = 2_000
/** Rows that one row leads to by a list. */
export const FAN = 3
