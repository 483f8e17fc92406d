import type { Catalogue, GovernedType } from './catalogue.ts'
import type { Action } from './classes.ts'
import { type Condition, isAnswerable } from './condition.ts'
import type { Rule } from './rules.ts'
import { neededColumns } from './schema/computed.ts'

/**
 * A value that is computed from columns of its own record may be read where it and all of them may. By the rules
 * themselves, so that `unreadableFields`, filters, sorts, exports and the console say the same.
 */
export function withheldTogether(catalogue: Catalogue, rules: readonly Rule[]): readonly Rule[] {
  const types = new Set(rules.map(({ type }) => type))
  return [...types].reduce((all, name) => {
    const type = catalogue.types.get(name)
    return type ? withinType(type, all) : all
  }, rules)
}

function withinType(type: GovernedType, rules: readonly Rule[]): readonly Rule[] {
  const together = [...type.fields.values()].flatMap((field) => {
    const needed = neededColumns(type, field)
    return needed ? [{ name: field.name, needed }] : []
  })
  if (together.length === 0) return rules
  const names = new Set(together.map(({ name }) => name))
  const others = rules.flatMap((rule) => {
    const fields = rule.type === type.name ? rule.fields.filter((field) => !names.has(field)) : rule.fields
    return fields.length === rule.fields.length ? rule : fields.length > 0 ? { ...rule, fields } : []
  })
  const actions = [...new Set(rules.flatMap((rule) => (rule.type === type.name ? rule.action : [])))]
  const whens = (action: Action, name: string): (Condition | null)[] =>
    rules.flatMap((rule) =>
      rule.action === action && rule.type === type.name && rule.fields.includes(name) ? [rule.when] : [],
    )
  const added = together.flatMap(({ name, needed }) =>
    actions.flatMap((action) =>
      allOf([name, ...needed].map((read) => whens(action, read)))
        // What CASL cannot say is not granted.
        .filter((when) => when === null || isAnswerable(type, when))
        .map((when): Rule => ({ action, type: type.name, fields: [name], when })),
    ),
  )
  return [...others, ...added]
}

/** One of the first, and one of the second, and so on, as alternatives; null means always. */
function allOf(alternatives: readonly (readonly (Condition | null)[])[]): (Condition | null)[] {
  const ways = alternatives.reduce<string[][]>(
    (found, next) =>
      least(
        found.flatMap((way) =>
          next.map((when) => [...new Set(when === null ? way : [...way, JSON.stringify(when)])].sort()),
        ),
      ),
    [[]],
  )
  return ways.map((way) => {
    const [first, ...others] = way.map((when) => JSON.parse(when) as Condition)
    return first === undefined ? null : others.length === 0 ? first : { $and: [first, ...others] }
  })
}

/** Without those that ask for all that another does, and more. */
const least = (ways: readonly string[][]): string[][] => {
  const different = [...new Map(ways.map((way) => [way.join(), way])).values()]
  return different.filter(
    (way) => !different.some((other) => other !== way && other.every((condition) => way.includes(condition))),
  )
}
