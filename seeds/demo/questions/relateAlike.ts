import type { Rows } from './tables.ts'

/** Relates every third question to the one of the same subject before it, where there is one. */
export function relateAlike(rows: Rows): void {
  const before = new Map<unknown, unknown>()
  for (const [n, { id, handling_id, subject, routed_directorate_ids: routed }] of rows.question.entries()) {
    // Those who handle the one may read the other.
    const alike = `${String(subject)} ${String(routed)}`
    const earlier = before.get(alike)
    if (earlier !== undefined && n % 3 === 0) rows.question_relation.push({ handling_id, question_id: earlier })
    before.set(alike, id)
  }
}
