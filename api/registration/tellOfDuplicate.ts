import type { SqlEntityManager } from '@mikro-orm/sql'
import { ASSIGNMENTS, servesOn } from '../accounts/serving.ts'
import { COMMUNITIES } from '../directory/communities.ts'
import { queryWithin } from '../platform/database.ts'
import type { Addressee } from '../platform/mail/addressed.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { dayOf } from '../platform/sql/today.ts'
import type { Entered } from './enterRegister.ts'
import { likelyDuplicate } from './letters.ts'
import type { OpenRegistration } from './registration.ts'

/** Half of the trigrams in common: `City Flowers` and `City Flowers Ltd`, but not `City Florists`. */
const ALIKE = 0.5
const NAME = `' ' || folded($2) || ' '`
const OTHER_NAME = `' ' || name_folded || ' '`
const ORGANISATION_LIKE_IT = `
  select exists (
    select from organisation where id <> $1 and archived_at is null
      and (name_folded = folded($2)
        or (${OTHER_NAME}) % (${NAME}) and similarity(${OTHER_NAME}, ${NAME}) >= ${ALIKE})
  ) as found`
const SOMEBODY_WITH_ADDRESS = `
  select exists (
    select from contact_point where (person_id <> $1 or person_id is null) and archived_at is null
      and ' ' || value_folded || ' ' = ' ' || folded($2) || ' '
  ) as found`

const SPOCS = `
  select distinct a.id::text as "accountId", a.email, a.display_name as "displayName"
  from ${ASSIGNMENTS} join directorate d on d.id = s.directorate_id
  where d.code = '${COMMUNITIES}' and ${servesOn(dayOf('$1::timestamptz'))}
  order by 1`

/** Tells the SPOCs of communities, and never the registrant, who would learn from it whom the force knows. */
export async function tellOfDuplicate(
  em: SqlEntityManager,
  mail: Mail,
  { person, organisation }: Entered,
  { businessName, email }: OpenRegistration,
): Promise<void> {
  const isFound = async (text: string, values: unknown[]) =>
    (await queryWithin<{ found: boolean }>(em, { text, values }))[0]?.found === true
  const isLikely =
    (await isFound(SOMEBODY_WITH_ADDRESS, [person, email])) ||
    (organisation !== null && (await isFound(ORGANISATION_LIKE_IT, [organisation, businessName])))
  if (!isLikely) return
  const of = organisation ? `organisations/${organisation}` : `people/${person}`
  const now = new Date()
  const spocs = await queryWithin<Addressee>(em, { text: SPOCS, values: [now.toISOString()] })
  for (const spoc of spocs)
    await queryWithin(em, mail.entrust(likelyDuplicate(spoc, `${mail.baseUrl}/${of}/show`, now)))
}
