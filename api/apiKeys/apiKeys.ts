import { OptimisticLockError, type EntityManager } from '@mikro-orm/core'
import { validate } from 'uuid'
import { governed } from '../access/catalogue.ts'
import type { Viewer } from '../access/viewer.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { BadUserInput, Conflict, NotFound } from '../platform/errors.ts'
import { ApiKey } from './apiKey.entity.ts'
import { newApiKeySecret } from '../caller/apiKeySecret.ts'
import { demandFreshSession } from '../caller/freshSession.ts'
import { refuseKey } from '../caller/refuseKey.ts'
import { acceptedScopes, KNOWN_SCOPES } from './scopes.ts'

export type NewApiKey = {
  /** 1–100 characters. */
  name: string
  /** At least one `read:CLASS` or `write:CLASS`. */
  scopes: readonly string[]
  /** Null or omitted: until revoked. */
  expiresAt?: Date | null
}

/**
 * Creates a key for the viewer's account. Flushes `em`.
 * @returns the record, and the secret, which is not stored
 * @throws BadUserInput naming `name`, `scopes` or `expiresAt`; Forbidden if the caller is a key, or signed in too long
 *   ago: a key outlives every session
 */
export async function createApiKey(em: EntityManager, viewer: Viewer, input: NewApiKey, now = databaseNow()) {
  refuseKey(viewer, MANAGING_KEYS)
  await demandFreshSession(em, viewer)
  const name = input.name.trim()
  const scopes = acceptedScopes(input.scopes)
  const fields = {
    ...(name.length < 1 || [...name].length > 100 || /\p{C}/u.test(name)
      ? { name: 'must have 1 to 100 visible characters' }
      : {}),
    ...(scopes === null ? { scopes: `must name at least one of ${KNOWN_SCOPES.join(', ')}` } : {}),
    // Negated so that an invalid date fails too.
    ...(input.expiresAt && !(input.expiresAt > now) ? { expiresAt: 'must lie in the future' } : {}),
  }
  if (scopes === null || Object.keys(fields).length > 0) throw new BadUserInput(fields)

  const { secret, hash, start } = newApiKeySecret()
  const apiKey = em.create(ApiKey, {
    account: viewer.accountId,
    name,
    start,
    keyHash: hash,
    scopes,
    expiresAt: input.expiresAt ?? null,
  })
  await em.persist(apiKey).flush()
  return { apiKey, secret }
}

/**
 * Revokes a key from its next request on. Repeating it changes nothing.
 * @throws NotFound, also if the policy forbids it; Conflict if `version` is not the current one; Forbidden if the
 *   caller is a key
 */
export async function revokeApiKey(
  { em, viewer, judge }: { em: EntityManager; viewer: Viewer; judge: Judge },
  input: { id: string; version?: number },
  now = new Date(),
) {
  refuseKey(viewer, MANAGING_KEYS)
  const apiKey = validate(input.id) ? await em.findOne(ApiKey, { id: input.id }) : null
  if (apiKey === null || !mayRevoke(judge, apiKey)) throw new NotFound()
  if (input.version !== undefined && apiKey.version !== input.version) throw stale()
  if (apiKey.revokedAt) return apiKey
  apiKey.revokedAt = now
  try {
    await em.flush()
  } catch (error) {
    throw error instanceof OptimisticLockError ? stale() : error
  }
  return apiKey
}

function mayRevoke(judge: Judge, apiKey: object): boolean {
  const type = governed(judge.catalogue, 'ApiKey')
  return judge.verdict(type.name, imageOf(type, apiKey))('update', 'revokedAt')
}

// A leaked key must not create a wider or longer-lived one, or lock out its owner's other systems.
const MANAGING_KEYS = 'look after API keys'

const stale = () => new Conflict('The key was changed in the meantime. Load it again.')
