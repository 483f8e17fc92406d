import type { Catalogue, GovernedType, Retelling } from '../catalogue.ts'

/** The secured relation of any type: which of its rows exist for the caller, and on which rows a field may be read. */
type SecuredSql = {
  rows: (type: GovernedType, alias: string) => string
  guard: (type: GovernedType, field: string, alias: string) => string
  alias: () => string
}

/**
 * SQL of the entries of history (`@retells`) that stand up to the present: an entry keeps the class that its field had
 * at the time, and a number that was given for work may be for call-out now. Where a field's class depends on its
 * record, the values of an entry are only for those who may read the field on the record as it is. Entries without
 * values for the caller stay: they tell that it changed, not what it was. `true` for every other type.
 */
export function presentSql(catalogue: Catalogue, type: GovernedType, alias: string, secured: SecuredSql): string {
  const { retells } = type
  if (!retells) return 'true'
  const shown = [...new Set(retells.values.map((field) => secured.guard(type, field, alias)))].filter(
    (guard) => guard !== 'false',
  )
  if (shown.length === 0) return 'true'
  const cases = [...catalogue.types.values()].flatMap((of) =>
    of.retells ? [] : conditionalFields(of).map((field) => caseOf(retells, of, field, alias, secured)),
  )
  return cases.length === 0
    ? 'true'
    : `case when not coalesce(${shown.join(' or ')}, false) then true${cases.join('')} else true end`
}

const conditionalFields = (type: GovernedType): string[] =>
  [...type.fields.values()].filter(({ classes }) => classes.some(({ when }) => when)).map(({ name }) => name)

function caseOf(by: Retelling, of: GovernedType, field: string, alias: string, secured: SecuredSql): string {
  const record = secured.alias()
  const readable = `exists (
    select from ${of.table} ${record}
    where ${record}.id = ${alias}.${by.id} and ${secured.rows(of, record)} and ${secured.guard(of, field, record)}
  )`
  return ` when ${alias}.${by.type} = '${of.name}' and ${alias}.${by.field} = '${field}' then ${readable}`
}
