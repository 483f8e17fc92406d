import { type DataClass, isPersonal } from '../../classes.ts'
import type { GovernedField, GovernedType, ScalarField, ToManyField, ToOneField, ValuesField } from '../../catalogue.ts'
import { aboutSql } from './about.ts'
import type { Notes } from './disclosure.ts'
import { openClasses, walkedFrom } from './looks.ts'
import type { Note } from './note.ts'
import { type Compilation, rowSql } from '../secure.ts'

/**
 * What an answer depends on, whatever of it is looked at: that somebody has a number is disclosed by a count, too, and
 * so is that nobody has. `named`: queries for those whom the question names, by the id of a record that is about them.
 */
export type Tested = { classes: Set<DataClass>; person: boolean; named: string[] }
export const nothingTested = (): Tested => ({ classes: new Set(), person: false, named: [] })

/** A filter, an order or a position looks at a field. */
export function noteTest(c: Compilation, type: GovernedType, field: ScalarField | ValuesField, tested: Tested): void {
  const classes = openClasses(c.rules, type, field).map(({ as }) => as)
  // What is withheld on every row tells nothing, nor does what it rests on.
  if (classes.length === 0) return
  const led = walkedFrom(c, type, [field])
  add([...classes, ...led.classes], type.personal || led.person, tested)
}

/** A filter follows a relation: whom it leads to is looked at whatever is asked of them. */
export function noteWalk(c: Compilation, type: GovernedType, field: ToOneField | ToManyField, tested: Tested): void {
  const { classes, person } = walkedFrom(c, type, [field])
  add(classes, person || type.personal, tested)
}

/** The most whom one question can name: with each of them the record grows. */
const mostNamed = 1000

/**
 * A filter asks for records by their ids: those that are about somebody name whom the answer is about, whether or not
 * it finds them.
 */
export function noteNamed(
  c: Compilation,
  type: GovernedType,
  field: GovernedField,
  oneOf: () => string,
  tested: Tested,
): void {
  const alias = c.alias()
  const about = aboutSql(type, alias)
  if (about === null || field.name !== 'id') return
  const rows = `${type.table} ${alias} where ${alias}.id ${oneOf()} and ${about} is not null and ${rowSql(c, type, alias)}`
  tested.named.push(`(select distinct ${about} as about from ${rows} limit ${mostNamed})`)
}

/**
 * The note of a whole answer: whom its question named. Null where it named nobody; that it looks at something personal
 * the notes are told in any case.
 */
export function testedNote({ classes, person, named }: Tested, notes: Notes): Note | null {
  if (!person && !isPersonal(classes)) return null
  notes.look(classes)
  if (named.length === 0) return null
  return [`'${notes.keyFor(classes)}'`, `(select json_agg(n.about) from (${named.join(' union all ')}) n)`]
}

function add(classes: Iterable<DataClass>, person: boolean, tested: Tested): void {
  if (person) tested.person = true
  for (const as of classes) tested.classes.add(as)
}
