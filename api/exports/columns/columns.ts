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

/** One column of a file: the fields that lead to its value, the last of them a plain one. */
export type Column = {
  path: readonly Step[]
  heading: string
  /** What its values are called, where they are those of an enumeration. */
  words: ReadonlyMap<string, string> | null
  /** What stands in the cell; of a list of rules, what is said of each. */
  field: ScalarField
  /** Only rules in this state; null where the column has no rules. */
  state: string | null
  /** Classes in which the caller may have a value of it, those of the relations that lead there included. */
  classes: readonly Classification[]
}

/** One field of a path; `list` where it leads to any number of objects. */
export type Step = { name: string; list: boolean }

const mostSteps = 3

/**
 * The columns that a caller asks for.
 *
 * @throws BadUserInput naming those that do not exist; ForbiddenField for one that the caller may never export.
 */
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
  if (names.length > mostSteps) return null
  const path: Step[] = []
  const classes: Classification[] = []
  let owner = type
  const heading = headingOf(catalogue.words, type.name, names)
  for (const name of names) {
    const field = owner.fields.get(name)
    // A sector has half of all organisations: no cell.
    if (!field || (field.kind === 'many' && field.back)) return null
    path.push({ name, list: field.kind === 'many' })
    classes.push(...openClasses(rules, owner, field))
    if (field.kind === 'values') return ofRules(field, names, { path, heading, words: null, classes })
    if (field.kind === 'scalar') {
      // A shape is no text that anybody reads in a cell. What is computed is so for the list's own records, unless it
      // is as little work as a list of theirs.
      const isDear = field.computed !== null && names.length > 1 && !isLight(field.computed)
      const isCell = path.length === names.length && field.format !== 'geojson' && !isDear
      return isCell ? { path, heading, words: wordsOf(catalogue, field), field, state: null, classes } : null
    }
    owner = governed(catalogue, field.target)
  }
  return null
}

/** `rules.BROKEN`: what is said of the list's own rules that are in this state. */
function ofRules(
  field: ValuesField,
  [, state, ...more]: readonly string[],
  column: Omit<Column, 'field' | 'state'>,
): Column | null {
  const [words, states] = [field.parts.get('words'), field.parts.get('state')]
  if (column.path.length > 1 || more.length > 0 || !words || states?.enumeration !== 'RuleState') return null
  return state !== undefined && ruleStates.has(state) ? { ...column, field: words, state } : null
}

const ruleStates: ReadonlySet<string> = new Set(['KEPT', 'BROKEN', 'NOT_KNOWN'] satisfies RuleState[])

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
