import { type DataClass, isPersonal } from '../../classes.ts'
import { aboutSql } from './about.ts'
import { fieldOf, type GovernedField, type GovernedType } from '../../catalogue.ts'
import type { Notes } from './disclosure.ts'
import { walkedFrom } from './looks.ts'
import { type Compilation, guardAmong, readability } from '../secure.ts'

export { noteNamed, noteTest, nothingTested, noteWalk, type Tested, testedNote } from './tested.ts'

/** An object's ledger note as key and value in its JSON, both SQL over its row. */
export type Note = readonly [key: string, about: string]

/**
 * Null when reading these fields discloses nothing personal. Where a field's class depends on the row, so does the
 * note: a work number is not recorded as a private one. The object's existence discloses the class of its id, and
 * following a relation discloses something even if it leads to nobody.
 */
export function noteSql(
  c: Compilation,
  type: GovernedType,
  alias: string,
  selected: readonly GovernedField[],
  notes: Notes,
): Note | null {
  const looked = type.personal ? [fieldOf(type, 'id'), ...selected] : selected
  const open = looked.filter((field) => readability(c, type, field.name).on !== 'none')
  const led = walkedFrom(c, type, open)
  const always = new Set([
    ...led.classes,
    ...open.flatMap(({ classes }) => classes.flatMap(({ as, when }) => (when ? [] : [as]))),
  ])
  const counts = (classes: ReadonlySet<DataClass>): ReadonlySet<DataClass> | null =>
    type.personal || led.person || isPersonal(classes) ? classes : null
  const cases = [...conditions(open)].map(([condition, { column, is, fields }]) => {
    const classes = new Set([
      ...always,
      ...fields.flatMap(({ classes: all }) =>
        all.flatMap(({ as, when }) => (when && `${when.field}=${when.is}` === condition ? [as] : [])),
      ),
    ])
    const guards = fields.map((field) => guardAmong(c, type, field.name, alias, { property: column, is }))
    const readable = guards.includes('true') ? '' : ` and (${guards.join(' or ')})`
    return { when: `${alias}.${type.columns.get(column) ?? column} = '${is}'${readable}`, classes: counts(classes) }
  })
  if (counts(always) === null && cases.every(({ classes }) => classes === null)) return null
  const key = (classes: ReadonlySet<DataClass> | null): string => `'${notes.keyFor(classes)}'`
  const byRow = cases.map(({ when, classes }) => ` when ${when} then ${key(classes)}`).join('')
  return [
    byRow === '' ? key(counts(always)) : `case${byRow} else ${key(counts(always))} end`,
    aboutSql(type, alias) ?? 'null',
  ]
}

/** Fields whose class depends on the row, by that condition. */
function conditions(
  fields: readonly GovernedField[],
): Map<string, { column: string; is: string; fields: GovernedField[] }> {
  const found = new Map<string, { column: string; is: string; fields: GovernedField[] }>()
  for (const field of fields) {
    for (const { when } of field.classes) {
      if (!when) continue
      const condition = `${when.field}=${when.is}`
      const known = found.get(condition) ?? { column: when.field, is: when.is, fields: [] }
      known.fields.push(field)
      found.set(condition, known)
    }
  }
  return found
}
