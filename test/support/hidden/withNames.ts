import type { Step } from './wholeLife.ts'

/** base64url of a JSON array. */
const CURSOR = /\bWy[\w-]{8,}/g
const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:\d\d)?)/g
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const REFERENCE = /\bQ-\d{4}-[0-9A-Z]{6}\b/g

/**
 * Answers in which everything has a name that two runs cannot have in common: ids, references and moments, in order of
 * appearance. Cursors are opened, so that what they hold is compared as well.
 *
 * A moment during a step, or before the first, is named by that: whether two of them are the same millisecond is chance.
 */
export function withNames(answers: readonly string[], steps: readonly Step[]): string[] {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const nameOf = (kind: string, text: string): string => {
    const known = names.get(text)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    names.set(text, `<${kind} ${count}>`)
    return `<${kind} ${count}>`
  }
  return answers.map((answer) =>
    answer
      .replaceAll(CURSOR, (cursor) => Buffer.from(cursor, 'base64url').toString())
      .replaceAll(MOMENT, (moment) => whenIn(steps, Date.parse(moment)) ?? nameOf('moment', moment))
      .replaceAll(ID, (id) => nameOf('id', id))
      .replaceAll(REFERENCE, (reference) => nameOf('reference', reference)),
  )
}

/** Null for a moment after the last step. */
function whenIn(steps: readonly Step[], moment: number): string | null {
  const begun = steps.filter(({ from }) => from <= moment)
  const last = begun.at(-1)
  if (!last) return '<before>'
  if (moment > Number(steps.at(-1)?.to)) return null
  return moment <= last.to ? `<during ${last.name}>` : `<after ${last.name}>`
}
