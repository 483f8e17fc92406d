import type { Image } from '../../../access/ability.ts'
import { governed } from '../../../access/catalogue.ts'
import { stale } from '../../../access/write/fault.ts'
import { readForCaller } from '../../../access/write/judging/readForCaller.ts'
import type { Together } from '../../../access/write/together/writeTogether.ts'
import { NotFound } from '../../../platform/errors.ts'

type Versioned = { id: unknown; version: unknown }

/** A record of the caller's own, as they read it. @throws NotFound, Conflict if it was changed since */
export async function ownRecord({ asked, judge }: Together, type: string, named: Versioned): Promise<Image> {
  const { image } = await readForCaller(asked, judge, governed(judge.catalogue, type), named.id, [])
  if ((image['archivedAt'] ?? null) !== null) throw new NotFound()
  if (image['version'] !== named.version) throw stale()
  return image
}
