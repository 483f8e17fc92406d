import type { DataClass } from '../classes.ts'
import type { Classification, GovernedField, GovernedType, ScalarField, ValuesField } from '../catalogue.ts'
import { computedOf } from '../computed.ts'
import type { Rules } from '../rules.ts'
import { type Condition, testsOf } from '../condition.ts'
import type { Notes } from './disclosure.ts'
import { type Compilation, guardAmong, readability } from './secure.ts'

/** Classes whose disclosure goes into the ledger whatever type they stand on. */
const personal: ReadonlySet<DataClass> = new Set(['PRIVATE_CONTACT', 'KEYHOLDING', 'RESTRICTED', 'SECRET'])

/** An object's note for the ledger as a key and a value of its JSON, both SQL over its row. */
export type Note = readonly [key: string, about: string]

/**
 * The note of an object of which these fields are selected; null when reading it discloses nothing personal. Where a field's class depends on the
 * row, so does the note: a work number is not filed as a private one.
 */
export function noteSql(c: Compilation, type: GovernedType, alias: string, selected: readonly (ScalarField | ValuesField)[], notes: Notes): Note | null {
  const about = type.about === null ? undefined : type.columns.get(type.about)
  const open = selected.filter((field) => readability(c, type, field.name).on !== 'none')
  const rested = restedOn(c.rules, open)
  const always = new Set([...open.flatMap(({ classes }) => classes.flatMap(({ as, when }) => (when ? [] : [as]))), ...rested.classes])
  const counts = (classes: ReadonlySet<DataClass>): ReadonlySet<DataClass> | null => (type.personal || rested.person || [...classes].some((as) => personal.has(as)) ? classes : null)
  const cases = [...conditions(open)].map(([condition, { column, is, fields }]) => {
    const classes = new Set([...always, ...fields.flatMap(({ classes: all }) => all.flatMap(({ as, when }) => (when && `${when.field}=${when.is}` === condition ? [as] : [])))])
    const guards = fields.map((field) => guardAmong(c, type, field.name, alias, { property: column, is }))
    const readable = guards.includes('true') ? '' : ` and (${guards.join(' or ')})`
    return { when: `${alias}.${type.columns.get(column) ?? column} = '${is}'${readable}`, classes: counts(classes) }
  })
  if (counts(always) === null && cases.every(({ classes }) => classes === null)) return null
  const key = (classes: ReadonlySet<DataClass> | null): string => `'${notes.keyFor(classes)}'`
  const byRow = cases.map(({ when, classes }) => ` when ${when} then ${key(classes)}`).join('')
  return [byRow === '' ? key(counts(always)) : `case${byRow} else ${key(counts(always))} end`, about === undefined ? 'null' : `${alias}.${about}`]
}

/** What the tests of a filter were about, whatever of the answer is looked at: that somebody has a number is disclosed by a count, too. */
export type Tested = { classes: Set<DataClass>; person: boolean }
export const nothingTested = (): Tested => ({ classes: new Set(), person: false })

export function noteTest(c: Compilation, type: GovernedType, field: ScalarField | ValuesField, tested: Tested): void {
  const rested = restedOn(c.rules, [field])
  if (type.personal || rested.person) tested.person = true
  for (const { as } of openClasses(c.rules, type, field)) tested.classes.add(as)
  for (const as of rested.classes) tested.classes.add(as)
}

/**
 * The note of a whole answer, for what its filter tested; null when that was nothing personal. That nobody has a private number is disclosed as well as
 * that somebody has it; that nobody has a name is not.
 */
export function testedNote({ classes, person }: Tested, notes: Notes): Note | null {
  const guessed = [...classes].some((as) => personal.has(as))
  if (!guessed && !person) return null
  const key = `'${notes.keyFor(classes)}'`
  return [guessed ? key : `case when count(*) > 0 then ${key} else '${notes.keyFor(null)}' end`, 'null']
}

/** What computed fields tell of the fields that they rest on: of which classes these are, and whether they are about people. */
function restedOn(rules: Rules, fields: readonly GovernedField[]): { classes: DataClass[]; person: boolean } {
  const rests = fields.flatMap((field) => computedOf(field)?.rests ?? []).filter(({ type, field }) => rules.for('read', type.name, field.name).length > 0)
  return {
    classes: rests.flatMap(({ type, field, of }) => openClasses(rules, type, field).flatMap(({ as }) => (of && field.classes.some(({ when }) => when) && !of.includes(as) ? [] : [as]))),
    person: rests.some(({ type }) => type.personal),
  }
}

/** The classes in which a field may be read on some row. */
export function openClasses(rules: Rules, type: GovernedType, field: GovernedField): Classification[] {
  const bearing = rules.for('read', type.name, field.name)
  return field.classes.filter(({ when }) => bearing.some((rule) => meets(rule.when, when)))
}

/** Whether a rule can hold for an object of a kind: it says so, or does not ask. */
function meets(condition: Condition | null, kind: { field: string; is: string } | undefined): boolean {
  if (!kind || condition === null) return true
  return testsOf(condition).every(({ property, operator, operand }) => property !== kind.field || operator !== '$eq' || operand === kind.is)
}

/** Fields whose class depends on the row, by the condition. */
function conditions(fields: readonly (ScalarField | ValuesField)[]): Map<string, { column: string; is: string; fields: (ScalarField | ValuesField)[] }> {
  const found = new Map<string, { column: string; is: string; fields: (ScalarField | ValuesField)[] }>()
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
