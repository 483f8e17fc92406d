import { serverUrl } from './support/database/database.ts'
import { SEED, seededChance } from './support/run/chance.ts'
import { expectedOf, killExtending } from './support/series/extendingRounds.ts'

/** Opening the embedded database again takes seconds. */
const ROUNDS = serverUrl === null ? 1 : 3

describe('processes that die while they make the meetings of series', () => {
  it('leave each day with one meeting, and each meeting with its history', async () => {
    const made = await killExtending(ROUNDS, seededChance(SEED))

    expect(made).toStrictEqual(expectedOf())
  })
})
