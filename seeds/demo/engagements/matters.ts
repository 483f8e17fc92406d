import type { EngagementKindCode } from '../../reference/engagementKinds.ts'
import type { IssueCode } from '../../reference/issues.ts'

export type Matter = { kind: EngagementKindCode; issue: IssueCode; summary: string; needs: string | null }

/** What the demo's engagements are about. */
export const MATTERS: readonly Matter[] = [
  {
    kind: 'MEETING',
    issue: 'BURGLARY',
    summary: 'Went through the break-ins of the quarter floor by floor, and which doors are checked at night.',
    needs: 'A name to ring when the guards find a door open.',
  },
  {
    kind: 'MEETING',
    issue: 'PROTEST',
    summary: 'Planned for the march: which entrance stays open, who stands there, and when deliveries stop.',
    needs: 'Two hours’ notice of any change of the route.',
  },
  {
    kind: 'CALL',
    issue: 'FRAUD',
    summary: 'Rang about the false invoices; they have sent us the headers of four mails.',
    needs: null,
  },
  {
    kind: 'CALL',
    issue: 'SHOP_THEFT',
    summary: 'Rang back about Friday’s theft. The pictures are kept for a month.',
    needs: 'To hear what became of it.',
  },
  {
    kind: 'VISIT',
    issue: 'CYCLE_THEFT',
    summary: 'Looked at the cycle racks and the cameras over them, and left posters for the staff entrance.',
    needs: null,
  },
  {
    kind: 'BRIEFING',
    issue: 'TERRORISM',
    summary: 'Briefed reception and security on what to report and how, forty people in two groups.',
    needs: 'The same again for the night shift.',
  },
  {
    kind: 'EMAIL',
    issue: 'DRUGS',
    summary: 'Wrote which numbers to ring at night, and why nobody should follow the cars.',
    needs: null,
  },
  {
    kind: 'PATROL_CONTACT',
    issue: 'BURGLARY',
    summary: 'Spoke with the guard at the goods entrance on patrol. Nothing to report.',
    needs: null,
  },
]

export const CANCELLED = 'The building manager asked for another date.'
