import { solveChallenge } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import { Fault } from '../data/fault'
import { postSignedOut } from '../signIn/postSignedOut'

export type Kind = 'RESIDENT' | 'BUSINESS'

/** What the form offers. */
export type Offered = {
  topics: readonly { id: string; name: string }[]
  channels: readonly string[]
  consent: { version: string; wording: string }
  challenge: Challenge
}

export type Entry = {
  kind: Kind
  displayName: string
  businessName: string
  email: string
  postcode: string
  telephone: string
  topics: readonly string[]
  channels: readonly string[]
  consentVersion: string
  /** Left empty by people. */
  rhubarb: string
}

export type Waiting = {
  email: string
  displayName: string
  kind: Kind
  businessName: string | null
  ward: string | null
  /** When mails of theirs came that wait for them to confirm; ISO 8601, UTC, oldest first. */
  mailedAt: readonly string[]
}

export const offered = (): Promise<Offered> => postSignedOut<Offered>('/api/auth/registration-form', {})

type Watching = {
  /** Told of percents. */
  onProgress: (percent: number) => void
  /** Told of the wording that nobody has agreed to yet. */
  onNewWording: (consent: Offered['consent']) => void
}

/**
 * Solves a challenge first, which takes about a second; each works once, so each attempt gets its own.
 * @returns the ward of the postcode; null outside of the force's
 * @throws Fault; one of `consentVersion` if the wording has changed since it was shown
 */
export async function register(entry: Entry, { onProgress, onNewWording }: Watching): Promise<string | null> {
  const { challenge, consent } = await offered()
  if (consent.version !== entry.consentVersion) {
    onNewWording(consent)
    const message = 'What you agree to is worded differently now. Read it, and tick it again.'
    throw new Fault({ code: 'BAD_USER_INPUT', message, fields: { consentVersion: message } })
  }
  const proof = await solve(challenge, onProgress)
  return (await postSignedOut<{ ward: string | null }>('/api/auth/register', { ...entry, proof })).ward
}

export const describeRegistration = (token: string): Promise<Waiting> =>
  postSignedOut<Waiting>('/api/auth/registration', { token })

/** @returns the address to sign in with */
export const confirmRegistration = async (token: string, password: string): Promise<string> =>
  (await postSignedOut<{ email: string }>('/api/auth/confirm-registration', { token, password })).email

const AT_ONCE = 2_000

/** In slices, so that the page can say how far it is. */
async function solve(challenge: Challenge, onProgress: (percent: number) => void): Promise<object> {
  const { algorithm, challenge: sought, salt, signature, maxnumber = 0 } = challenge
  for (let from = 0; from <= maxnumber; from += AT_ONCE) {
    onProgress(Math.min(99, Math.round((100 * from) / maxnumber)))
    const found = await solveChallenge(sought, salt, algorithm, from + AT_ONCE - 1, from).promise
    if (found !== null) return { algorithm, challenge: sought, number: found.number, salt, signature }
  }
  throw new Error('The check that you are a person did not work. Try again.')
}
