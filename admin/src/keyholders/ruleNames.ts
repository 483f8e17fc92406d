import type { KeyholderRuleCode, PremisesRuleCode } from '../generated/graphql.ts'

/** What each rule asks for, in few words, for a choice. Whether a record keeps it is said by the API. */
export const RULE_NAMES: Readonly<Record<KeyholderRuleCode, string>> = {
  IN_SERVICE: 'In service',
  VERIFIED: 'Verified within six months',
  WITHIN_20_MINUTES: 'Within 20 minutes',
  HAS_TRANSPORT: 'Has transport',
  ALL_KEYS: 'Holds all keys',
  KNOWS_ALARM: 'Knows the alarm',
  AGREED: 'Agreed to be listed',
  REACHABLE: 'Has a number',
}

export const PREMISES_RULE_NAMES: Readonly<Record<PremisesRuleCode, string>> = {
  TWO_KEYHOLDERS: 'Two keyholders',
  ALL_VERIFIED: 'All verified within six months',
  SOMEBODY_WITHIN_20_MINUTES: 'Somebody within 20 minutes',
  NO_SHARED_PHONE: 'No shared telephone',
  NOT_ONLY_THE_OCCUPIER: 'Not only the occupier',
}
