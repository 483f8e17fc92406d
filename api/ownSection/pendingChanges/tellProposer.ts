import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../access/ability.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { queryWithin } from '../../platform/database.ts'
import { type Addressee, letterTo, NOTICE_HOLDS_MS } from '../../platform/mail/addressed.ts'
import type { Mail } from '../../platform/mail/mail.ts'

type Decision = { pending: Image; office: string; outcome: 'ACCEPTED' | 'REJECTED' }

/** The proposer; where that account is no longer in use, the organisation's owners. */
const READERS = `
  with active as (
    select id, email, display_name, standing from account
    where organisation_id = $1 and suspended_at is null and archived_at is null and invitation_expires_at is null
  )
  select id::text as "accountId", email, display_name as "displayName" from active
  where id = $2 or (standing = 'OWNER' and not exists (select from active where id = $2))
  order by id`

/** Says neither the value nor the officer: the mail leads to the page that shows what was decided. */
export async function tellProposer(
  { mail, clock }: { mail: Mail } & Pick<WriteContext, 'clock'>,
  em: SqlEntityManager,
  { pending, office, outcome }: Decision,
): Promise<void> {
  if (!mail.possible) return
  const readers = await queryWithin<Addressee>(em, {
    text: READERS,
    values: [pending['organisation'], pending['proposer']],
  })
  const uselessAt = new Date(clock.now().getTime() + NOTICE_HOLDS_MS)
  for (const reader of readers) {
    const letter = letterTo(reader, 'PENDING_CHANGE', SUBJECT[outcome], uselessAt, [
      `${office} has ${outcome === 'ACCEPTED' ? 'confirmed a change' : 'not accepted a change'} that your organisation proposed.`,
      ...(outcome === 'REJECTED' ? ['The reason stands beside it.'] : []),
      `${mail.baseUrl}/own`,
    ])
    await queryWithin(em, mail.entrust(letter))
  }
}

const SUBJECT = {
  ACCEPTED: 'A change that you proposed is confirmed',
  REJECTED: 'A change that you proposed was not accepted',
} as const
