import type { Role } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { roleWords } from '../access/roleWords'

/** What each role is for: docs/data-protection.md in short. */
const TASKS: Readonly<Record<Role, string>> = {
  SPOC: 'Keeps the contacts and the restricted area of the directorates assigned to it',
  STAFF: 'Finds organisations and people; no private numbers, no keyholders',
  STAKEHOLDER: 'Sees their own organisation, its people, premises and keyholders',
  RESIDENT: 'Asks questions and chooses what they hear about; sees nobody else',
  ANALYST: 'Counts organisations and premises; sees no person',
  OPERATOR: 'Rings keyholders; opens private contacts by break-glass',
  INSPECTOR: 'As an operator, and reads the history of directory and keyholding',
  REGISTER_MANAGER: 'Keeps the keyholder register complete and fresh',
  DPO: 'Sees who looked and who changed, never the content',
  ADMINISTRATOR: 'Runs accounts and lists; reads no personal data of the register',
}

export const roleChoices: readonly { id: Role; name: string; task: string }[] = enumerations.Role.map((role) => ({
  id: role,
  name: roleWords(role),
  task: TASKS[role],
}))
