import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../../access/catalogue.ts'
import type { Viewer } from '../../access/viewer.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import type { Judge } from '../../access/write/judging/judge.ts'
import type { Asked } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { demandFreshSession } from '../../caller/freshSession.ts'
import { Passkey } from './passkey.entity.ts'

export type PasskeyChange = { em: SqlEntityManager; asked: Asked; judge: Judge; viewer: Viewer }

/** @throws NotFound, BadUserInput naming `name` */
export async function renamePasskey(
  { em, asked, judge }: PasskeyChange,
  input: { id: string; name: string },
): Promise<object> {
  const name = input.name.trim()
  if (name === '' || name.length > 100 || /\p{C}/u.test(name))
    throw new BadUserInput({ name: 'must have 1 to 100 visible characters' })
  await readForCaller(asked, judge, governed(judge.catalogue, 'Passkey'), input.id, [])
  const passkey = await em.findOneOrFail(Passkey, { id: input.id })
  em.assign(passkey, { name })
  await em.flush()
  return passkey
}

/** @throws NotFound; Forbidden unless the session was opened just now by a second factor */
export async function removePasskey(
  { em, asked, judge, viewer }: PasskeyChange,
  input: { id: string },
): Promise<object> {
  await readForCaller(asked, judge, governed(judge.catalogue, 'Passkey'), input.id, [])
  const passkey = await em.findOneOrFail(Passkey, { id: input.id })
  await demandFreshSession(em, viewer, (signedInBy) => signedInBy !== 'PASSWORD')
  await em.nativeDelete(Passkey, { id: passkey.id })
  return passkey
}
