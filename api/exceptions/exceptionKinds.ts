/** Of which type of record each exception is; an acceptance names the record by the relation of that name. */
export const RECORD_OF = {
  NO_CATEGORY: 'organisation',
  NO_PRIORITY: 'organisation',
  NO_ISSUE: 'organisation',
  REVIEW_OVERDUE: 'organisation',
  NO_CONTACT: 'organisation',
  NEVER_ENGAGED: 'organisation',
  PERSON_REVIEW_OVERDUE: 'person',
  NO_CONSENT: 'contactPoint',
  COMMITMENT_OVERDUE: 'commitment',
  FOLLOW_UP_OVERDUE: 'engagement',
} as const

export type ExceptionKind = keyof typeof RECORD_OF
export const EXCEPTION_KINDS = Object.keys(RECORD_OF) as ExceptionKind[]
