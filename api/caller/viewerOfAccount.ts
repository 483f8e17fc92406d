import type { Viewer } from '../access/viewer.ts'
import type { Asked, Statement } from '../platform/database.ts'
import { secretHash } from './secret.ts'
import { viewerByAccount, viewerByFeed, type ViewerRow } from './viewerStatement.ts'

type Asking = Pick<Asked, 'query'>

/**
 * The account of somebody who showed who they are by other means than a session or key: with the rights that it has now.
 * `link` is what the ledger names it by. Null if the account is suspended or archived.
 */
export async function viewerOfAccount(asked: Asking, accountId: string, link: string): Promise<Viewer | null> {
  return only(asked, viewerByAccount(accountId, link))
}

/**
 * The owner of the calendar feed with this secret, whom the ledger names by the feed's id. The same statement finds an
 * unknown secret, a revoked feed and a suspended owner, so the response time does not tell them apart.
 */
export const viewerOfFeed = (asked: Asking, secret: string): Promise<Viewer | null> =>
  only(asked, viewerByFeed(secretHash(secret)))

async function only(asked: Asking, statement: Statement): Promise<Viewer | null> {
  const [row] = await asked.query<ViewerRow>(statement)
  if (!row) return null
  const { renewalDue: _never, ...viewer } = JSON.parse(row.viewer) as Viewer & { renewalDue: boolean }
  return viewer
}
