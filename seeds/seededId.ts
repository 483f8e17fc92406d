/** Three hexadecimal digits of an id. They never change, or links to the demo would break. */
const ID_KINDS = {
  directorate: 1,
  sector: 2,
  issue: 3,
  group: 4,
  zone: 5,
  organisation: 6,
  person: 7,
  affiliation: 8,
  contactPoint: 9,
  consentEvent: 10,
  restrictedNote: 11,
  premises: 12,
  keyholder: 13,
  spocAssignment: 14,
  historyEntry: 15,
  favourite: 16,
  closedDay: 17,
  question: 18,
  questionHandling: 19,
  questionRoute: 20,
  handlingNote: 21,
  post: 22,
  questionRating: 23,
  answerTemplate: 24,
  routingRule: 25,
  heldMail: 26,
  attachment: 27,
  organisationIssue: 40,
  pendingChange: 32,
  topic: 28,
  wish: 29,
  absence: 30,
  careItem: 41,
  engagementKind: 42,
  engagement: 43,
  engagementFeedback: 44,
  engagementIssue: 45,
  commitment: 46,
  engagementSeries: 67,
} as const
export type IdKind = keyof typeof ID_KINDS

/** The seed that made a row, so that ids of demo and scale rows never clash. */
const FAMILIES = { reference: 0x0ef, demo: 0xde0, scale: 0x5ca } as const
export type Family = keyof typeof FAMILIES

// 2025-01-01T00:00:00Z: ids sort by counter, and before everything created since.
const FIRST_MILLISECOND = 1_735_689_600_000

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/**
 * A UUIDv7 that depends only on its arguments, so that two runs and two databases agree.
 * @param n counts from 0 within family and kind
 */
export function seededId(family: Family, kind: IdKind, n: number): string {
  const time = hex(FIRST_MILLISECOND + n, 12)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(ID_KINDS[kind], 3)}-8${hex(FAMILIES[family], 3)}-${hex(n, 12)}`
}

/** The same id as an SQL expression over `n`, an expression of type bigint. */
export function seededIdSql(family: Family, kind: IdKind, n: string): string {
  const middle = `7${hex(ID_KINDS[kind], 3)}8${hex(FAMILIES[family], 3)}`
  return `(lpad(to_hex(${FIRST_MILLISECOND} + (${n})), 12, '0') || '${middle}' || lpad(to_hex(${n}), 12, '0'))::uuid`
}
