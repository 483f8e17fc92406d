import { createHash, randomBytes } from 'node:crypto'

export const REGISTRATION_KINDS = ['RESIDENT', 'BUSINESS'] as const
type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

/** By post nobody can be told: a postcode is all that is known of where they live. */
export const REGISTRATION_CHANNELS = ['EMAIL', 'SMS', 'PHONE'] as const
type RegistrationChannel = (typeof REGISTRATION_CHANNELS)[number]

/** What somebody has sent, checked and in the form in which it is stored. */
export type Registration = {
  email: string
  displayName: string
  kind: RegistrationKind
  businessName: string | null
  telephone: string | null
  postcode: string
  topicIds: readonly string[]
  channels: readonly RegistrationChannel[]
}

/** One that waits for its mailed link to be used. */
export type OpenRegistration = Registration & {
  id: string
  wardId: string | null
  consentVersion: string
  consentWording: string
  consentedAt: Date
}

/** 48 hours: people read their private mail in the evening. */
export const REGISTRATION_HOLDS_MS = 48 * 3_600_000

export const newToken = (): string => randomBytes(32).toString('base64url')

// 256 random bits cannot be guessed, so no slow hash is needed.
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
