import assert from 'node:assert/strict'
import { verifyLedger } from '../../../api/access/ledger/verify.ts'
import type { Database } from '../../../api/platform/database.ts'
import { queryWithin } from '../../../api/platform/database.ts'
import { until } from '../run/until.ts'
import { assertWhole } from '../writes/wholeState.ts'
import { type WrittenState, writtenState } from '../processes/writtenState.ts'
import type { ChaosJournal } from './writers.ts'

/**
 * Every write has one known outcome: its answer is true, nothing is half-written, history and ledger agree. All
 * connections work, and the process is ready.
 */
export async function assertSound(
  db: Database,
  size: number,
  journal: ChaosJournal,
  groups: readonly string[],
): Promise<void> {
  await until(async () => db.probe?.connections().held === 0, 40)
  await assertAllConnectionsWork(db, size)
  await until(async () => (await db.probe?.obstacle()) === null, 40)
  // Entries that a failed batch has left are chained within seconds, without any request.
  await until(async () => (await db.query({ text: 'select from ledger_pending limit 1', values: [] })).length === 0, 40)

  const state = byWriters(await writtenState(db))

  assertWhole(state, groups)
  assert.equal((await verifyLedger(db)).broken, null)
  const there = new Map<string, number>()
  for (const { row } of state.people)
    there.set(String(row['familyName']), (there.get(String(row['familyName'])) ?? 0) + 1)
  for (const [familyName, told] of journal.people) {
    const times = there.get(familyName) ?? 0
    if (told === 'saved') assert.equal(times, 1, `${familyName} was told as saved`)
    else if (told === 'refused') assert.equal(times, 0, `${familyName} was told as not saved`)
    else assert.ok(times <= 1, `${familyName} was saved twice`)
  }
  for (const { id, version } of state.organisations) {
    const known = journal.organisations.get(id)
    if (!known) continue
    const possible = known.mayBeNext ? [known.version, known.version + 1] : [known.version]
    assert.ok(possible.includes(version), `organisation ${id} is at ${version}, told was ${possible.join(' or ')}`)
    journal.organisations.set(id, { version, mayBeNext: false })
  }
}

/** Without the questions that come in meanwhile, which otherWays.ts looks after. */
function byWriters({ history, chained, pending, ...state }: WrittenState): WrittenState {
  const isWriters = ({ operation }: { operation: string }) => operation !== 'askQuestion'
  return {
    ...state,
    history: history.filter(({ type }) => !type.startsWith('Question')),
    chained: chained.filter(isWriters),
    pending: pending.filter(isWriters),
  }
}

/** Opens as many transactions at once as there are connections, to show that none of them is lost. */
export async function assertAllConnectionsWork(db: Database, size: number): Promise<void> {
  let open = 0
  let all: () => void = () => undefined
  const everybody = new Promise<void>((resolve) => (all = resolve))
  const transactions = Array.from({ length: size }, () =>
    db.orm.em.fork().transactional(async (em) => {
      await queryWithin(em as Parameters<typeof queryWithin>[0], { text: 'select 1', values: [] })
      if ((open += 1) === size) all()
      await everybody
    }),
  )
  await Promise.all(transactions)
  // Jobs and live events look for work now and then; a connection that is lost is never given back.
  await until(async () => db.probe?.connections().held === 0)
}
