import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Draft } from '../../access/write/draft.ts'
import { createRecord } from '../../access/write/create.ts'
import type { WriteContext, WriteHooks } from '../../access/write/writing.ts'
import { refuseKey } from '../../caller/refuseKey.ts'
import { type Asked, queryWithin } from '../../platform/database.ts'
import { BadUserInput, Conflict, ForbiddenField, NotFound, RateLimited } from '../../platform/errors.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { databaseNow } from '../../platform/sql/databaseClock.ts'
import { normalisedEmail } from '../../platform/values/accountEmail.ts'
import { LINK_HOLDS_MS, newLink } from '../accountLink.ts'
import { noMailServer } from '../invitations.ts'
import { colleagueInvitation, invitedAlready } from '../letters.ts'
import { ColleagueInvitation } from './colleagueInvitation.entity.ts'

/** Accounts of an organisation, with those invited. */
const MOST_COLLEAGUES = 20
/** Letters that an organisation's owners may have sent to strangers within a day. */
const MOST_A_DAY = 40
/** … and to one address. */
const MOST_TO_ONE = 3

type Context = WriteContext & { mail: Mail }

/**
 * @throws ForbiddenField for what an owner does not decide, Conflict unless the organisation is confirmed and in use or if
 *   there would be too many accounts, BadUserInput, RateLimited
 */
export async function inviteColleague(context: Context, input: Draft): Promise<string> {
  const hooks: WriteHooks = {
    async permit(asked, viewer) {
      // A key could invite somebody with more rights than the key has.
      refuseKey(viewer, 'invite colleagues')
      await refuseUnconfirmed(asked, viewer.organisationId)
    },
    prepare(draft, _before, viewer) {
      const email = normalisedEmail(String(draft['email']))
      if (email === null) throw new BadUserInput({ email: 'must be an e-mail address' })
      const expiresAt = new Date(databaseNow().getTime() + LINK_HOLDS_MS.INVITATION).toISOString()
      return { ...draft, email, expiresAt, organisation: viewer.organisationId, invitedBy: viewer.accountId }
    },
    within: (em, id) => send(context.mail, em, id),
  }
  const { viewer } = context.caller
  const id = await createRecord(
    context,
    { type: 'ColleagueInvitation', action: 'create', operation: 'inviteColleague', category: 'COLLECTION', hooks },
    ownDecision(input, viewer.organisationId),
  )
  context.mail.wake()
  return id
}

/** Without what goes without saying. The policy refuses `person` and `suspendedAt`, which no invitation has. */
function ownDecision({ roles, organisation, ...input }: Draft, own: string | null): Draft {
  const isStakeholder = Array.isArray(roles) && roles.length > 0 && roles.every((role) => role === 'STAKEHOLDER')
  if (roles !== undefined && !isStakeholder) throw new ForbiddenField('roles')
  if (organisation !== undefined && (own === null || organisation !== own)) throw new ForbiddenField('organisation')
  return input
}

/**
 * The letter comes from the police and holds a name that the owner has typed, so an owner whom nobody has checked sends
 * none. @throws Conflict
 */
async function refuseUnconfirmed(asked: Asked, organisation: string | null): Promise<void> {
  const [found] = await asked.query<{ isUnconfirmed: boolean; isArchived: boolean }>({
    text: `
      select unconfirmed_since is not null as "isUnconfirmed", archived_at is not null as "isArchived"
      from organisation where id = $1::uuid`,
    values: [organisation],
  })
  if (found?.isArchived) throw new Conflict('Your organisation is archived, so nobody can be invited.')
  if (found?.isUnconfirmed)
    throw new Conflict('You can invite colleagues once the force has confirmed your organisation.')
}

/** The same statements whether or not the address has an account: only the letter differs. */
async function send(mail: Mail, em: SqlEntityManager, id: string): Promise<void> {
  if (!mail.possible) throw noMailServer()
  const invitation = await em.findOne(ColleagueInvitation, { id })
  if (invitation === null) throw new NotFound()
  const { email, displayName } = invitation
  await replaceEarlier(em, id, invitation.organisation.id, email)
  await refuseTooMany(em, invitation.organisation.id, email)
  const link = newLink(mail.baseUrl, 'INVITATION', { invitationId: id })
  await queryWithin(em, link.insert)
  const [holder] = await queryWithin<{ accountId: string; displayName: string }>(em, {
    text: 'select id as "accountId", display_name as "displayName" from account where email = $1',
    values: [email],
  })
  const letter = holder
    ? invitedAlready({ ...holder, email }, new Date())
    : colleagueInvitation({ accountId: null, email, displayName }, link)
  await queryWithin(em, mail.entrust(letter))
}

async function replaceEarlier(em: SqlEntityManager, id: string, organisation: string, email: string): Promise<void> {
  // The lock queues invitations of one organisation, so that each counts the others.
  await queryWithin(em, {
    text: 'select from organisation where id = $1::uuid for no key update',
    values: [organisation],
  })
  const earlier = await em.find(ColleagueInvitation, { organisation, email, archivedAt: null, id: { $ne: id } })
  for (const one of earlier) one.archivedAt = new Date()
  await em.flush()
}

const COUNTS = `
  select
    (select count(*)::int from account where organisation_id = $1::uuid and standing is not null and archived_at is null)
    + (select count(*)::int from colleague_invitation
       where organisation_id = $1::uuid and archived_at is null and expires_at > now()) as colleagues,
    (select count(*)::int from colleague_invitation
     where organisation_id = $1::uuid and created_at > now() - interval '1 day') as today,
    (select count(*)::int from colleague_invitation
     where organisation_id = $1::uuid and created_at > now() - interval '1 day' and email = $2) as same
`

async function refuseTooMany(em: SqlEntityManager, organisation: string, email: string): Promise<void> {
  const [count] = await queryWithin<{ colleagues: number; today: number; same: number }>(em, {
    text: COUNTS,
    values: [organisation, email],
  })
  if (!count) return
  if (count.colleagues > MOST_COLLEAGUES)
    throw new Conflict(
      `An organisation has at most ${MOST_COLLEAGUES} accounts; suspended ones and open invitations count. ` +
        'Withdraw an invitation, or ask an administrator to archive accounts that are no longer used.',
    )
  if (count.today > MOST_A_DAY || count.same > MOST_TO_ONE) throw new RateLimited(24 * 3600)
}
