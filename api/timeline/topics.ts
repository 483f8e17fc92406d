import type { Compilation } from '../access/gate/secure.ts'
import { securedRows } from '../access/gate/securedRows.ts'
import type { EntryType } from './entryTypes.ts'

/** A field that must be readable, and what is asked of it. `id`: SQL. */
type Topic = readonly [field: string, where: string]

export function directorateTest(c: Compilation, type: EntryType, alias: string, id: string): Topic {
  if (type === 'Engagement') return ['directorate', `${alias}.directorate_id = ${id}`]
  return askedTest(c, type, alias, 'directorates', (question) => {
    const asked = c.alias()
    return `exists (select from question_directorate ${asked}
      where ${asked}.question_id = ${question}.id and ${asked}.directorate_id = ${id})`
  })
}

export function issueTest(c: Compilation, type: EntryType, alias: string, id: string): Topic {
  if (type === 'Engagement') return ['issues', `${alias}.issue_ids @> array[${id}]`]
  return askedTest(c, type, alias, 'issue', (question) => `${question}.issue_id = ${id}`)
}

/** A test of a question, or of that which a post belongs to. */
export function askedTest(
  c: Compilation,
  type: EntryType,
  alias: string,
  field: string,
  test: (question: string) => string,
): Topic {
  if (type === 'Question') return [field, test(alias)]
  const question = c.alias()
  return [
    'question',
    `${alias}.question_id in (
      select ${question}.id from ${securedRows(c, 'Question', question, [field])} and ${test(question)})`,
  ]
}
