import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../access/ability.ts'
import { updateRecord } from '../access/write/change.ts'
import { createRecord } from '../access/write/create.ts'
import type { WriteHooks, WriteContext } from '../access/write/writing.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { type Asked, queryWithin } from '../platform/database.ts'
import { BadUserInput, Conflict, NotFound } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { Account } from '../accounts/account.entity.ts'
import { LINK_HOLDS_MS, newLink, voidLinks } from './accountLink.ts'
import { emailChanged, invitation } from './letters.ts'

type Input = Record<string, unknown>
type Context = WriteContext & { mail: Mail }

/**
 * Creates an account without a password and invites its owner. `accountHooks` are the hooks of every account change.
 */
export async function createInvited(context: Context, accountHooks: WriteHooks, input: Input): Promise<string> {
  const invites = !input['suspendedAt']
  const hooks: WriteHooks = {
    ...accountHooks,
    prepare: (draft, before, viewer) => ({
      ...accountHooks.prepare?.(draft, before, viewer),
      ...(invites ? { invitationExpiresAt: invitationEnd() } : {}),
    }),
    ...(invites ? { within: (em, id) => invite(context.mail, em, id) } : {}),
  }
  const id = await createRecord(
    context,
    { type: 'Account', action: 'create', operation: 'createAccount', category: 'COLLECTION', hooks },
    input,
  )
  context.mail.wake()
  return id
}

/** @throws Conflict if the account has a password */
export async function inviteAgain(context: Context, accountHooks: WriteHooks, { id, version }: Input): Promise<string> {
  const hooks: WriteHooks = {
    ...accountHooks,
    async permit(asked, viewer, draft, before) {
      await accountHooks.permit?.(asked, viewer, draft, before)
      if (before?.['suspendedAt'] || before?.['archivedAt'])
        throw new Conflict('The account is suspended or archived. Reinstate it first.')
      if (await hasPassword(asked, String(before?.['id'])))
        throw new Conflict('The invitation has been accepted. A forgotten password is reset from the sign-in page.')
    },
    within: (em, account) => invite(context.mail, em, account),
  }
  const write = {
    type: 'Account',
    action: 'update' as const,
    operation: 'inviteAgain',
    category: 'ALTERATION' as const,
    hooks,
  }
  const changed = await updateRecord(context, write, { id, version, invitationExpiresAt: invitationEnd() })
  context.mail.wake()
  return changed
}

/** A new e-mail address voids earlier links. An open invitation follows it; otherwise the old address is told. */
export async function updateAccount(context: Context, accountHooks: WriteHooks, input: Input): Promise<string> {
  let moved: Image | null = null
  const hooks: WriteHooks = {
    ...accountHooks,
    prepare(draft, before, viewer) {
      const prepared = accountHooks.prepare?.(draft, before, viewer) ?? draft
      moved = 'email' in prepared && prepared['email'] !== before?.['email'] ? before : null
      // The owner of the old address holds the open invitation.
      return moved?.['invitationExpiresAt'] ? { ...prepared, invitationExpiresAt: invitationEnd() } : prepared
    },
    async within(em, id) {
      await accountHooks.within?.(em, id, input)
      if (moved) await afterMove(context.mail, em, id, moved)
    },
  }
  const id = await updateRecord(
    context,
    { type: 'Account', action: 'update', operation: 'updateAccount', category: 'ALTERATION', hooks },
    input,
  )
  context.mail.wake()
  return id
}

const invitationEnd = (): string => new Date(databaseNow().getTime() + LINK_HOLDS_MS.INVITATION).toISOString()

export const noMailServer = (): BadUserInput =>
  new BadUserInput(
    { email: 'cannot be written to: this installation has no mail server (SMTP_HOST)' },
    'An invitation cannot be sent.',
  )

/** @throws BadUserInput if no e-mail can be sent */
async function invite(mail: Mail, em: SqlEntityManager, id: string): Promise<void> {
  if (!mail.possible) throw noMailServer()
  const account = await em.findOne(Account, { id })
  if (account === null) throw new NotFound()
  await voidLinks(em, id)
  const link = newLink(mail.baseUrl, 'INVITATION', { accountId: id })
  await queryWithin(em, link.insert)
  await queryWithin(
    em,
    mail.entrust(invitation({ accountId: id, email: account.email, displayName: account.displayName }, link)),
  )
}

async function afterMove(mail: Mail, em: SqlEntityManager, id: string, before: Image): Promise<void> {
  await voidLinks(em, id)
  if (before['invitationExpiresAt']) return invite(mail, em, id)
  if (!mail.possible) return
  const told = { accountId: id, email: String(before['email']), displayName: String(before['displayName']) }
  await queryWithin(em, mail.entrust(emailChanged(told, new Date())))
}

async function hasPassword(asked: Asked, id: string): Promise<boolean> {
  const found = await asked.query({
    text: 'select 1 from credential where account_id = $1::uuid and password_hash is not null limit 1',
    values: [id],
  })
  return found.length > 0
}
