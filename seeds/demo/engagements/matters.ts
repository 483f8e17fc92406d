import type { EngagementKindCode } from '../../reference/engagementKinds.ts'
import type { IssueCode } from '../../reference/issues.ts'

/** `line`: what was said of the issue; `promise`: what one side promised the other. */
export type Matter = {
  kind: EngagementKindCode
  issue: IssueCode
  summary: string
  needs: string | null
  /** Whether what is said is friendly. */
  friendly: boolean
  line: string
  promise: { owner: 'FORCE' | 'STAKEHOLDER'; what: string }
}

/** What the demo's engagements are about. */
export const MATTERS: readonly Matter[] = [
  {
    kind: 'MEETING',
    issue: 'BURGLARY',
    summary: 'Went through the break-ins of the quarter floor by floor, and which doors are checked at night.',
    needs: 'A name to ring when the guards find a door open.',
    friendly: false,
    line: 'Staff no longer want to close up alone.',
    promise: { owner: 'FORCE', what: 'Send the name and number of the night desk.' },
  },
  {
    kind: 'MEETING',
    issue: 'PROTEST',
    summary: 'Planned for the march: which entrance stays open, who stands there, and when deliveries stop.',
    needs: 'Two hours’ notice of any change of the route.',
    friendly: false,
    line: 'Fears for the shop front, after what happened last year.',
    promise: { owner: 'FORCE', what: 'Ring two hours before any change of the route.' },
  },
  {
    kind: 'CALL',
    issue: 'FRAUD',
    summary: 'Rang about the false invoices; they have sent us the headers of four mails.',
    needs: null,
    friendly: true,
    line: 'Content with how quickly somebody rang back.',
    promise: { owner: 'STAKEHOLDER', what: 'Send the fifth mail, with its headers.' },
  },
  {
    kind: 'CALL',
    issue: 'SHOP_THEFT',
    summary: 'Rang back about Friday’s theft. The pictures are kept for a month.',
    needs: 'To hear what became of it.',
    friendly: false,
    line: 'Thinks that nothing comes of reporting it.',
    promise: { owner: 'FORCE', what: 'Tell them what became of Friday’s theft.' },
  },
  {
    kind: 'VISIT',
    issue: 'CYCLE_THEFT',
    summary: 'Looked at the cycle racks and the cameras over them, and left posters for the staff entrance.',
    needs: null,
    friendly: true,
    line: 'Pleased that somebody came to look.',
    promise: { owner: 'STAKEHOLDER', what: 'Turn the camera over the racks towards the gate.' },
  },
  {
    kind: 'BRIEFING',
    issue: 'TERRORISM',
    summary: 'Briefed reception and security on what to report and how, forty people in two groups.',
    needs: 'The same again for the night shift.',
    friendly: true,
    line: 'Feels well prepared, and says so to others.',
    promise: { owner: 'FORCE', what: 'Hold the briefing again, for the night shift.' },
  },
  {
    kind: 'EMAIL',
    issue: 'DRUGS',
    summary: 'Wrote which numbers to ring at night, and why nobody should follow the cars.',
    needs: null,
    friendly: false,
    line: 'Worried about the cars at the back entrance.',
    promise: { owner: 'STAKEHOLDER', what: 'Keep a list of when the cars come.' },
  },
  {
    kind: 'PATROL_CONTACT',
    issue: 'BURGLARY',
    summary: 'Spoke with the guard at the goods entrance on patrol. Nothing to report.',
    needs: null,
    friendly: true,
    line: 'The guard finds the nights quiet.',
    promise: { owner: 'FORCE', what: 'Come by again at the weekend.' },
  },
]

export const CANCELLED = 'The building manager asked for another date.'

/** What a directorate keeps to itself. */
export const REMARKS = [
  'Would not say in front of a colleague who had threatened the staff. Meet the manager alone next time.',
  'Knows more about the missing stock than was said; speak to the officer in the case first.',
  'Asked that nobody learns that they rang us.',
  'Was nervous when the contractor was named.',
] as const
