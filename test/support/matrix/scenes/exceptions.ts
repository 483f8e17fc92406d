import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

const OF_NOTHING = { organisation: null, person: null, contactPoint: null, commitment: null, engagement: null }

type About = { contactPoint: string; engagement: string }

/** An acceptance of an exception of each type of record. */
export async function exceptionsScene({ add, made }: Making, people: Directory, about: About): Promise<void> {
  const [commitment] = made.get('Commitment') ?? []
  for (const [kind, whose] of [
    ['NO_PRIORITY', { organisation: people.ownOrganisation }],
    ['NO_CONTACT', { organisation: people.otherOrganisation }],
    ['PERSON_REVIEW_OVERDUE', { person: people.colleague }],
    ['NO_CONSENT', { contactPoint: about.contactPoint }],
    ['COMMITMENT_OVERDUE', { commitment }],
    ['FOLLOW_UP_OVERDUE', { engagement: about.engagement }],
  ] as const)
    await add('ExceptionAcceptance', { ...OF_NOTHING, ...whose, kind })
}
