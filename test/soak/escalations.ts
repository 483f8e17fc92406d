import { assertToldOnce, killEscalating } from '../support/jobs/escalationRounds.ts'
import { SEED, seededChance } from '../support/run/chance.ts'

/**
 * `npm run soak -- escalations [rounds]`: processes that bring up overdue questions, two on PostgreSQL where
 * TEST_DATABASE_URL is set, killed at twenty random moments, or as many as told. FC_SEED tries others.
 */
export default async function escalations([rounds = '20']: string[]): Promise<void> {
  console.log(`seed ${SEED}, ${rounds} rounds`)
  const brought = await killEscalating(Number(rounds), seededChance(SEED))
  assertToldOnce(brought)
  console.log(`${brought.length} questions, each told of once at each level of both clocks`)
}
