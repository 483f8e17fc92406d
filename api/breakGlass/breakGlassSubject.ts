import type { EntityManager } from '@mikro-orm/core'
import { governed } from '../access/catalogue.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { NotFound } from '../platform/errors.ts'

const SUBJECT_TYPES = ['Person', 'Organisation'] as const

/** @throws NotFound unless the caller can see the subject */
export async function subjectVisibleTo(
  em: EntityManager,
  judge: Judge,
  id: string,
): Promise<(typeof SUBJECT_TYPES)[number]> {
  const key = idOrNull(id)
  for (const name of key === null ? [] : SUBJECT_TYPES) {
    const type = governed(judge.catalogue, name)
    const entity: object | null = await em.findOne(name as never, { id: key })
    if (entity && judge.verdict(name, imageOf(type, entity))('read', 'id')) return name
  }
  throw new NotFound()
}
