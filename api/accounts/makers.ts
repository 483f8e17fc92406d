import { idOrNull } from '../access/gate/lists/filter.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Asked } from '../platform/database.ts'
import { Forbidden } from '../platform/errors.ts'

// UNION and not UNION ALL: it ends also where a chain should run in a circle.
const isMaker = `
with recursive maker as (
  select created_by as id from account where id = $1::uuid
  union
  select a.created_by from account a join maker m on a.id = m.id)
select 1 from maker where id = any($2::uuid[]) limit 1`

/**
 * Nobody gives rights to oneself, nor through an account that one has made: the caller may not touch the account that
 * made theirs, nor the one that made that, and so on.
 *
 * @param accounts ids of the accounts that the change is about; what is no id is passed over.
 * @throws Forbidden
 */
export async function refuseMaker(asked: Asked, viewer: Viewer, accounts: readonly unknown[]): Promise<void> {
  const about = accounts.map(idOrNull).filter((id) => id !== null)
  const found = await asked.query({ text: isMaker, values: [viewer.accountId, about] })
  if (found.length > 0) throw new Forbidden('You may not change the rights of whoever made your account.')
}
