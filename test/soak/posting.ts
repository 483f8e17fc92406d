import { assertOnceEach, killPosting } from '../support/mail/postingRounds.ts'
import { SEED, seededChance } from '../support/run/chance.ts'

/**
 * `npm run soak -- posting [rounds]`: a process that takes mail in is killed at twenty random moments, or as many as
 * told. On PostgreSQL where TEST_DATABASE_URL is set, else embedded. FC_SEED tries others.
 */
export default async function posting([rounds = '20']: string[]): Promise<void> {
  console.log(`seed ${SEED}, ${rounds} rounds`)
  const outcome = await killPosting(Number(rounds), seededChance(SEED))
  assertOnceEach(outcome)
  const posted = outcome.fates.filter(({ postings }) => postings === 1).length
  console.log(`${outcome.sent.length} mails, ${posted} posted and ${outcome.fates.length - posted} held, each once`)
}
