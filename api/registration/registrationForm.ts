import type { Challenge } from 'altcha-lib/v1/types'
import type { Database } from '../platform/database.ts'
import { CONSENT } from './consent.ts'
import { newChallenge } from './proofOfWork.ts'
import { REGISTRATION_CHANNELS } from './registration.ts'

type RegistrationForm = {
  topics: readonly { id: string; name: string }[]
  channels: readonly string[]
  consent: { version: string; wording: string }
  challenge: Challenge
}

/** What the page shows. The topics are a published list; nobody is signed in whose rights could narrow it. */
export async function registrationForm(db: Database, proofKey: string): Promise<RegistrationForm> {
  const topics = await db.query<RegistrationForm['topics'][number]>({
    text: 'select id, name from topic where archived_at is null order by name, id',
    values: [],
  })
  return { topics, channels: REGISTRATION_CHANNELS, consent: CONSENT, challenge: await newChallenge(db, proofKey) }
}
