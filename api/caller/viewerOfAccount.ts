import type { Viewer } from '../access/viewer.ts'
import type { Asked } from '../platform/database.ts'
import { viewerByAccount, type ViewerRow } from './viewerStatement.ts'

/**
 * The account of somebody who showed who they are by other means than a session or key: with the rights that it has now.
 * `link` is what the ledger names it by. Null if the account is suspended or archived.
 */
export async function viewerOfAccount(
  asked: Pick<Asked, 'query'>,
  accountId: string,
  link: string,
): Promise<Viewer | null> {
  const [row] = await asked.query<ViewerRow>(viewerByAccount(accountId, link))
  if (!row) return null
  const { renewalDue: _never, ...viewer } = JSON.parse(row.viewer) as Viewer & { renewalDue: boolean }
  return viewer
}
