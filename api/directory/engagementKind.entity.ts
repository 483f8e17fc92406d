import { referenceList } from './referenceList.ts'

export const EngagementKind = referenceList('EngagementKind', 'engagement_kind')
