import { setTimeout as delay } from 'node:timers/promises'
import { Router } from 'express'
import type { AttemptLimit, AttemptRule } from '../platform/attemptLimit.ts'
import { NotFound } from '../platform/errors.ts'
import { answerAuthError } from '../http/routes/answerErrors.ts'
import { AUTH_PATH } from '../http/routes/authPath.ts'
import { ANSWER_AFTER_MS, limitAttempts, signedOutEndpoint, textOf } from '../http/routes/signedOut.ts'
import { describeLink } from './accountLink.ts'
import { requestReset } from './requestReset.ts'
import { type LinkContext, setPassword } from './setPassword.ts'

type LinkRouteContext = LinkContext & {
  attempts: AttemptLimit
  baseUrl: string
  /** Somebody may have an account now. */
  joined: () => void
}

/** Stops others from filling somebody's mailbox. */
const FOR_ONE_EMAIL: AttemptRule = { max: 5, window: 60 * 60 }

/** Invitation and reset by links in e-mails, before sign-in. */
export function linkRoutes({ attempts, baseUrl, joined, ...context }: LinkRouteContext): Router {
  const routes = Router()
  const endpoint = signedOutEndpoint(routes, { attempts, baseUrl })
  endpoint('/request-reset', async (body) => {
    const email = textOf(body, 'email', 300)
    await limitAttempts(attempts, `reset:${email.trim().toLowerCase()}`, FOR_ONE_EMAIL)
    await Promise.all([requestReset(context.db, context.mail, email), delay(ANSWER_AFTER_MS)])
    return { status: true }
  })
  endpoint(
    '/link',
    async (body) =>
      (await describeLink(context.db, textOf(body, 'token', 100))) ?? raise(new NotFound('This link no longer works.')),
  )
  endpoint('/set-password', async (body) => {
    const email = await setPassword(context, textOf(body, 'token', 100), textOf(body, 'password', 1000))
    joined()
    return { email }
  })
  routes.use(AUTH_PATH, answerAuthError)
  return routes
}

function raise(error: Error): never {
  throw error
}
