import type { Entry } from './entry.ts'

export const TOPICS = [
  { code: 'CLOSURES', name: 'Road closures' },
  { code: 'PROTESTS', name: 'Marches and protests' },
  { code: 'EVENTS', name: 'Events and crowds' },
  { code: 'CRIME_ALERTS', name: 'Crime alerts' },
  { code: 'FRAUD_ALERTS', name: 'Fraud and cyber alerts' },
  { code: 'SECURITY_ADVICE', name: 'Protective security advice' },
  { code: 'WARD_NEWS', name: 'News of the ward' },
] as const satisfies readonly Entry[]
export type TopicCode = (typeof TOPICS)[number]['code']
