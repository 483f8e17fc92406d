import type { Role } from '../generated/graphql'

const WORDS: Readonly<Record<Role, string>> = {
  SPOC: 'SPOC',
  STAFF: 'General staff',
  STAKEHOLDER: 'Stakeholder',
  RESIDENT: 'Resident',
  ANALYST: 'Analyst',
  OPERATOR: 'Control-room operator',
  INSPECTOR: 'Inspector',
  REGISTER_MANAGER: 'Register manager',
  DPO: 'Data-protection officer',
  ADMINISTRATOR: 'Administrator',
}

/** A role as people say it. */
export const roleWords = (role: Role): string => WORDS[role]
