import type { Statement } from '../../../platform/database.ts'
import type { AskedAbout } from './askedAbout.ts'

type Round = { organisation: string; askedAt: Date; answerBy: string }

const PLACE = `
  insert into care_item (id, organisation_id, kind, class, object_id, person_id, contact_point_id, premises_id,
    keyholder_id, asked_at, answer_by)
  select i.id, $2, i.kind, i.class, i.object_id, i.person_id, i.contact_point_id, i.premises_id, i.keyholder_id, $3, $4
  from jsonb_to_recordset($1::jsonb) as i (id uuid, kind text, class text, object_id uuid, person_id uuid,
    contact_point_id uuid, premises_id uuid, keyholder_id uuid)
  on conflict do nothing`

/** What an organisation is asked about in a round; a record about which it is asked already is left out. */
export const placedItems = (
  items: readonly (AskedAbout & { id: string })[],
  { organisation, askedAt, answerBy }: Round,
): Statement => ({
  text: PLACE,
  values: [JSON.stringify(items), organisation, askedAt.toISOString(), answerBy],
})
