import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed, type GovernedType } from '../access/catalogue.ts'
import type { Viewer } from '../access/viewer.ts'
import { readForCaller } from '../access/write/judging/readForCaller.ts'
import { stale } from '../access/write/fault.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import type { Asked } from '../platform/database.ts'
import { Forbidden } from '../platform/errors.ts'
import { Account } from './account.entity.ts'
import { AuthenticatorApp } from '../signIn/secondFactor/authenticatorApp.entity.ts'
import { Credential, PASSWORD_PROVIDER } from '../signIn/credential.entity.ts'
import { refuseMaker } from './makers.ts'
import { Passkey } from '../signIn/passkeys/passkey.entity.ts'
import { Session } from '../signIn/sessions/session.entity.ts'

export type AccountChange = { em: SqlEntityManager; asked: Asked; judge: Judge; viewer: Viewer }

type Target = { id: string; version: number }

/** For someone who lost their phone and codes. Without their password the administrator gains nothing by it. */
export async function resetSecondFactors(change: AccountChange, target: Target): Promise<object> {
  const { em } = change
  const account = await anothers(change, target)
  await em.nativeDelete(AuthenticatorApp, { account: target.id })
  await em.nativeDelete(Passkey, { account: target.id })
  await em.nativeDelete(Session, { account: target.id })
  return changed(em, account, { totpEnabled: false })
}

/** For someone whose identity was recreated at the provider. */
export async function unlinkSingleSignOn(change: AccountChange, target: Target): Promise<object> {
  const { em } = change
  const account = await anothers(change, target)
  await em.nativeDelete(Credential, { account: target.id, providerId: { $ne: PASSWORD_PROVIDER } })
  return changed(em, account, { ssoLinkedAt: null })
}

/** @throws NotFound, Conflict; Forbidden if the caller may not change the account, or was created by it */
async function anothers({ em, asked, judge, viewer }: AccountChange, { id, version }: Target): Promise<object> {
  const type: GovernedType = governed(judge.catalogue, 'Account')
  const { image } = await readForCaller(asked, judge, type, id, [])
  if (!judge.verdict('Account', image)('update', 'ssoLinkedAt')) throw new Forbidden()
  await refuseMaker(asked, viewer, [id])
  if (image['version'] !== version) throw stale()
  const account = await em.findOne(Account, { id, version })
  if (account === null) throw stale()
  return account
}

async function changed(em: SqlEntityManager, account: object, values: Record<string, unknown>): Promise<object> {
  em.assign(account as never, { ...values, updatedAt: new Date() } as never)
  await em.flush()
  return account
}
