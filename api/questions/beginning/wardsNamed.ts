import type { Asked } from '../../platform/database.ts'
import { nameInAddress } from '../../platform/mail/inbound/wardAddress.ts'

/**
 * Ids of the wards that are kept and whose address this is; several where they share a name.
 * @param ward as it stands in the address, in lower case
 */
export async function wardsNamed(ward: string, { query }: Pick<Asked, 'query'>): Promise<string[]> {
  const found = await query<{ id: string }>({
    text: `
      select id::text as id from zone
      where kind = 'WARD' and archived_at is null and ${nameInAddress('name')} = $1 order by id`,
    values: [ward],
  })
  return found.map(({ id }) => id)
}
