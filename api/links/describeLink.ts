import type { Database } from '../platform/database.ts'
import { findLink, type LinkPurpose } from './accountLink.ts'

/** What the page of a link shows whoever has it: that it still holds, and whose password it sets. */
export type LinkDescription = { purpose: LinkPurpose; email: string; displayName: string }

export async function describeLink(db: Database, token: string): Promise<LinkDescription | null> {
  const link = await findLink(db, token)
  if (link === null) return null
  const [account] = await db.query<Omit<LinkDescription, 'purpose'>>({
    text: 'select email, display_name as "displayName" from account where id = $1',
    values: [link.accountId],
  })
  return account === undefined ? null : { purpose: link.purpose, ...account }
}
