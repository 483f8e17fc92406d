import { assertOnceEach, killWorkers } from '../support/jobs/killRounds.ts'
import { SEED, seededChance } from '../support/run/chance.ts'

/**
 * `npm run soak -- jobs [rounds]`: two processes on PostgreSQL where TEST_DATABASE_URL is set, else one on the embedded
 * database, killed at twenty random moments, or as many as told. FC_SEED tries others.
 */
export default async function jobs([rounds = '20']: string[]): Promise<void> {
  console.log(`seed ${SEED}, ${rounds} rounds`)
  const outcome = await killWorkers(Number(rounds), seededChance(SEED))
  assertOnceEach(outcome)
  console.log(`${outcome.queued.length} jobs were known to be queued, ${outcome.made.size} done, each once`)
}
