import type { GraphQLResolveInfo } from 'graphql'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import { type ReadContext, readChanged } from '../access/records/recordReads.ts'
import { imageOf } from '../access/write/judging/image.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import type {
  MutationCreateCalendarFeedArgs,
  MutationRenewCalendarFeedArgs,
  MutationRevokeCalendarFeedArgs,
} from '../generated/resolvers.ts'
import { createFeed, type Making, renewFeed, revokeFeed } from './calendarFeeds.ts'
import { addressOf } from './feedAddress.ts'

const NEWEST_FIRST = [{ field: 'createdAt', direction: 'DESC' as const }]

type Operation = 'createCalendarFeed' | 'renewCalendarFeed' | 'revokeCalendarFeed'

/** `work` returns the feed, and its secret if it has a new one. */
async function changing(
  context: WriteContext,
  operation: Operation,
  work: (making: Making) => Promise<{ feed: object; secret: string | null }>,
): Promise<{ id: string; secret: string | null }> {
  let secret: string | null = null
  const write = {
    type: 'CalendarFeed',
    action: operation === 'createCalendarFeed' ? ('create' as const) : ('update' as const),
    operation,
    category: 'ALTERATION' as const,
  }
  const id = await inTransaction(context, write, async (em, type, judge) => {
    const done = await work({ em, viewer: context.caller.viewer, judge })
    secret = done.secret
    return [imageOf(type, done.feed)]
  })
  return { id, secret }
}

const withAddress = async ({ mail }: WriteContext, changed: Promise<{ id: string; secret: string | null }>) => {
  const { id, secret } = await changed
  return { id, address: addressOf(mail.baseUrl, secret ?? '') }
}

export const feedsResolvers = {
  Query: {
    calendarFeeds: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'CalendarFeed', { ...args, sort: NEWEST_FIRST }),
  },
  Mutation: {
    createCalendarFeed: (_source: unknown, { input }: MutationCreateCalendarFeedArgs, context: WriteContext) =>
      withAddress(
        context,
        changing(context, 'createCalendarFeed', (making) => createFeed(making, input)),
      ),
    renewCalendarFeed: (_source: unknown, { input }: MutationRenewCalendarFeedArgs, context: WriteContext) =>
      withAddress(
        context,
        changing(context, 'renewCalendarFeed', (making) => renewFeed(making, input, context.clock.now())),
      ),
    revokeCalendarFeed: (_source: unknown, { input }: MutationRevokeCalendarFeedArgs, context: WriteContext) =>
      changing(context, 'revokeCalendarFeed', async (making) => ({
        feed: await revokeFeed(making, input, context.clock.now()),
        secret: null,
      })),
  },
  CalendarFeedAddressPayload: {
    calendarFeed: readChanged('CalendarFeed'),
    address: ({ address }: { address: string }) => address,
  },
  CalendarFeedPayload: { calendarFeed: readChanged('CalendarFeed') },
}
