import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import type { Letter, Mail } from '../platform/mail/mail.ts'
import { type Addressee, inLondon, letterTo, NOTICE_HOLDS_MS } from '../platform/mail/addressed.ts'

/** E-mails every data-protection officer when a request needs confirmation. */
export async function tellOfRequest(em: SqlEntityManager, mail: Mail, by: string, at: Date): Promise<void> {
  if (!mail.possible) return
  const officers = await queryWithin<Addressee>(em, {
    text: `
      select id as "accountId", email, display_name as "displayName"
      from account
      where 'DPO' = any(roles)
      and suspended_at is null
      and archived_at is null order by id
    `,
    values: [],
  })
  for (const officer of officers) await queryWithin(em, mail.entrust(breakGlassAsked(officer, by, at, mail.baseUrl)))
}

/** Names neither the subject nor the reason: a mailbox is not the place for them. */
const breakGlassAsked = (to: Addressee, by: string, at: Date, baseUrl: string): Letter =>
  letterTo(
    to,
    'BREAK_GLASS',
    'Beadle: more openings by break-glass than one person may make alone',
    new Date(at.getTime() + NOTICE_HOLDS_MS),
    [
      `${by} has opened private contacts by break-glass five times within an hour, and asked for another opening on ${inLondon(at)} (London time).`,
      'It opens nothing unless another inspector confirms it. Whose contacts they were, and why, is in the list of openings:',
      `${baseUrl}/break-glass`,
    ],
  )
