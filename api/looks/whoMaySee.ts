import type { DataClass } from '../access/classes.ts'
import { testsOf, isFromViewer, type ViewerFact } from '../access/condition.ts'
import type { Grant } from '../access/policy.ts'
import type { Role } from '../access/viewer.ts'
import { OFFICES } from './lookWords.ts'

type Policy = Readonly<Record<Role, readonly Grant[]>>
type Part = { what: string; class: DataClass; on: readonly string[] }

export type Sight = { office: string; sees: readonly { what: string; class: DataClass; only: string | null }[] }

/** What the force holds about an organisation, as its people would name it, and where it stands. */
const PARTS: readonly Part[] = [
  { what: 'the organisation and its premises', class: 'DIRECTORY', on: ['Organisation', 'Premises'] },
  { what: 'people and their work contacts', class: 'DIRECTORY', on: ['Person', 'Affiliation', 'ContactPoint'] },
  { what: 'what affects you and what you wish to hear of', class: 'DIRECTORY', on: ['OrganisationIssue', 'Wish'] },
  { what: 'consents', class: 'DIRECTORY', on: ['ConsentEvent'] },
  { what: 'what you have proposed', class: 'DIRECTORY', on: ['PendingChange'] },
  { what: 'what you are asked to look through', class: 'DIRECTORY', on: ['CareItem'] },
  { what: 'private numbers and addresses', class: 'PRIVATE_CONTACT', on: ['ContactPoint'] },
  {
    what: 'keyholders, call-out numbers and absences',
    class: 'KEYHOLDING',
    on: ['Keyholder', 'ContactPoint', 'Absence'],
  },
  { what: 'what you are asked about keyholders', class: 'KEYHOLDING', on: ['CareItem'] },
  { what: 'questions and answers', class: 'CORRESPONDENCE', on: ['Question', 'Post', 'Attachment'] },
  { what: 'that the force met you', class: 'DIRECTORY', on: ['Engagement'] },
  { what: 'whom it met, and what was said', class: 'CORRESPONDENCE', on: ['Engagement'] },
  { what: 'what it noted when it met you', class: 'ASSESSMENT', on: ['Engagement', 'EngagementIssue', 'Commitment'] },
  { what: 'restricted notes', class: 'RESTRICTED', on: ['RestrictedNote'] },
  { what: 'who signs in for you', class: 'ACCOUNT', on: ['Account'] },
  { what: 'who looked', class: 'AUDIT', on: ['LedgerRecord'] },
]

/** The kind of condition under which a right holds. What is the caller's own says nothing of others' records. */
const ONLY: Readonly<Partial<Record<ViewerFact, string>>> = {
  directorateIds: 'those of their own directorate',
  brokenGlassIds: 'in an emergency, with a reason that is checked afterwards',
}
const IN_PART = 'some of it'
const OWN = 'their own'
const OUTSIDERS: readonly Role[] = ['STAKEHOLDER', 'RESIDENT']

/** By office what it may read of any organisation's record, worked out of the policy that the gate goes by. */
export const whoMaySee = (policy: Policy): Sight[] =>
  (Object.keys(OFFICES) as Role[])
    .filter((role) => !OUTSIDERS.includes(role))
    .map((role) => ({ office: OFFICES[role], sees: PARTS.flatMap((part) => seen(policy[role], part)) }))
    .filter(({ sees }) => sees.length > 0)

function seen(grants: readonly Grant[], part: Part): Sight['sees'] {
  const bearing = grants.filter(
    ({ actions, classes, on }) =>
      actions.includes('read') && classes.includes(part.class) && part.on.some((type) => on.includes(type)),
  )
  const reaching = bearing.map(reach).filter((one) => one !== OWN)
  if (reaching.length === 0) return []
  const { what, class: dataClass } = part
  const only = reaching.includes(null) ? null : [...new Set(reaching)].join(', ')
  return [{ what, class: dataClass, only }]
}

/** Null: always. */
function reach({ when }: Grant): string | null {
  if (when === null) return null
  const facts = testsOf(when).flatMap(({ operand, operator }) =>
    isFromViewer(operand) && operator !== '$ne' ? [operand.fromViewer] : [],
  )
  if (facts.includes('accountId')) return OWN
  return facts.map((fact) => ONLY[fact]).find((words) => words !== undefined) ?? IN_PART
}
