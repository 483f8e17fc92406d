import { serverUrl } from './support/database/database.ts'
import { assertOnceEach, killWorkers } from './support/jobs/killRounds.ts'
import { SEED, seededChance } from './support/run/chance.ts'

/** Opening the embedded database again takes seconds. The full number: `npm run soak -- jobs`. */
const ROUNDS = serverUrl === null ? 1 : 4

describe('processes that die with jobs in hand', () => {
  it('lose none that was queued, and none has its effect twice, after kill -9 at random moments', async () => {
    const outcome = await killWorkers(ROUNDS, seededChance(SEED))

    assertOnceEach(outcome)
    expect(outcome.queued.length).toBeGreaterThan(0)
  })
})
