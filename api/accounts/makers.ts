import { idOrNull } from '../platform/values/uuid.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Asked } from '../platform/database.ts'
import { Forbidden } from '../platform/errors.ts'

// UNION, not UNION ALL, so that a cycle ends.
const IS_MAKER = `
with recursive maker as (
  select created_by as id from account where id = $1::uuid
  union
  select a.created_by from account a join maker m on a.id = m.id)
select 1 from maker where id = any($2::uuid[]) limit 1`

/**
 * Nobody may raise their own rights through an account they created: the caller may not change the account that created
 * theirs, nor that account's creator, and so on.
 * @param accounts ids of the accounts to be changed; anything that is not an id is skipped
 * @throws Forbidden
 */
export async function refuseMaker(asked: Asked, viewer: Viewer, accounts: readonly unknown[]): Promise<void> {
  const about = accounts.map(idOrNull).filter((id) => id !== null)
  const found = await asked.query({ text: IS_MAKER, values: [viewer.accountId, about] })
  if (found.length > 0) throw new Forbidden('You may not change the rights of the account that created yours.')
}
