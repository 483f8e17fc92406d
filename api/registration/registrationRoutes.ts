import { setTimeout as delay } from 'node:timers/promises'
import { Router } from 'express'
import { answerAuthError } from '../http/routes/answerErrors.ts'
import { AUTH_PATH } from '../http/routes/authPath.ts'
import {
  ANSWER_AFTER_MS,
  type Body,
  type From,
  limitAttempts,
  signedOutEndpoint,
  textOf,
} from '../http/routes/signedOut.ts'
import type { AttemptLimit, AttemptRule } from '../platform/attemptLimit.ts'
import { BadUserInput, NotFound } from '../platform/errors.ts'
import { confirmRegistration, type RegistrationContext } from './confirmRegistration.ts'
import { describeRegistration } from './findRegistration.ts'
import { checkedWard, openRegistration } from './openRegistration.ts'
import { proofKey, spendProof } from './proofOfWork.ts'
import { readInput } from './readInput.ts'
import { registrationForm } from './registrationForm.ts'

type RegistrationRouteContext = RegistrationContext & {
  attempts: AttemptLimit
  baseUrl: string
  secret: string
  /** Somebody has an account now. */
  joined: () => void
}

const DAY = 24 * 60 * 60
const FROM_ONE_NETWORK: AttemptRule = { max: 5, window: DAY }
const FOR_ONE_EMAIL: AttemptRule = { max: 3, window: DAY }

/**
 * Hidden from people, who leave it empty; programs that fill in every field do not. No browser and no keeper of passwords
 * knows what belongs into a field of this name.
 */
const TRAP = 'rhubarb'

/** Registering, before anybody is signed in. */
export function registrationRoutes({
  attempts,
  baseUrl,
  secret,
  joined,
  ...context
}: RegistrationRouteContext): Router {
  const { db, mail } = context
  const routes = Router()
  const key = proofKey(secret)
  const endpoint = signedOutEndpoint(routes, { attempts, baseUrl })

  async function register(body: Body, { network }: From): Promise<{ ward: string | null }> {
    if (!mail.possible)
      throw new BadUserInput({ email: 'cannot be written to: this installation has no mail server (SMTP_HOST)' })
    const registration = readInput(body)
    await spendProof(db, key, body['proof'])
    await limitAttempts(attempts, `register from ${network}`, FROM_ONE_NETWORK)
    await limitAttempts(attempts, `register ${registration.email}`, FOR_ONE_EMAIL)
    // A program is answered as a person is, after the same checks, and learns nothing from it.
    const isTrapped = body[TRAP] !== undefined && body[TRAP] !== ''
    const answer = isTrapped ? checkedWard(db, registration) : openRegistration(context, registration)
    const [wardId] = await Promise.all([answer, delay(ANSWER_AFTER_MS)])
    return { ward: await wardName(wardId) }
  }

  async function wardName(id: string | null): Promise<string | null> {
    const [ward] = await db.query<{ name: string }>({ text: 'select name from zone where id = $1', values: [id] })
    return ward?.name ?? null
  }

  endpoint('/registration-form', () => registrationForm(db, key))
  endpoint('/register', register)
  endpoint('/registration', async (body) => {
    const found = await describeRegistration(db, textOf(body, 'token', 100))
    if (found === null) throw new NotFound('This link no longer works.')
    return found
  })
  endpoint('/confirm-registration', async (body) => {
    const email = await confirmRegistration(context, textOf(body, 'token', 100), textOf(body, 'password', 1000))
    joined()
    return { email }
  })
  routes.use(AUTH_PATH, answerAuthError)
  return routes
}
