import { assertOnceEach, type Fate, killPosting } from './support/mail/postingRounds.ts'
import { SEED, seededChance } from './support/run/chance.ts'

describe('mail that the relay was told is safe', () => {
  it('is posted or held once after the process was killed, none lost, and no log names anybody', async () => {
    const outcome = await killPosting(1, seededChance(SEED))

    assertOnceEach(outcome)
    const count = (is: (fate: Fate) => boolean) => outcome.fates.filter(is).length
    expect({
      posted: count(({ postings }) => postings === 1),
      underWay: count(({ reasons }) => reasons.join() === 'UNDER_WAY'),
      strangers: count(({ reasons }) => reasons.join() === 'NO_TOKEN'),
    }).toStrictEqual({ posted: 6, underWay: 12, strangers: 20 })
    expect(outcome.output).not.toMatch(/bank\.example|Mail \d+\./)
  })
})
