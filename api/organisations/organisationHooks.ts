import type { Image } from '../access/ability.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Asked } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { readWebsite } from './readWebsite.ts'

function prepare(draft: Draft, before: Image | null): Draft {
  const prepared = { ...draft }
  const fields: Record<string, string> = {}
  const tier = draft['tier']
  if (typeof tier === 'number' && ![1, 2, 3].includes(tier)) fields['tier'] = 'must be 1, 2 or 3'
  if (typeof draft['website'] === 'string' && draft['website'] !== before?.['website']) {
    prepared['website'] = readWebsite(draft['website'])
    if (prepared['website'] === null) fields['website'] = 'must be a web address, such as https://www.example.org'
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return prepared
}

const IS_CIRCULAR = `
with recursive above as (
  select id, parent_id from organisation where id = $1::uuid
  union
  select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id
)
select exists (select from above where id = $2::uuid) as circular`

/** Whether `organisation` is `parent` or above it, so that the new parent would be its own ancestor. */
async function wouldBeCircular(asked: Asked, organisation: string, parent: string): Promise<boolean> {
  const [row] = await asked.query<{ circular: boolean }>({ text: IS_CIRCULAR, values: [parent, organisation] })
  return row?.circular === true
}

const complete: NonNullable<WriteHooks['complete']> = async (asked, draft, before) => {
  const parent = idOrNull(draft['parent'])
  if (before && parent !== null && (await wouldBeCircular(asked, String(before['id']), parent)))
    throw new BadUserInput({ parent: 'must not be the organisation itself or one below it' })
  return draft
}

export const organisationHooks: WriteHooks = { prepare, complete }
