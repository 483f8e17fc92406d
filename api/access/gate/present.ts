import type { Catalogue, GovernedType, Retelling } from '../catalogue.ts'

type SecuredSql = {
  rows: (type: GovernedType, alias: string) => string
  guard: (type: GovernedType, field: string, alias: string) => string
  alias: () => string
}

/**
 * Entries of history (`@retells`) keep the class that their field had at the time, and a number given for work may be
 * for call-out now. So where a field's class depends on its record, an entry with values is only for those who may read
 * that field as the record is today. Entries whose values the caller cannot see stay: they tell that it changed, not
 * what it was.
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
