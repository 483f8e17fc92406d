import type { EntityProperty } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { GovernedType } from '../catalogue.ts'
import { idOrNull } from '../gate/filter.ts'
import { imageOf } from './image.ts'
import type { Judge } from './judge.ts'

const statements = new WeakMap<GovernedType, string>()

/**
 * The record, locked against other writers until the transaction ends, if it exists for the caller; with these lists of its own.
 *
 * @throws NotFound
 */
export async function existing(em: SqlEntityManager, judge: Judge, type: GovernedType, id: unknown, lists: readonly string[]): Promise<object> {
  const key = idOrNull(id)
  const [row] = key === null ? [] : await queryWithin<Record<string, unknown>>(em, { text: statementFor(em, type), values: [key] })
  if (!row) throw new NotFound()
  // By the ORM's own query the same costs five times as much: this is on the path of every write.
  const entity: object = em.map(type.name as never, row as never)
  // Lists apart: together, the lock would take their rows too, and two changes that share a group would wait for each other.
  if (lists.length > 0) await em.populate(entity, lists as never)
  if (!judge.verdict(type.name, imageOf(type, entity))('read', 'id')) throw new NotFound()
  return entity
}

function statementFor(em: SqlEntityManager, type: GovernedType): string {
  let text = statements.get(type)
  if (text === undefined) {
    const properties = Object.values(em.getMetadata().get(type.name as never).properties as Record<string, EntityProperty>)
    const columns = properties.filter(({ name }) => type.columns.has(name)).map((property) => {
      const column = property.fieldNames[0] as string
      const read = property.customType?.convertToJSValueSQL?.(`t.${column}`, em.getPlatform())
      return read === undefined ? `t.${column}` : `${read} as ${column}`
    })
    text = `select ${columns.join(', ')} from ${type.table} t where t.id = $1::uuid for no key update`
    statements.set(type, text)
  }
  return text
}
