import type { Entry } from './entry.ts'

export const ENGAGEMENT_KINDS = [
  { code: 'MEETING', name: 'Meeting' },
  { code: 'CALL', name: 'Call' },
  { code: 'EMAIL', name: 'E-mail' },
  { code: 'BRIEFING', name: 'Briefing' },
  { code: 'NEWSLETTER', name: 'Newsletter' },
  { code: 'VISIT', name: 'Visit' },
  { code: 'EVENT', name: 'Event' },
  { code: 'PATROL_CONTACT', name: 'Contact on patrol' },
] as const satisfies readonly Entry[]
export type EngagementKindCode = (typeof ENGAGEMENT_KINDS)[number]['code']
