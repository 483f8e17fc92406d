import { folded } from '../../platform/sql/folded.ts'
import type { Typed } from '../catalogue.ts'
import { beginning, escapeLike, padded } from './pattern.ts'
import { isParted, unspaced, unspacedSql } from './postcode.ts'
import { propertyNumber, propertyNumberSql } from './propertyNumber.ts'
import { telephone } from './telephone.ts'

type Stored = Readonly<{ column: string; folded: string }>

type Written = (as: string, of: (typed: unknown) => unknown) => string

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** What is typed is read as storing reads it. Null for an operator that is the same for all types. */
export function textTest(typed: Typed, operator: string, stored: Stored, written: Written): string | null {
  const { sql, read } = forms[typed](stored)
  const text = (of: (typed: string) => string): string => written('text', (value) => of(value as string))
  switch (operator) {
    case 'eq':
      return typed === 'CONTACT' ? sameContact(stored, written, one) : `${sql} = ${text(read)}`
    case 'ne':
      return typed === 'CONTACT'
        ? `(${stored.column} is null or not ${sameContact(stored, written, one)})`
        : `${sql} is distinct from ${text(read)}`
    case 'in':
      return typed === 'CONTACT'
        ? sameContact(stored, written, several)
        : `${sql} = any(${written('text[]', (values) => several(values).map(read))})`
    case 'contains':
      return `${partOf(typed, stored)} like ${text((value) => `%${escapeLike(part(typed, value))}%`)}`
    case 'startsWith':
      return startsWith(typed, stored, text)
    default: {
      const comparison = COMPARISONS[operator]
      return comparison === undefined ? null : `${stored.folded} collate "C" ${comparison} ${text(folded)} collate "C"`
    }
  }
}

/** How values are compared; collated as the index, which could not be used otherwise. */
const forms: Readonly<Record<Typed, (stored: Stored) => { sql: string; read: (typed: string) => string }>> = {
  TEXT: (stored) => ({ sql: `(${stored.folded} collate "C")`, read: folded }),
  POSTCODE: (stored) => ({ sql: `(${unspacedSql(stored.folded)} collate "C")`, read: unspaced }),
  UPRN: (stored) => ({ sql: propertyNumberSql(stored.column), read: (typed) => propertyNumber(typed) ?? typed }),
  CONTACT: (stored) => ({ sql: stored.folded, read: wholeContact }),
  CODE: (stored) => ({ sql: stored.column, read: (typed) => typed }),
}

const wholeContact = (typed: string): string => telephone(typed)?.whole ?? folded(typed)

/** A full stop tells e-mail addresses apart, but in a name it is ignored. */
function sameContact(
  { column, folded: key }: Stored,
  written: Written,
  read: (typed: unknown) => readonly string[],
): string {
  const any = (of: (typed: string) => string): string => written('text[]', (typed) => read(typed).map(of))
  return `(${key} = any(${any(wholeContact)}) and (position('@' in ${column}) = 0 or lower(${column}) = any(${any((typed) => typed.trim().toLowerCase())})))`
}

const one = (typed: unknown): readonly string[] => [typed as string]
const several = (typed: unknown): readonly string[] => typed as string[]

/** The form searched for a part: with blanks at both ends where a trigram index has them. */
const partOf = (typed: Typed, stored: Stored): string =>
  typed === 'POSTCODE' || typed === 'UPRN' ? forms[typed](stored).sql : padded(stored.folded)

function part(typed: Typed, text: string): string {
  if (typed === 'CONTACT') return telephone(text)?.inside ?? folded(text)
  return typed === 'POSTCODE' || typed === 'UPRN' ? forms[typed]({ column: '', folded: '' }).read(text) : folded(text)
}

function startsWith(typed: Typed, stored: Stored, text: (of: (typed: string) => string) => string): string {
  if (typed === 'POSTCODE') {
    // As typed with its blank, E1 1 does not begin E11 2AB.
    const asParted = text((value) => (isParted(value) ? `${escapeLike(folded(value))}%` : '%'))
    return `(${beginning(partOf(typed, stored), text(unspaced))} and ${stored.folded} like ${asParted})`
  }
  if (typed === 'UPRN') return `${partOf(typed, stored)} like ${text((value) => `${escapeLike(part(typed, value))}%`)}`
  return `${padded(stored.folded)} like ${text((value) => ` ${escapeLike(beginningOf(typed, value))}%`)}`
}

const beginningOf = (typed: Typed, text: string): string =>
  typed === 'CONTACT' ? (telephone(text)?.whole ?? folded(text)) : folded(text)
