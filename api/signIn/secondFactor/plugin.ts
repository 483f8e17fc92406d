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
export function secondFactorPlugin({ db, ledger, attempts, secret, enforced }: SecondFactorSettings): BetterAuthPlugin {
  const { hashOf } = recoveryCodeStore(secret)
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
        {
          // No browser may skip its code next time.
          matcher: at(VERIFY_CODE),
          handler: createAuthMiddleware(async (ctx) => {
            const again = await signingInAgain(ctx, db)
            // With a session the code adds an app, whose secret may predate the owner's second factor.
            if (!again && (await getSessionFromCtx(ctx))) await demandProof(ctx, db)
            await refuseUsedCode(ctx, attempts, again?.accountId ?? (await whose(ctx)))
            return { context: { body: { trustDevice: false }, ...(again && { headers: again.headers }) } }
          }),
        },
        {
          matcher: at(VERIFY_RECOVERY_CODE),
          handler: createAuthMiddleware(async (ctx) => {
            const { code } = ctx.body as { code?: unknown }
            const again = await signingInAgain(ctx, db)
            return {
              context: {
                body: { code: hashOf(typeof code === 'string' ? code : ''), trustDevice: false, disableSession: false },
                ...(again && { headers: again.headers }),
              },
            }
          }),
        },
      ],
      after: [
        {
          matcher: at(...CHALLENGES),
          handler: createAuthMiddleware(async (ctx) =>
            isAPIError(ctx.context.returned)
              ? undefined
              : { ...(ctx.context.returned as object), userVerification: 'required' },
          ),
        },
        {
          matcher: at(...WITH_TOKENS, '/two-factor/generate-backup-codes'),
          handler: createAuthMiddleware(async (ctx) => {
            if (isAPIError(ctx.context.returned)) return
            const { path = '', context } = ctx
            if (path === ADD_PASSKEY) await rotateSession(ctx)
            const opened = context.newSession?.session
            const before = context.session?.session
            const session = opened ?? before
            const next = session
              ? await nextStep(db, enforced, {
                  userId: session.userId,
                  signedInBy: session['signedInBy'] as SignedInBy,
                })
              : null
            if (path === SIGN_IN && (!opened || next !== null) && (await keepsSession(ctx, db, enforced))) {
              if (opened) await context.internalAdapter.deleteSession(opened.token)
              keepCookie(ctx)
            } else if (SIGN_INS.includes(path) && !before) await endPresented(ctx, db)
            if (opened && path === VERIFY_CODE) await attempts.forget([codesKey(opened.userId)])
            if (opened && before && (path === VERIFY_CODE || path === REMOVE_APP)) await endOthers(db, opened)
            const filed = path === VERIFY_CODE && !before ? null : session
            if (filed && path === CHANGE_PASSWORD) await endWhatWasBegun(db, filed.userId)
            if (filed) await fileChange(ledger, path, filed)
            if (!WITH_TOKENS.includes(path)) return
            return ctx.json(publicAnswer(context.returned, next))
          }),
        },
      ],
    },
  }
}

type Context = { path?: string; context: { session: { session: Record<string, unknown> } | null } } | null

/** Adds what better-auth does not record in a session. */
function described(session: { userAgent?: string | null | undefined }, context: Context): Record<string, unknown> {
  const before = (context?.context.session?.session['signedInBy'] as SignedInBy | undefined) ?? null
  return { ...session, signedInBy: signedInBy(context?.path, before), browser: browserName(session.userAgent ?? '') }
}
