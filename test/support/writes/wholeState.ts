import assert from 'node:assert/strict'
import { organisationAt } from '../processes/writers.ts'
import type { WrittenState } from '../processes/writtenState.ts'

/**
 * Expects no record without history, no history without its record, each change whole, and one ledger entry for each.
 */
export function assertWhole(
  { people, organisations, history, chained, pending }: WrittenState,
  groups: readonly string[],
): void {
  const changes = new Map(history.map((change) => [`${change.id} ${change.version}`, change]))
  for (const { id, row } of people) {
    assert.deepEqual(changes.get(`${id} 1`), { id, type: 'Person', version: 1, fields: row, entries: 4 })
    assert.equal(row['displayName'], `${String(row['givenName'])} ${String(row['familyName'])}`)
  }
  for (const { id, version, row } of organisations) {
    for (let at = 2; at <= version; at += 1) {
      assert.deepEqual(changes.get(`${id} ${at}`), {
        id,
        type: 'Organisation',
        version: at,
        fields: organisationAt(at, groups),
        entries: 3,
      })
    }
    if (version > 1) assert.deepEqual(row, organisationAt(version, groups))
  }
  assert.equal(history.length, people.length + changesOf(organisations))
  // Files have entries and no history.
  const entries = [...chained, ...pending].filter(({ operation }) => operation !== 'uploadAttachment')
  const subjects = entries.filter(({ operation }) => operation === 'createPerson').map((entry) => entry.subjects)
  assert.deepEqual(
    subjects.flat().sort(),
    people.map(({ id }) => id),
  )
  assert.equal(entries.length, history.length)
}

/** Changes that organisations have seen since they were inserted. */
export const changesOf = (organisations: WrittenState['organisations']): number =>
  organisations.reduce((sum, { version }) => sum + version - 1, 0)
