import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { RestrictedNote } from '../people/restrictedNote.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'
import { Commitment } from './commitment.entity.ts'
import { EngagementFeedback } from './engagementFeedback.entity.ts'
import { EngagementIssue } from './engagementIssue.entity.ts'
import { EngagementSeries } from './series/engagementSeries.entity.ts'

const ENGAGEMENT_STATUSES = ['PLANNED', 'HELD', 'CANCELLED', 'MISSED'] as const

const ENGAGEMENT_SOURCES = ['CONSOLE', 'API', 'CALENDAR', 'IMPORT'] as const

const ids = (column: string) => p.array().columnType('uuid[]').fieldName(column)

/** `kind`: an entry's code. `sharedWith`: the organisations, if it is shared with them, which rules ask about. */
export const Engagement = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    ...recordProperties,
    kind: p.string(),
    status: p.enum(ENGAGEMENT_STATUSES),
    cancelledBecause: p.text().nullable(),
    occurredAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz').nullable(),
    allDay: p.boolean().default(false),
    directorate: () => p.manyToOne(Directorate),
    organisations: ids('organisation_ids').onCreate(() => []),
    shared: p.boolean().default(false),
    sharedWith: ids('shared_with_ids')
      .generated(`(case when shared and archived_at is null then organisation_ids else '{}'::uuid[] end) stored`)
      .nullable(),
    people: ids('person_ids').onCreate(() => []),
    groups: ids('group_ids').onCreate(() => []),
    officers: ids('officer_ids').onCreate(() => []),
    issues: ids('issue_ids').onCreate(() => []),
    premises: () => p.manyToOne(Premises).nullable(),
    place: p.string().nullable(),
    summary: p.text(),
    needsHeard: p.text().nullable(),
    need: p.smallint().nullable(),
    confidence: p.smallint().nullable(),
    satisfaction: p.smallint().nullable(),
    askedAs: () => p.manyToOne(EngagementFeedback).nullable(),
    source: p.enum(ENGAGEMENT_SOURCES).nullable(),
    series: () => p.manyToOne(EngagementSeries).nullable(),
    seriesStart: p.date().nullable(),
    followUpDueAt: p.datetime().columnType('timestamptz').nullable(),
    engagementIssues: () => p.oneToMany(EngagementIssue).mappedBy('engagement').orderBy({ createdAt: 'asc' }),
    commitments: () => p.oneToMany(Commitment).mappedBy('engagement').orderBy({ due: 'asc' }),
    restrictedNotes: () => p.oneToMany(RestrictedNote).mappedBy('engagement').orderBy({ createdAt: 'desc' }),
  },
})
