import { accounts } from './accounts'
import { answerTemplates } from './answerTemplates'
import { breakGlass } from './breakGlass'
import { consentDocuments } from './contactPoints/documents'
import { colleagues } from './colleagues'
import type { ResourceDocuments } from './data/resource'
import { engagements } from './engagements'
import { commitments } from './engagements/commitments'
import { engagementIssueDocuments } from './engagements/documents'
import { directorates } from './directorates'
import { recordDocuments } from './generated/recordDocuments'
import { keyholders } from './keyholders'
import { ledger } from './ledger'
import { exceptionAcceptances, exceptions } from './exceptions'
import { gauge } from './gauge'
import { expectations, rhythm } from './rhythm'
import { impact } from './impact'
import { measures } from './measures'
import { organisations } from './organisations'
import { outbox } from './outbox'
import { own } from './own'
import { looks } from './own/looks'
import type { Registration } from './pages/registration'
import { pendingChanges } from './pendingChanges'
import { people } from './people'
import { premises } from './premises'
import { questions } from './questions'
import { engagementKinds, groups, issues, sectors, topics } from './referenceLists'
import { routing } from './routing'
import { spocs } from './spocs'
import { stakeholderDocuments } from './stakeholders/documents'
import { timeline } from './timeline'
import { workingTime, workingTimeRecords } from './workingTime'
import { zones } from './zones'

/** Every resource of the console. The order is that of the menu within its headings, and of the palette. */
export const resources: readonly Registration[] = [
  accounts,
  own,
  looks,
  colleagues,
  questions,
  engagements,
  commitments,
  timeline,
  pendingChanges,
  gauge,
  rhythm,
  expectations,
  impact,
  measures,
  organisations,
  people,
  keyholders,
  premises,
  zones,
  exceptions,
  exceptionAcceptances,
  directorates,
  sectors,
  issues,
  groups,
  topics,
  engagementKinds,
  routing,
  answerTemplates,
  workingTime,
  spocs,
  outbox,
  ledger,
  breakGlass,
  // Without pages of their own.
  { name: 'stakeholders', documents: stakeholderDocuments },
  { name: 'absences', documents: recordDocuments.Absence },
  { name: 'affiliations', documents: recordDocuments.Affiliation },
  { name: 'contactPoints', documents: recordDocuments.ContactPoint },
  { name: 'engagementIssues', documents: engagementIssueDocuments },
  { name: 'consentEvents', documents: consentDocuments },
  { name: 'restrictedNotes', documents: recordDocuments.RestrictedNote },
  { name: 'wishes', documents: recordDocuments.Wish },
  ...workingTimeRecords,
]

/** The same by the name that stands in addresses. */
export const registrations: Readonly<Record<string, Registration>> = Object.fromEntries(
  resources.map((resource) => [resource.name, resource]),
)

/** How each resource is read and written. */
export const documents: Readonly<Record<string, ResourceDocuments>> = Object.fromEntries(
  resources.map((resource) => [resource.name, resource.documents]),
)
