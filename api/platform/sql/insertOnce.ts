const INSERT = /^insert into "/
const RETURNING = / returning (?!.*\) values )/

/** PostgreSQL would write a violated key's values into its log. `insertedAll` finds what was not inserted. */
export function insertingOnce(text: string): string {
  if (!INSERT.test(text) || text.includes(' on conflict ')) return text
  const at = text.search(RETURNING)
  return at < 0 ? `${text} on conflict do nothing` : `${text.slice(0, at)} on conflict do nothing${text.slice(at)}`
}

/** PostgreSQL's own error, without the values. */
class SuchRecordExists extends Error {
  override readonly name = 'SuchRecordExists'
  readonly code = '23505'

  constructor() {
    super('there is a record of the same key already')
  }
}

/** @throws SuchRecordExists unless every record was inserted */
export function insertedAll(text: string, affected: bigint | undefined): void {
  if (INSERT.test(text) && !text.includes(' on conflict ') && Number(affected ?? 0) < rowsOf(text))
    throw new SuchRecordExists()
}

/** Counts an insert's lists of values, which hold only placeholders and function calls. */
function rowsOf(text: string): number {
  const from = text.indexOf(' values ')
  let [rows, depth] = [0, 0]
  for (const character of from < 0 ? '' : text.slice(from)) {
    if (character === '(' && depth++ === 0) rows++
    if (character === ')') depth--
  }
  return from < 0 ? 0 : rows
}
