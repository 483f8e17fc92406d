import type { InferEntity } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import { stale } from '../../access/write/fault.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import type { Judge } from '../../access/write/judging/judge.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { RecordVersionInput } from '../../generated/resolvers.ts'
import { type Asked, queryWithin } from '../../platform/database.ts'
import { Conflict, Forbidden, NotFound } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { HeldMail } from './heldMail.entity.ts'

type Held = InferEntity<typeof HeldMail>

/**
 * A mail that waits and that the caller may settle, as it is, before anything is locked.
 * @throws NotFound, Forbidden, Conflict
 */
export async function readHeld(asked: Asked, judge: Judge, { id, version }: RecordVersionInput): Promise<Image> {
  const { image } = await readForCaller(asked, judge, governed(judge.catalogue, 'HeldMail'), id, [])
  refuseSettling(judge, image, version)
  return image
}

/** The same, locked. Who needs its question too locks that first, as everybody does. @throws NotFound, Forbidden, Conflict */
export async function lockHeld(em: SqlEntityManager, judge: Judge, { id, version }: RecordVersionInput): Promise<Held> {
  const key = idOrNull(id)
  if (key === null) throw new NotFound()
  await queryWithin(em, { text: 'select from held_mail where id = $1 for update', values: [key] })
  const held = await em.findOne(HeldMail, { id: key })
  if (!held) throw new NotFound()
  refuseSettling(judge, imageOf(governed(judge.catalogue, 'HeldMail'), held), version)
  return held
}

function refuseSettling(judge: Judge, image: Image, version: number): void {
  const verdict = judge.verdict('HeldMail', image)
  if (!verdict('read', 'id')) throw new NotFound()
  if (!verdict('update', 'outcome')) throw new Forbidden()
  if (image['version'] !== version) throw stale()
  if (image['outcome']) throw new Conflict('This mail has been dealt with.', { outcome: image['outcome'] })
}

/** It no longer waits; the mail itself goes after its time, like any other. */
export function settleHeld(held: Held, outcome: NonNullable<Held['outcome']>, now: Date): void {
  held.outcome = outcome
  held.archivedAt = now
}

/** @throws NotFound, Forbidden, Conflict */
export async function discardHeldMail(context: WriteContext, input: RecordVersionInput): Promise<{ id: string }> {
  const write = { type: 'HeldMail', action: 'update', operation: 'discardHeldMail', category: 'ALTERATION' } as const
  const id = await inTransaction(context, write, async (em, type, judge) => {
    const held = await lockHeld(em, judge, input)
    settleHeld(held, 'DISCARDED', context.clock.now())
    await em.flush()
    return [imageOf(type, held)]
  })
  return { id }
}
