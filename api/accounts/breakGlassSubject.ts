import type { MongoAbility } from '@casl/ability'
import type { EntityManager } from '@mikro-orm/core'
import { allows } from '../access/ability.ts'
import { type Catalogue, governed } from '../access/catalogue.ts'
import { idOrNull } from '../access/gate/filter.ts'
import { imageOf } from '../access/write/image.ts'
import { NotFound } from '../platform/errors.ts'

const types = ['Person', 'Organisation'] as const

/** Whether the subject of a break-glass is a person or an organisation. @throws NotFound when it does not exist for the caller. */
export async function subjectVisibleTo(em: EntityManager, catalogue: Catalogue, ability: MongoAbility, id: string): Promise<(typeof types)[number]> {
  const key = idOrNull(id)
  for (const name of key === null ? [] : types) {
    const type = governed(catalogue, name)
    const entity: object | null = await em.findOne(name as never, { id: key })
    if (entity && allows(catalogue, ability, 'read', name, imageOf(type, entity), 'id')) return name
  }
  throw new NotFound()
}
