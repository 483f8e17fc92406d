import type { Asked, Orm } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Image } from '../../ability.ts'
import { fieldOf, type GovernedType, type Via } from '../../catalogue.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import { columnsOf, imageOfRow } from '../columns.ts'
import type { Judge } from './judge.ts'

type Read = { image: Image; lists: ReadonlyMap<string, readonly string[]> }

/** Not locked: a change applies to the version read, or not at all (alteration.ts). Throws NotFound. */
export async function readForCaller(
  asked: Asked,
  judge: Judge,
  type: GovernedType,
  id: unknown,
  lists: readonly string[],
): Promise<Read> {
  const key = idOrNull(id)
  const [row] =
    key === null
      ? []
      : await asked.query<Record<string, unknown>>({ text: statementFor(asked.orm, type, lists), values: [key] })
  if (!row) throw new NotFound()
  const image = imageOfRow(columnsOf(asked.orm, type), row)
  if (!judge.verdict(type.name, image)('read', 'id')) throw new NotFound()
  return { image, lists: new Map(lists.map((name, at) => [name, row[`list_${at}`] as string[]])) }
}

const statements = new WeakMap<GovernedType, Map<string, string>>()

function statementFor(orm: Orm, type: GovernedType, lists: readonly string[]): string {
  let known = statements.get(type)
  if (!known) statements.set(type, (known = new Map<string, string>()))
  const key = lists.join()
  let text = known.get(key)
  if (text === undefined) {
    const members = lists.map((name, at) => {
      const { table, ownerColumn, targetColumn } = pivotOf(type, name)
      return `array_to_json(array(select p.${targetColumn} from ${table} p where p.${ownerColumn} = t.id order by 1)) as list_${at}`
    })
    text = `
      select ${[...columnsOf(orm, type).map(({ read }) => read), ...members].join(', ')}
      from ${type.table} t
      where t.id = $1::uuid
    `
    known.set(key, text)
  }
  return text
}

/** The pivot table of a list. Throws Error for a list that is changed through its members. */
export function pivotOf(type: GovernedType, name: string): Extract<Via, { kind: 'pivot' }> {
  const field = fieldOf(type, name)
  if (field.kind !== 'many' || field.via.kind !== 'pivot')
    throw new Error(`${type.name}.${name} is changed by changing its members`)
  return field.via
}
