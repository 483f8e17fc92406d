import ical, { type VEvent } from 'node-ical'
import type { Api, Client } from './api.ts'
import type { Made } from './builders.ts'

const CREATE = /* GraphQL */ `
  mutation ($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      address
      calendarFeed {
        id
        version
      }
    }
  }
`
const RENEW = /* GraphQL */ `
  mutation ($input: RecordVersionInput!) {
    renewCalendarFeed(input: $input) {
      address
      calendarFeed {
        id
        version
      }
    }
  }
`
const REVOKE = /* GraphQL */ `
  mutation ($input: RecordVersionInput!) {
    revokeCalendarFeed(input: $input) {
      calendarFeed {
        id
        version
      }
    }
  }
`

export type Feed = Made & { address: string }
type WithAddress = { address: string; calendarFeed: Made }

export async function makesFeed(by: Client, input: Record<string, unknown> = {}): Promise<Feed> {
  const { createCalendarFeed } = await by.get<{ createCalendarFeed: WithAddress }>(CREATE, {
    input: { name: 'Phone', ...input },
  })
  return { ...createCalendarFeed.calendarFeed, address: createCalendarFeed.address }
}

export const refusesFeed = async (by: Client, input: Record<string, unknown> = {}) =>
  (await by.refused(CREATE, { input: { name: 'Phone', ...input } })).extensions

export async function renewsFeed(by: Client, { id, version }: Made): Promise<Feed> {
  const { renewCalendarFeed } = await by.get<{ renewCalendarFeed: WithAddress }>(RENEW, { input: { id, version } })
  return { ...renewCalendarFeed.calendarFeed, address: renewCalendarFeed.address }
}
export const refusesToRenew = async (by: Client, { id, version }: Made) =>
  (await by.refused(RENEW, { input: { id, version } })).extensions

export async function revokesFeed(by: Client, { id, version }: Made): Promise<Made> {
  const { revokeCalendarFeed } = await by.get<{ revokeCalendarFeed: { calendarFeed: Made } }>(REVOKE, {
    input: { id, version },
  })
  return revokeCalendarFeed.calendarFeed
}
export const refusesToRevoke = async (by: Client, { id, version }: Made) =>
  (await by.refused(REVOKE, { input: { id, version } })).extensions

export type Fetched = { status: number; text: string; etag: string | null; headers: Headers }

/** As a calendar program does it: by the address alone, without any credential. */
export async function fetches(
  server: Api,
  { address }: Pick<Feed, 'address'>,
  init: RequestInit = {},
): Promise<Fetched> {
  const response = await fetch(new URL(new URL(address).pathname, server.url), init)
  return {
    status: response.status,
    text: await response.text(),
    etag: response.headers.get('etag'),
    headers: response.headers,
  }
}

export const ifNot = (etag: string | null): RequestInit => ({ headers: { 'if-none-match': etag ?? '' } })

/** The events of a calendar by their UID, as another implementation reads them. */
export const eventsIn = (text: string): Map<string, VEvent> =>
  new Map(
    Object.values(ical.sync.parseICS(text)).flatMap((component) =>
      component?.type === 'VEVENT' ? [[component.uid, component] as const] : [],
    ),
  )
