import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type { Ledger } from '../../access/ledger.ts'
import type { Database } from '../../platform/database.ts'
import type { AttemptLimit } from '../../platform/attemptLimit.ts'
import { browserName } from '../sessions/browserName.ts'
import type { SignedInBy } from '../sessions/session.entity.ts'
import { signedInBy } from '../sessions/signedInBy.ts'
import { SIGN_IN } from '../guessing/signInGuard.ts'
import { keepsSession, keepCookie, signingInAgain } from './signInAgain.ts'
import { publicAnswer } from './answer.ts'
import { fileChange } from './fileChange.ts'
import { nextStep } from './nextStep.ts'
import { demandProof } from './proof.ts'
import { recoveryCodeStore } from './recoveryCodes.ts'
import { endOthers, endPresented, endWhatWasBegun, rotateSession } from './rotate.ts'
import { codesKey, refuseUsedCode, whose } from './singleUse.ts'

const VERIFY_CODE = '/two-factor/verify-totp'
const VERIFY_RECOVERY_CODE = '/two-factor/verify-backup-code'
const REMOVE_APP = '/two-factor/disable'
const CHANGE_PASSWORD = '/change-password'
const ADD_PASSKEY = '/passkey/verify-registration'
const USE_PASSKEY = '/passkey/verify-authentication'
const CHANGES = [
  '/two-factor/enable',
  REMOVE_APP,
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  ADD_PASSKEY,
]
const SIGN_INS = [SIGN_IN, VERIFY_CODE, VERIFY_RECOVERY_CODE, USE_PASSKEY]
const WITH_TOKENS = [...SIGN_INS, REMOVE_APP, ADD_PASSKEY, CHANGE_PASSWORD, '/get-session']
const CHALLENGES = ['/passkey/generate-register-options', '/passkey/generate-authenticate-options']

const at =
  (...endpoints: readonly string[]) =>
  (context: { path?: string }) =>
    endpoints.includes(context.path ?? '')

type SecondFactorSettings = {
  db: Database
  ledger: Ledger
  attempts: AttemptLimit
  secret: string
  enforced: boolean
}

/** Our policy on second factors. Comes after better-auth's plugins, so that it sees their responses. */
export function secondFactorPlugin(settings: SecondFactorSettings): BetterAuthPlugin {
  const { db } = settings
  return {
    id: 'beadle-second-factor',
    init: () => ({
      options: {
        databaseHooks: {
          session: { create: { before: async (session, context) => ({ data: described(session, context) }) } },
        },
      },
    }),
    hooks: {
      before: [
        { matcher: at(...CHANGES), handler: createAuthMiddleware((ctx) => demandProof(ctx, db)) },
        { matcher: at(VERIFY_CODE), handler: beforeCode(settings) },
        { matcher: at(VERIFY_RECOVERY_CODE), handler: beforeRecoveryCode(settings) },
      ],
      after: [
        { matcher: at(...CHALLENGES), handler: demandVerifiedUser },
        { matcher: at(...WITH_TOKENS, '/two-factor/generate-backup-codes'), handler: afterChange(settings) },
      ],
    },
  }
}

const beforeCode = ({ db, attempts }: SecondFactorSettings) =>
  createAuthMiddleware(async (ctx) => {
    const again = await signingInAgain(ctx, db)
    // With a session the code adds an app, whose secret may predate the owner's second factor.
    if (!again && (await getSessionFromCtx(ctx))) await demandProof(ctx, db)
    await refuseUsedCode(ctx, attempts, again?.accountId ?? (await whose(ctx)))
    // No browser may skip its code next time.
    return { context: { body: { trustDevice: false }, ...(again && { headers: again.headers }) } }
  })

const beforeRecoveryCode = ({ db, secret }: SecondFactorSettings) =>
  createAuthMiddleware(async (ctx) => {
    const { code } = ctx.body as { code?: unknown }
    const hash = recoveryCodeStore(secret).hashOf(typeof code === 'string' ? code : '')
    const again = await signingInAgain(ctx, db)
    return {
      context: {
        body: { code: hash, trustDevice: false, disableSession: false },
        ...(again && { headers: again.headers }),
      },
    }
  })

const demandVerifiedUser = createAuthMiddleware(async (ctx) =>
  isAPIError(ctx.context.returned) ? undefined : { ...(ctx.context.returned as object), userVerification: 'required' },
)

/** Ends the sessions that the endpoint replaces, records the change, and removes tokens from the response. */
const afterChange = ({ db, ledger, attempts, enforced }: SecondFactorSettings) =>
  createAuthMiddleware(async (ctx) => {
    if (isAPIError(ctx.context.returned)) return
    const { path = '', context } = ctx
    if (path === ADD_PASSKEY) await rotateSession(ctx)
    const opened = context.newSession?.session
    const before = context.session?.session
    const session = opened ?? before
    const next = session && (await nextStep(db, enforced, ownerOf(session)))

    const owesStep = !opened || next !== null
    if (path === SIGN_IN && owesStep && (await keepsSession(ctx, db, enforced))) {
      if (opened) await context.internalAdapter.deleteSession(opened.token)
      keepCookie(ctx)
    } else if (SIGN_INS.includes(path) && !before) await endPresented(ctx, db)

    if (opened && path === VERIFY_CODE) await attempts.forget([codesKey(opened.userId)])
    if (opened && before && (path === VERIFY_CODE || path === REMOVE_APP)) await endOthers(db, opened)

    // Without an earlier session a code is the second step of a sign-in and changes nothing.
    const changed = path === VERIFY_CODE && !before ? null : session
    if (changed && path === CHANGE_PASSWORD) await endWhatWasBegun(db, changed.userId)
    if (changed) await fileChange(ledger, path, changed)
    return WITH_TOKENS.includes(path) ? ctx.json(publicAnswer(context.returned, next ?? null)) : undefined
  })

const ownerOf = (session: { userId: string } & Record<string, unknown>) => ({
  userId: session.userId,
  signedInBy: session['signedInBy'] as SignedInBy,
})

type Context = { path?: string; context: { session: { session: Record<string, unknown> } | null } } | null

/** Adds what better-auth does not record in a session. */
function described(session: { userAgent?: string | null | undefined }, context: Context): Record<string, unknown> {
  const before = (context?.context.session?.session['signedInBy'] as SignedInBy | undefined) ?? null
  return { ...session, signedInBy: signedInBy(context?.path, before), browser: browserName(session.userAgent ?? '') }
}
