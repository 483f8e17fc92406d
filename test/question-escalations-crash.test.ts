import { serverUrl } from './support/database/database.ts'
import { assertToldOnce, killEscalating } from './support/jobs/escalationRounds.ts'
import { SEED, seededChance } from './support/run/chance.ts'

/** Opening the embedded database again takes seconds. The full number: `npm run soak -- escalations`. */
const ROUNDS = serverUrl === null ? 2 : 4

describe('a question that nobody answers', () => {
  it('is brought up once a level by two processes that are killed at random moments, and after weeks of standstill', async () => {
    const brought = await killEscalating(ROUNDS, seededChance(SEED))

    assertToldOnce(brought)
    expect(brought[0]).toMatchObject({ levels: 8, letters: 8 })
  })
})
