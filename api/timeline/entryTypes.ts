import type { TimelineEntryKind } from '../generated/resolvers.ts'

/** Types of entries, each with the field by which it stands in the timeline. */
export const ENTRIES = {
  Engagement: { kind: 'ENGAGEMENT', at: 'occurredAt', column: 'occurred_at' },
  Question: { kind: 'QUESTION', at: 'askedAt', column: 'asked_at' },
  Post: { kind: 'ANSWER', at: 'postedAt', column: 'posted_at' },
  ConsentEvent: { kind: 'CONSENT', at: 'recordedAt', column: 'recorded_at' },
} as const satisfies Record<string, { kind: TimelineEntryKind; at: string; column: string }>

export type EntryType = keyof typeof ENTRIES
