import type { Entry } from './entry.ts'

/** Twenty-five sectors, as many as the cross-sector hub had when it was founded; administrators edit the list. */
export const SECTORS = [
  { code: 'BANKING', name: 'Banking' },
  { code: 'INSURANCE', name: 'Insurance' },
  { code: 'INVESTMENT', name: 'Investment and asset management' },
  { code: 'MARKETS', name: 'Exchanges and markets' },
  { code: 'LEGAL', name: 'Legal services' },
  { code: 'PROFESSIONAL_SERVICES', name: 'Accountancy and professional services' },
  { code: 'RETAIL', name: 'Retail' },
  { code: 'HOSPITALITY', name: 'Restaurants and cafes' },
  { code: 'LICENSED_PREMISES', name: 'Licensed premises and night-time economy' },
  { code: 'HOTELS', name: 'Hotels' },
  { code: 'CULTURE_TOURISM', name: 'Culture, heritage and tourism' },
  { code: 'SPORT_EVENTS', name: 'Sport, events and crowded places' },
  { code: 'TRANSPORT', name: 'Transport' },
  { code: 'EDUCATION', name: 'Education' },
  { code: 'HEALTH', name: 'Health' },
  { code: 'EMERGENCY_SERVICES', name: 'Emergency services' },
  { code: 'CENTRAL_GOVERNMENT', name: 'Central government' },
  { code: 'LOCAL_GOVERNMENT', name: 'Local government' },
  { code: 'FAITH', name: 'Faith communities' },
  { code: 'VOLUNTARY', name: 'Voluntary and community bodies' },
  { code: 'PROPERTY', name: 'Property and facilities management' },
  { code: 'CONSTRUCTION', name: 'Construction' },
  { code: 'SECURITY', name: 'Private security' },
  { code: 'COMMUNICATIONS', name: 'Media and telecommunications' },
  { code: 'UTILITIES', name: 'Energy, water and waste' },
] as const satisfies readonly Entry[]
export type SectorCode = (typeof SECTORS)[number]['code']
