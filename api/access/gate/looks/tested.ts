import { type DataClass, isPersonal } from '../../classes.ts'
import type { GovernedField, GovernedType, ScalarField, ToManyField, ToOneField, ValuesField } from '../../catalogue.ts'
import { shownAbout } from './about.ts'
import type { Notes } from './disclosure.ts'
import { openClasses, walkedFrom } from './looks.ts'
import type { Note } from './note.ts'
import { type Compilation, rowSql } from '../secure.ts'

/**
 * What an answer depends on, whatever it shows: a count discloses that somebody has a number, or that nobody has.
 * `named`: queries for the people named in the question, by the id of a record about them. Each is written only where
 * the statement holds it, because PostgreSQL refuses a parameter that stands nowhere.
 */
export type Tested = { classes: Set<DataClass>; person: boolean; named: (() => string)[] }
export const nothingTested = (): Tested => ({ classes: new Set(), person: false, named: [] })

export function noteTest(c: Compilation, type: GovernedType, field: ScalarField | ValuesField, tested: Tested): void {
  const classes = openClasses(c.rules, type, field).map(({ as }) => as)
  // A field withheld on every row discloses nothing.
  if (classes.length === 0) return
  const led = walkedFrom(c, type, [field])
  add([...classes, ...led.classes], type.personal || led.person, tested)
}

/** For a relation in a filter: following it discloses something, whatever is tested beyond it. */
export function noteWalk(c: Compilation, type: GovernedType, field: ToOneField | ToManyField, tested: Tested): void {
  const { classes, person } = walkedFrom(c, type, [field])
  add(classes, person || type.personal, tested)
}

/** Limits the size of the ledger's record. */
const MOST_NAMED = 1000

/** For a filter by ids: the records about somebody name whom the answer is about, whether or not it finds them. */
export function noteNamed(
  c: Compilation,
  type: GovernedType,
  field: GovernedField,
  oneOf: () => string,
  tested: Tested,
): void {
  const alias = c.alias()
  const about = shownAbout(c, type, alias)
  if (about === null || field.name !== 'id') return
  tested.named.push(() => {
    const rows = `${type.table} ${alias} cross join lateral (${about.each}) whom (about)`
    const asked = `${alias}.id ${oneOf()} and whom.about is not null and ${rowSql(c, type, alias)}`
    return `(select distinct whom.about from ${rows} where ${asked} limit ${MOST_NAMED})`
  })
}

/** The people whom the question named; null where it named nobody. The look is recorded in any case. */
export function testedNote({ classes, person, named }: Tested, notes: Notes): Note | null {
  if (!person && !isPersonal(classes)) return null
  notes.look(classes)
  return named.length === 0 ? null : [`'${notes.keyFor(classes)}'`, aboutNamed(named)]
}

/** As `testedNote`, for a list inside an object: noted only where there is such an object. */
export function testedWithin({ classes, person, named }: Tested, notes: Notes): Note | null {
  if (!person && !isPersonal(classes)) return null
  return [`'${notes.keyFor(classes)}'`, named.length === 0 ? 'null' : aboutNamed(named)]
}

const aboutNamed = (named: Tested['named']): string =>
  `(select json_agg(n.about) from (${named.map((query) => query()).join(' union all ')}) n)`

function add(classes: Iterable<DataClass>, person: boolean, tested: Tested): void {
  if (person) tested.person = true
  for (const as of classes) tested.classes.add(as)
}
