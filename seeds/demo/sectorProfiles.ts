import type { GroupCode } from '../reference/groups.ts'
import type { IssueCode } from '../reference/issues.ts'
import type { SectorCode } from '../reference/sectors.ts'

export type OrganisationKind = 'BUSINESS' | 'PUBLIC_BODY' | 'FORCE_OR_AGENCY' | 'ASSOCIATION'

/** `names` are patterns of names/drawOrganisation.ts. */
export type SectorProfile = {
  count: number
  kind: OrganisationKind
  names: readonly string[]
  use: string
  issues: readonly IssueCode[]
  groups: readonly GroupCode[]
}

const profile = (
  count: number,
  kind: OrganisationKind,
  names: string,
  use: string,
  issues: readonly IssueCode[],
  groups: readonly GroupCode[] = [],
): SectorProfile => ({ count, kind, names: names.split('|'), use, issues, groups })

export const sectorProfiles: Readonly<Record<SectorCode, SectorProfile>> = {
  BANKING: profile(
    22,
    'BUSINESS',
    '% Bank|% & Co Bank|Bank of %|% Mutual Bank',
    'Bank',
    ['FRAUD', 'CYBER', 'PROTEST', 'TERRORISM'],
    ['SISTER_BANKS', 'CRIME_PREVENTION_ASSOCIATION', 'SECURITY_CHIEFS'],
  ),
  INSURANCE: profile(
    20,
    'BUSINESS',
    '% Underwriting|% Marine Insurance|~ & Partners Reinsurance|% Assurance',
    'Office',
    ['FRAUD', 'CYBER', 'PROTEST', 'TERRORISM'],
    ['CRIME_PREVENTION_ASSOCIATION', 'SECURITY_CHIEFS'],
  ),
  INVESTMENT: profile(
    16,
    'BUSINESS',
    '% Capital Partners|% Asset Management|~ Investments|% Pension Trustees',
    'Office',
    ['FRAUD', 'CYBER', 'PROTEST'],
    ['SECURITY_CHIEFS'],
  ),
  MARKETS: profile(
    4,
    'BUSINESS',
    '% Metals Exchange|% Freight Exchange|% Market',
    'Market',
    ['CRIME', 'CYCLE_THEFT', 'TERRORISM', 'ROAD_SAFETY'],
    ['CRIME_PREVENTION_ASSOCIATION'],
  ),
  LEGAL: profile(
    16,
    'BUSINESS',
    '~ & ~ LLP|~ Chambers|~ Solicitors',
    'Office',
    ['CYBER', 'FRAUD', 'SECURITY', 'BURGLARY'],
    ['CRIME_PREVENTION_ASSOCIATION'],
  ),
  PROFESSIONAL_SERVICES: profile(
    12,
    'BUSINESS',
    '~ & Co Accountants|% Advisory|% Actuarial',
    'Office',
    ['CYBER', 'FRAUD', 'SECURITY'],
    ['SECURITY_CHIEFS'],
  ),
  RETAIL: profile(
    22,
    'BUSINESS',
    '~ Tailors|% Books|% Wine Merchants|~ Jewellers|% Pharmacy|% Stores',
    'Shop',
    ['SHOP_THEFT', 'ANTI_SOCIAL_BEHAVIOUR', 'COUNTERFEIT_GOODS', 'BURGLARY'],
    ['RETAIL_CRIME_PARTNERSHIP', 'CRIME_PREVENTION_ASSOCIATION'],
  ),
  HOSPITALITY: profile(20, 'BUSINESS', '~’s Restaurant|% Coffee House|% Kitchen|% Bakery', 'Restaurant or café', [
    'ANTI_SOCIAL_BEHAVIOUR',
    'CRIME',
    'BEGGING_ROUGH_SLEEPING',
    'BURGLARY',
  ]),
  LICENSED_PREMISES: profile(
    16,
    'BUSINESS',
    'The @ and @|The @ in #|Club %',
    'Public house or club',
    ['LICENSING', 'DRUGS', 'ANTI_SOCIAL_BEHAVIOUR', 'CRIME'],
    ['PUBWATCH'],
  ),
  HOTELS: profile(
    8,
    'BUSINESS',
    '% Hotel|The % London|Hotel %',
    'Hotel',
    ['CRIME', 'FRAUD', 'TERRORISM', 'SECURITY'],
    ['HOTEL_SECURITY_FORUM', 'SECURITY_CHIEFS'],
  ),
  CULTURE_TOURISM: profile(8, 'BUSINESS', '% Museum|% Concert Hall|Gallery %|% Guided Walks', 'Museum or gallery', [
    'TERRORISM',
    'ANTI_SOCIAL_BEHAVIOUR',
    'CYCLE_THEFT',
  ]),
  SPORT_EVENTS: profile(5, 'BUSINESS', '% Leisure Centre|% Events|% Climbing', 'Leisure centre', [
    'TERRORISM',
    'CYCLE_THEFT',
    'DRUGS',
  ]),
  TRANSPORT: profile(7, 'BUSINESS', '% River Boats|% Couriers|% Coaches|% Car Parks', 'Transport', [
    'TERRORISM',
    'CYCLE_THEFT',
    'ROAD_SAFETY',
    'PROTEST',
  ]),
  EDUCATION: profile(
    7,
    'PUBLIC_BODY',
    '+’s Primary School|% College|% Business School|+’s Nursery',
    'School or college',
    ['DRUGS', 'ROAD_SAFETY', 'CYCLE_THEFT', 'HATE_CRIME'],
    ['WARD_PANELS'],
  ),
  HEALTH: profile(7, 'PUBLIC_BODY', '% Dental Practice|+’s Clinic|% Medical Centre|% Opticians', 'Health centre', [
    'DRUGS',
    'BEGGING_ROUGH_SLEEPING',
    'BURGLARY',
  ]),
  EMERGENCY_SERVICES: profile(
    3,
    'FORCE_OR_AGENCY',
    '% Ambulance Training|% Lifeboat Support|% Fire Safety Trust',
    'Emergency services',
    ['TERRORISM', 'ROAD_SAFETY'],
  ),
  CENTRAL_GOVERNMENT: profile(4, 'FORCE_OR_AGENCY', 'Office for % Standards|% Tribunal|% Records Agency', 'Office', [
    'PROTEST',
    'TERRORISM',
    'SECURITY',
  ]),
  LOCAL_GOVERNMENT: profile(
    4,
    'PUBLIC_BODY',
    '# Ward Office|% Library|% Housing Office',
    'Public office',
    ['ANTI_SOCIAL_BEHAVIOUR', 'BEGGING_ROUGH_SLEEPING', 'PROTEST'],
    ['POLICE_COMMITTEE', 'WARD_PANELS'],
  ),
  FAITH: profile(
    7,
    'ASSOCIATION',
    'Church of +|% Synagogue|% Mosque and Community Centre|% Chapel',
    'Place of worship',
    ['HATE_CRIME', 'BURGLARY', 'BEGGING_ROUGH_SLEEPING'],
    ['INDEPENDENT_ADVISORY_GROUP'],
  ),
  VOLUNTARY: profile(
    9,
    'ASSOCIATION',
    '# Residents’ Association|% Night Shelter|Friends of % Garden|Guild of % Lamplighters',
    'Community building',
    ['ANTI_SOCIAL_BEHAVIOUR', 'BEGGING_ROUGH_SLEEPING', 'CYCLE_THEFT'],
    ['WARD_PANELS', 'INDEPENDENT_ADVISORY_GROUP'],
  ),
  PROPERTY: profile(
    12,
    'BUSINESS',
    '% Estates|% Property Management|~ Facilities|% Serviced Offices',
    'Office',
    ['SECURITY', 'BURGLARY', 'PROTEST', 'CYCLE_THEFT'],
    ['SECURITY_CHIEFS', 'CROSS_SECTOR_HUB'],
  ),
  CONSTRUCTION: profile(6, 'BUSINESS', '~ & Sons Builders|% Scaffolding|% Contractors', 'Building site', [
    'BURGLARY',
    'ROAD_SAFETY',
    'SECURITY',
  ]),
  SECURITY: profile(
    6,
    'BUSINESS',
    '% Guarding|% Alarms|~ Security',
    'Office',
    ['SECURITY', 'TERRORISM', 'CRIME'],
    ['SECURITY_CHIEFS', 'CROSS_SECTOR_HUB'],
  ),
  COMMUNICATIONS: profile(
    7,
    'BUSINESS',
    '% Telecom|% News|% Broadband|% Press',
    'Office',
    ['CYBER', 'PROTEST', 'FRAUD'],
    ['CROSS_SECTOR_HUB'],
  ),
  UTILITIES: profile(
    4,
    'BUSINESS',
    '% Power Networks|% Water|% Recycling',
    'Utility site',
    ['TERRORISM', 'CYBER', 'ROAD_SAFETY'],
    ['CROSS_SECTOR_HUB'],
  ),
}
