import type { DataClass } from './classes.ts'
import type { Role } from './viewer.ts'

/** Which looks a stakeholder is told of: a look at data of these classes by an account of this role. */
type Shown = Readonly<Record<Role, readonly DataClass[]>>

const AT_STAKEHOLDERS: readonly DataClass[] = ['DIRECTORY', 'KEYHOLDING', 'CORRESPONDENCE']

/** In this order one role is named where an account has several. */
export const SHOWN_LOOKS: Shown = {
  SPOC: AT_STAKEHOLDERS,
  REGISTER_MANAGER: AT_STAKEHOLDERS,
  INSPECTOR: AT_STAKEHOLDERS,
  OPERATOR: AT_STAKEHOLDERS,
  STAFF: AT_STAKEHOLDERS,
  // Counts only, and nobody's record.
  ANALYST: [],
  DPO: [],
  ADMINISTRATOR: [],
  // Their own looks at their own record.
  STAKEHOLDER: [],
  RESIDENT: [],
}

/** Whatever else the account is: an enquiry into how a record was used must not be noticed. */
export const ROLES_NEVER_SHOWN: readonly Role[] = ['DPO']

/**
 * Breaking the glass, reading the ledger, noting whom the force has met, accepting what a record lacks, and writing what is restricted to a directorate:
 * most of that is shared with nobody. Of a request that asked one of these nothing is shown, not even what else it showed
 * of the directory. A calendar fetches by itself what was changed, so its looks would tell of the changes.
 */
export const OPERATIONS_NEVER_SHOWN: readonly string[] = [
  'acceptException',
  'addCommitment',
  'addEngagementIssue',
  'archiveCommitment',
  'archiveEngagement',
  'archiveEngagementIssue',
  'archiveExceptionAcceptance',
  'archiveRestrictedNote',
  'breakGlass',
  'calendarFeed',
  'cancelEngagement',
  'cancelSeries',
  'changeSeries',
  'confirmBreakGlass',
  'createRestrictedNote',
  'endBreakGlass',
  'holdEngagement',
  'joinEngagement',
  'ledger',
  'ledgerSubject',
  'ledgerSubjects',
  'logEngagement',
  'planSeries',
  'restoreCommitment',
  'restoreEngagement',
  'restoreEngagementIssue',
  'restoreExceptionAcceptance',
  'restoreRestrictedNote',
  'updateCommitment',
  'updateEngagement',
  'updateEngagementIssue',
  'updateExceptionAcceptance',
  'updateRestrictedNote',
]

/**
 * The control room's map lists the open glasses in each of its requests. Beside others the list hides nothing: otherwise
 * no look of the map would be shown, and asking for the list beside anything else would hide a look.
 */
export const OPERATIONS_HIDDEN_ALONE: readonly string[] = ['breakGlasses']

/** Hours between a look and the time when it is shown: nobody can tell that they are being looked at. */
export const SHOWN_AFTER_HOURS = 24
