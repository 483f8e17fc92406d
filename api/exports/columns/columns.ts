import {
  type Catalogue,
  type Classification,
  type GovernedType,
  governed,
  type ScalarField,
  type ValuesField,
} from '../../access/catalogue.ts'
import { isLight } from '../../access/schema/computed.ts'
import { openClasses } from '../../access/gate/looks/looks.ts'
import type { Rules } from '../../access/rules.ts'
import type { RuleState } from '../../generated/resolvers.ts'
import { BadUserInput, ForbiddenField } from '../../platform/errors.ts'
import { headingOf } from './heading.ts'

/** One column of a file. `path` leads to its value; the last field holds a plain value. */
export type Column = {
  path: readonly Step[]
  heading: string
  /** Names of the values, for an enumeration. */
  words: ReadonlyMap<string, string> | null
  /** The field whose value fills the cell; for a list of rules, their sentences. */
  field: ScalarField
  /** Only rules in this state; null if the column does not hold rules. */
  state: string | null
  /** Classes under which the caller may read a value, including those of the relations on the path. */
  classes: readonly Classification[]
}

/** `list`: leads to any number of objects. */
export type Step = { name: string; list: boolean }

const MOST_STEPS = 3

/** @throws BadUserInput naming those that do not exist; ForbiddenField for one that the caller may never export */
export function columnsOf(catalogue: Catalogue, rules: Rules, typeName: string, paths: readonly string[]): Column[] {
  const fields: Record<string, string> = {}
  const columns = paths.flatMap((text, at) => {
    const column = columnOf(catalogue, rules, governed(catalogue, typeName), text.split('.'))
    if (!column) fields[`columns.${at}`] = `must be a field of ${typeName} that can stand in a cell`
    return column ?? []
  })
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  for (const { path } of columns) refuseWithheld(catalogue, rules, governed(catalogue, typeName), path)
  return columns
}

function columnOf(catalogue: Catalogue, rules: Rules, type: GovernedType, names: readonly string[]): Column | null {
  if (names.length > MOST_STEPS) return null
  const path: Step[] = []
  const classes: Classification[] = []
  let owner = type
  const heading = headingOf(catalogue.words, type.name, names)
  for (const name of names) {
    const field = owner.fields.get(name)
    // A sector may have half of all organisations: too many for a cell.
    if (!field || (field.kind === 'many' && (field.back || field.paged))) return null
    path.push({ name, list: field.kind === 'many' })
    classes.push(...openClasses(rules, owner, field))
    if (field.kind === 'values') return ofRules(field, names, { path, heading, words: null, classes })
    if (field.kind === 'scalar') {
      // Nobody reads a shape in a cell. Computed fields of related records cost too much, unless they are light.
      const isDear = field.computed !== null && names.length > 1 && !isLight(field.computed)
      const isCell = path.length === names.length && field.format !== 'geojson' && !isDear
      return isCell ? { path, heading, words: wordsOf(catalogue, field), field, state: null, classes } : null
    }
    owner = governed(catalogue, field.target)
  }
  return null
}

/** `rules.BROKEN`: the sentences of the record's own rules in that state. */
function ofRules(
  field: ValuesField,
  [, state, ...more]: readonly string[],
  column: Omit<Column, 'field' | 'state'>,
): Column | null {
  const [words, states] = [field.parts.get('words'), field.parts.get('state')]
  if (column.path.length > 1 || more.length > 0 || !words || states?.enumeration !== 'RuleState') return null
  return state !== undefined && RULE_STATES.has(state) ? { ...column, field: words, state } : null
}

const RULE_STATES: ReadonlySet<string> = new Set(['KEPT', 'BROKEN', 'NOT_KNOWN'] satisfies RuleState[])

const wordsOf = ({ words }: Catalogue, { enumeration }: ScalarField): Column['words'] =>
  enumeration === null ? null : (words.values.get(enumeration) ?? null)

function refuseWithheld(catalogue: Catalogue, rules: Rules, type: GovernedType, path: readonly Step[]): void {
  let owner = type
  for (const { name } of path) {
    if (rules.for('read', owner.name, name).length === 0)
      throw new ForbiddenField(path.map((step) => step.name).join('.'))
    const field = owner.fields.get(name)
    if (field?.kind === 'one' || field?.kind === 'many') owner = governed(catalogue, field.target)
  }
}
