import type { Catalogue, GovernedType } from '../catalogue.ts'

/** The secured relation of any type: which of its rows exist for the caller, and on which rows a field may be read. */
export type SecuredSql = {
  rows: (type: GovernedType, alias: string) => string
  guard: (type: GovernedType, field: string, alias: string) => string
  alias: () => string
}

const history = 'HistoryEntry'

/**
 * SQL of the entries of history that stand up to the present: an entry keeps the class that its field had at the time, and a number that was given
 * for work may be for call-out now. Where a field's class depends on its record, the values of an entry are only for those who may read the field on
 * the record as it is. Entries without values for the caller stay: they tell that it changed, not what it was. `true` for every other type.
 */
export function presentSql(catalogue: Catalogue, type: GovernedType, alias: string, secured: SecuredSql): string {
  if (type.name !== history) return 'true'
  const shown = [...new Set(['oldValue', 'newValue'].map((field) => secured.guard(type, field, alias)))].filter(
    (guard) => guard !== 'false',
  )
  if (shown.length === 0) return 'true'
  const cases = [...catalogue.types.values()].flatMap((of) =>
    of.name === history ? [] : conditionalFields(of).map((field) => caseOf(of, field, alias, secured)),
  )
  return cases.length === 0
    ? 'true'
    : `case when not coalesce(${shown.join(' or ')}, false) then true${cases.join('')} else true end`
}

const conditionalFields = (type: GovernedType): string[] =>
  [...type.fields.values()].filter(({ classes }) => classes.some(({ when }) => when)).map(({ name }) => name)

function caseOf(of: GovernedType, field: string, alias: string, secured: SecuredSql): string {
  const record = secured.alias()
  const readable = `exists (select from ${of.table} ${record} where ${record}.id = ${alias}.object_id and ${secured.rows(of, record)} and ${secured.guard(of, field, record)})`
  return ` when ${alias}.object_type = '${of.name}' and ${alias}.field = '${field}' then ${readable}`
}
