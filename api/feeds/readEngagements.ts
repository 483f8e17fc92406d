import { type DocumentNode, type ExecutionResult, parse } from 'graphql'
import type { Caller } from '../access/gate/gate.ts'
import { nothingDisclosed } from '../access/gate/looks/disclosure.ts'

/** Executes a document in process for a caller. */
export type Ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  caller: Caller,
) => Promise<ExecutionResult>

/** As the caller may read it: what is withheld is null, and people whom they may not read are missing. */
export type ReadEngagement = {
  id: string
  version: number | null
  updatedAt: string | null
  kind: string | null
  status: 'PLANNED' | 'HELD' | 'CANCELLED' | 'MISSED' | null
  occurredAt: string | null
  endsAt: string | null
  allDay: boolean | null
  organisations: readonly { name: string | null }[] | null
  summary?: string | null
  place?: string | null
  cancelledBecause?: string | null
  premises?: { name: string | null; addressLine1: string | null; postcode: string | null } | null
  people?: readonly { displayName: string | null }[] | null
}

type FeedOf = { accountId: string; directorateId: string | null; details: boolean }

const MOST_EVENTS = 2000
const PAGE = 200

const DAY_MS = 86_400_000
const DAYS = { back: 30, backCancelled: 90, ahead: 400 }

const BRIEF = 'id version updatedAt kind status occurredAt endsAt allDay organisations(first: 50) { name }'
const DETAILS = `summary place cancelledBecause premises { name addressLine1 postcode }
  people(first: 200) { displayName }`

const pageOf = (selection: string): DocumentNode =>
  parse(`
    query CalendarFeed($filter: EngagementFilter, $after: String) {
      engagements(filter: $filter, sort: [{ field: occurredAt, direction: ASC }], first: ${PAGE}, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { ${selection} } }
      }
    }
  `)
const PAGES = { brief: pageOf(BRIEF), details: pageOf(`${BRIEF} ${DETAILS}`) }
const KINDS = parse('{ engagementKinds(first: 200, includeArchived: true) { edges { node { code name } } } }')

/**
 * The engagements of a feed in the order of their beginning; of too many the latest are left out, which come in as time
 * goes on. A cancelled one stays for so long that every calendar has heard of it.
 */
export async function readEngagements(
  ask: Ask,
  caller: Caller,
  { accountId, directorateId, details }: FeedOf,
  now: Date,
): Promise<ReadEngagement[]> {
  const inDays = (days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString()
  const filter = {
    occurredAt: { gte: inDays(-DAYS.backCancelled), lte: inDays(DAYS.ahead) },
    or: [{ occurredAt: { gte: inDays(-DAYS.back) } }, { status: { eq: 'CANCELLED' } }],
    ...(directorateId === null
      ? { officers: { id: { in: [accountId] } } }
      : { directorate: { id: { eq: directorateId } } }),
  }
  const read: ReadEngagement[] = []
  for (let after: string | null = null, more = true; more && read.length < MOST_EVENTS;) {
    const page: Page<ReadEngagement> = await answered(
      ask(details ? PAGES.details : PAGES.brief, { filter, after }, caller),
      'engagements',
    )
    read.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo?.endCursor ?? null
    more = page.pageInfo?.hasNextPage === true
  }
  return read.slice(0, MOST_EVENTS)
}

/** What each kind is called, by its code. Discloses nobody. */
export async function readKinds(ask: Ask, caller: Caller): Promise<ReadonlyMap<string, string>> {
  const kinds = await answered<{ code: string | null; name: string | null }>(
    ask(KINDS, {}, { ...caller, disclosed: nothingDisclosed() }),
    'engagementKinds',
  )
  return new Map(kinds.edges.map(({ node: { code, name } }) => [code ?? '', name ?? '']))
}

type Page<Node> = { pageInfo?: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Node }[] }

async function answered<Node>(asked: Promise<ExecutionResult>, list: string): Promise<Page<Node>> {
  const { data, errors } = await asked
  if (errors?.[0]) throw errors[0]
  return data?.[list] as Page<Node>
}
