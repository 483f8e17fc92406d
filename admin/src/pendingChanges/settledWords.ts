import type { PendingChangeLineFragment } from '../generated/graphql.ts'
import { momentText } from '../words/dates.ts'
import { enumWords } from '../words/labels.ts'

type Settled = Pick<PendingChangeLineFragment, 'status' | 'decidedOffice' | 'settledAt'>

/** What has become of a change: `accepted by Crime Directorate on 3 May 2026, 10:12`. */
export function settledWords({ status, decidedOffice, settledAt }: Settled): string {
  const by = decidedOffice === null ? '' : ` by ${decidedOffice}`
  const on = settledAt === null ? '' : ` on ${momentText(settledAt)}`
  return `${enumWords(status ?? '', 'PendingChangeStatus').toLowerCase()}${by}${on}`
}
