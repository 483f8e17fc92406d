import { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { createHmac } from 'node:crypto'
import type { Catalogue } from '../access/catalogue.ts'
import type { Caller } from '../access/gate/gate.ts'
import { nothingDisclosed } from '../access/gate/looks/disclosure.ts'
import type { Ledger } from '../access/ledger.ts'
import { settle } from '../access/ledger/settle.ts'
import type { Rules } from '../access/rules.ts'
import type { Viewer } from '../access/viewer.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { clientNetwork } from '../caller/clientNetwork.ts'
import { viewerOfFeed } from '../caller/viewerOfAccount.ts'
import type { AttemptLimit } from '../platform/attemptLimit.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { NotFound, RateLimited } from '../platform/errors.ts'
import { learningWhoCalls, onBehalfOf } from '../platform/turns/onBehalf.ts'
import { londonToday } from '../workingTime/clock/london.ts'
import { CalendarFeed } from './calendarFeed.entity.ts'
import { mayHave } from './calendarFeeds.ts'
import { calendarText } from './calendarText.ts'
import { FEEDS_PATH, secretIn } from './feedAddress.ts'
import { type Ask, readEngagements, readKinds } from './readEngagements.ts'

/** Of one feed. Calendar programs ask every few minutes at most. */
const FETCHES = { max: 120, window: 3600 }

type FeedRoutes = {
  db: Database
  catalogue: Catalogue
  ledger: Ledger
  clock: Clock
  attempts: AttemptLimit
  ask: Ask
  rulesFor: (viewer: Viewer) => Rules
  /** Sends an error response and logs what the receiver must not see. */
  refuse: (res: Response, error: unknown) => void
}

/**
 * `GET /feeds/<secret>.ics`: engagements for a calendar program, read for the feed's owner with the rights of that
 * moment. Whatever is wrong with a feed or its owner gets the answer of a secret that never was.
 */
export function feedRoutes(parts: FeedRoutes): Router {
  const routes = Router()
  routes.get(`${FEEDS_PATH}/:file`, async (req, res) => {
    const secret = secretIn(req.params.file)
    const viewer = secret === null ? null : await ownerOf(parts.db, req, secret)
    if (secret === null || viewer === null) throw new NotFound()
    await onBehalfOf(viewer.accountId, () => answer(parts, viewer, secret, req, res))
  })
  routes.use(FEEDS_PATH, () => {
    throw new NotFound()
  })
  const answerRefusal: ErrorRequestHandler = (error: unknown, _req, res, _next) => {
    res.set('Cache-Control', 'private, no-store')
    parts.refuse(res, error)
  }
  routes.use(FEEDS_PATH, answerRefusal)
  return routes
}

const ownerOf = (db: Database, req: Request, secret: string): Promise<Viewer | null> =>
  learningWhoCalls(`feed ${clientNetwork(req)}`, () => viewerOfFeed(db, secret))

async function answer(parts: FeedRoutes, viewer: Viewer, secret: string, req: Request, res: Response): Promise<void> {
  const { ask, clock, ledger } = parts
  const caller: Caller = { viewer, rules: parts.rulesFor(viewer), disclosed: nothingDisclosed() }
  const { name, details, directorateId } = await feedOf(parts, caller)
  const now = clock.now()
  const of = { accountId: viewer.accountId, directorateId, details }
  const engagements = await readEngagements(ask, caller, of, now)
  const body = await calendarText(engagements, { name, kinds: await readKinds(ask, caller) })
  await noteFetched(parts.db, viewer.client.id, londonToday(now))
  // Of what the receiver gets, and nothing else; keyed, so that it tells nothing to whoever sees it alone.
  const etag = `"${createHmac('sha256', secret).update(body).digest('base64url')}"`
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-cache', ETag: etag }
  // What the receiver has already is not disclosed again.
  if (isKnown(req.headers['if-none-match'], etag)) return void res.status(304).set(headers).end()
  // Many engagements take a while to read: the rights of the moment are those of now.
  if ((await viewerOfFeed(parts.db, secret)) === null) throw new NotFound()
  await settle({ caller, ledger, purpose: null, operations: ['calendarFeed'], category: 'DISCLOSURE' })
  res.set(headers).send(body)
}

/**
 * RFC 9110, 13.1.2, without `*`: whoever asks with it has no copy, and would see by the tag that something has changed.
 * Express' own test takes `no-cache`, which some programs send along, for a wish to have it whole.
 */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

type Feed = { name: string; details: boolean; directorateId: string | null }

/** @throws NotFound if its owner may no longer have it; RateLimited */
async function feedOf({ db, catalogue, attempts }: FeedRoutes, caller: Caller): Promise<Feed> {
  const feed = await db.orm.em.fork().findOne(CalendarFeed, { id: caller.viewer.client.id })
  if (feed === null || !mayHave(judgeFor(catalogue, caller), feed)) throw new NotFound()
  const { allowed, retryAfter } = await attempts.consume(`feed:${feed.id}`, FETCHES)
  if (!allowed) throw new RateLimited(retryAfter ?? undefined)
  return { name: feed.name, details: feed.details, directorateId: feed.directorate?.id ?? null }
}

/** The day only: when exactly somebody's calendar asks is nobody's affair. */
const noteFetched = (db: Database, id: string, today: string) =>
  db.query({
    name: 'calendar_feed_fetched',
    text: `
      update calendar_feed set last_fetched_on = $2
      where id = $1 and last_fetched_on is distinct from $2::date
    `,
    values: [id, today],
  })
