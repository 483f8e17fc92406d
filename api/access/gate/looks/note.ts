import { type DataClass, isPersonal } from '../../classes.ts'
import { shownAbout } from './about.ts'
import { fieldOf, type GovernedField, type GovernedType } from '../../catalogue.ts'
import type { Notes } from './disclosure.ts'
import { walkedFrom } from './looks.ts'
import { type Compilation, guardAmong, readability } from '../secure.ts'

export { noteNamed, noteTest, nothingTested, noteWalk, type Tested, testedNote, testedWithin } from './tested.ts'

export type Note = readonly [key: string, about: string]

/**
 * What a note of each object records; `always`: classes that every note of such an object has, or that notes of the
 * objects around it have. Objects inside need not say so again.
 */
type Noted = { note: Note | null; always: ReadonlySet<DataClass> }

/**
 * Null when reading these fields discloses nothing personal. Where a field's class depends on the row, so does the
 * note: a work number is not recorded as a private one. The object's existence discloses the class of its id, and
 * following a relation discloses something even if it leads to nobody.
 */
export const noteSql = (
  c: Compilation,
  type: GovernedType,
  alias: string,
  selected: readonly GovernedField[],
  notes: Notes,
): Note | null => noteWithin({ c, type, alias, covered: new Set() }, selected, notes).note

type Place = { c: Compilation; type: GovernedType; alias: string; covered: ReadonlySet<DataClass> }

/** As `noteSql`, for an object inside others whose notes record the classes `covered`: null if it adds nothing to them. */
export function noteWithin(
  { c, type, alias, covered }: Place,
  selected: readonly GovernedField[],
  notes: Notes,
): Noted {
  const shown = type.personal ? [fieldOf(type, 'id'), ...selected] : selected
  const open = shown.filter((field) => readability(c, type, field.name).on !== 'none')
  const led = walkedFrom(c, type, open)
  const always = new Set([...led.classes, ...open.flatMap(unconditionalClasses)])
  const noted = (classes: ReadonlySet<DataClass>): ReadonlySet<DataClass> | null =>
    type.personal || led.person || isPersonal(classes) ? classes : null

  const cases = kindsOf(open).map((kind) => ({
    when: kindSql(c, type, alias, kind),
    classes: noted(new Set([...always, ...kind.classes])),
  }))
  const otherwise = noted(always)
  if (otherwise === null && cases.every(({ classes }) => classes === null)) return { note: null, always: covered }

  const about = shownAbout(c, type, alias)
  const recorded = [otherwise, ...cases.map(({ classes }) => classes)]
  if (about === null && recorded.every((classes) => classes === null || isWithin(classes, covered)))
    return { note: null, always: covered }

  const key = (classes: ReadonlySet<DataClass> | null): string => `'${notes.keyFor(classes)}'`
  const byRow = cases.map(({ when, classes }) => ` when ${when} then ${key(classes)}`).join('')
  return {
    note: [byRow === '' ? key(otherwise) : `case${byRow} else ${key(otherwise)} end`, about?.one ?? 'null'],
    always: recorded.includes(null) ? covered : new Set([...covered, ...always]),
  }
}

const isWithin = (classes: ReadonlySet<DataClass>, covered: ReadonlySet<DataClass>): boolean =>
  [...classes].every((dataClass) => covered.has(dataClass))

const unconditionalClasses = ({ classes }: GovernedField): DataClass[] =>
  classes.flatMap(({ as, when }) => (when ? [] : [as]))

/** Rows where `property` has the value `is`: fields that have a class of their own there, and those classes. */
type Kind = { property: string; is: string; fields: GovernedField[]; classes: DataClass[] }

function kindsOf(fields: readonly GovernedField[]): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const field of fields) {
    for (const { as, when } of field.classes) {
      if (!when) continue
      const condition = `${when.field}=${when.is}`
      const kind = kinds.get(condition) ?? { property: when.field, is: when.is, fields: [], classes: [] }
      kind.fields.push(field)
      kind.classes.push(as)
      kinds.set(condition, kind)
    }
  }
  return [...kinds.values()]
}

function kindSql(c: Compilation, type: GovernedType, alias: string, kind: Kind): string {
  const { property, is, fields } = kind
  const guards = new Set(fields.map((field) => guardAmong(c, type, field.name, alias, { property, is })))
  const readable = guards.has('true') ? '' : ` and (${[...guards].join(' or ')})`
  return `${alias}.${type.columns.get(property) ?? property} = '${is}'${readable}`
}
