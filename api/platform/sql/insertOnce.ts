const insert = /^insert into "/
const returning = / returning (?!.*\) values )/

/**
 * An insert of the ORM that does nothing where there is such a record already: PostgreSQL writes a violated key, with
 * the values of the record, into its log. What was not inserted is found by `insertedAll`.
 */
export function insertingOnce(text: string): string {
  if (!insert.test(text) || text.includes(' on conflict ')) return text
  const at = text.search(returning)
  return at < 0 ? `${text} on conflict do nothing` : `${text.slice(0, at)} on conflict do nothing${text.slice(at)}`
}

/** A record of the same key is there: what PostgreSQL itself would have said, without the values. */
class SuchRecordExists extends Error {
  override readonly name = 'SuchRecordExists'
  readonly code = '23505'

  constructor() {
    super('there is a record of the same key already')
  }
}

/** @throws SuchRecordExists unless each record of an insert was inserted. */
export function insertedAll(text: string, affected: bigint | undefined): void {
  if (insert.test(text) && !text.includes(' on conflict ') && Number(affected ?? 0) < rowsOf(text))
    throw new SuchRecordExists()
}

/**
 * How many records an insert has: its lists of values stand side by side, and hold placeholders and calls of functions
 * only.
 */
function rowsOf(text: string): number {
  const from = text.indexOf(' values ')
  let [rows, depth] = [0, 0]
  for (const character of from < 0 ? '' : text.slice(from)) {
    if (character === '(' && depth++ === 0) rows++
    if (character === ')') depth--
  }
  return from < 0 ? 0 : rows
}
