import { type EntityManager, OptimisticLockError } from '@mikro-orm/core'
import { governed } from '../access/catalogue.ts'
import type { Action } from '../access/classes.ts'
import type { Viewer } from '../access/viewer.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { demandFreshSession } from '../caller/freshSession.ts'
import { refuseKey } from '../caller/refuseKey.ts'
import { newSecret, secretHash } from '../caller/secret.ts'
import { BadUserInput, Conflict, NotFound } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { CalendarFeed } from './calendarFeed.entity.ts'

/** In use at one time, of one account. */
const MOST_FEEDS = 20

// A feed outlives every session, and a leaked key must not make one or lock its owner's calendars out.
const MANAGING_FEEDS = 'look after calendar feeds'

export type Making = { em: EntityManager; viewer: Viewer; judge: Judge }
type NewFeed = { name: string; directorate?: string | null | undefined; details?: boolean | undefined }
type Version = { id: string; version: number }

/**
 * Makes a feed of the viewer's own. Flushes `em`.
 * @returns the record, and the secret, which is not stored
 * @throws BadUserInput naming `name` or `directorate`; Conflict if there are too many; Forbidden if the caller is a key,
 *   or signed in too long ago
 */
export async function createFeed(making: Making, { name: given, directorate, details }: NewFeed) {
  const { em, viewer } = making
  await refuseUnproven(making)
  const name = given.trim()
  if (name.length < 1 || [...name].length > 100 || /\p{C}/u.test(name))
    throw new BadUserInput({ name: 'must have 1 to 100 visible characters' })
  if ((await em.count(CalendarFeed, { account: viewer.accountId, revokedAt: null })) >= MOST_FEEDS)
    throw new Conflict(`You have ${MOST_FEEDS} calendar feeds. Revoke one that you no longer need.`)

  const secret = newSecret()
  const served = directorate === null || directorate === undefined ? null : idOrNull(directorate)
  if (served === null && directorate) throw new BadUserInput({ directorate: NOT_SERVED })
  const feed = em.create(CalendarFeed, {
    account: viewer.accountId,
    directorate: served,
    name,
    details: details ?? false,
    secretHash: secretHash(secret),
  })
  if (!mayHave(making.judge, feed)) throw new BadUserInput({ directorate: NOT_SERVED })
  await em.persist(feed).flush()
  return { feed, secret }
}

/**
 * Gives the viewer's own feed another address; nobody else's, who would then read it.
 * @throws NotFound, Conflict, Forbidden
 */
export async function renewFeed(making: Making, asked: Version, now: Date) {
  await refuseUnproven(making)
  const feed = await changeable(making, asked, 'renewedAt')
  if (feed.account.id !== making.viewer.accountId) throw new NotFound()
  if (feed.revokedAt) throw new Conflict('This feed was revoked. Make another.')
  const secret = newSecret()
  feed.secretHash = secretHash(secret)
  feed.renewedAt = now
  await flushed(making.em)
  return { feed, secret }
}

/** From the next fetch on. Repeating it changes nothing. Throws NotFound, Conflict, Forbidden. */
export async function revokeFeed(making: Making, asked: Version, now: Date) {
  refuseKey(making.viewer, MANAGING_FEEDS)
  const feed = await changeable(making, asked, 'revokedAt')
  if (feed.revokedAt) return feed
  feed.revokedAt = now
  await flushed(making.em)
  return feed
}

/** Whether this owner may have such a feed today. Asked when it is made, and at each fetch. */
export const mayHave = (judge: Judge, feed: object): boolean => may(judge, feed, 'create', 'directorate')

async function refuseUnproven({ em, viewer }: Making): Promise<void> {
  refuseKey(viewer, MANAGING_FEEDS)
  await demandFreshSession(em, viewer)
}

async function changeable({ em, judge }: Making, { id, version }: Version, field: string) {
  const known = idOrNull(id)
  const feed = known === null ? null : await em.findOne(CalendarFeed, { id: known })
  if (feed === null || !may(judge, feed, 'update', field)) throw new NotFound()
  if (feed.version !== version) throw stale()
  return feed
}

function may(judge: Judge, feed: object, action: Action, field: string): boolean {
  const type = governed(judge.catalogue, 'CalendarFeed')
  return judge.verdict(type.name, imageOf(type, feed))(action, field)
}

async function flushed(em: EntityManager): Promise<void> {
  await em.flush().catch((error: unknown) => {
    throw error instanceof OptimisticLockError ? stale() : error
  })
}

const NOT_SERVED = 'must be a directorate that you serve'
const stale = () => new Conflict('The feed was changed in the meantime. Load it again.')
