import type { GraphQLResolveInfo } from 'graphql'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import { type ReadContext, readChanged } from '../access/records/recordReads.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { MutationCreateApiKeyArgs, MutationRevokeApiKeyArgs } from '../generated/resolvers.ts'
import { createApiKey, revokeApiKey } from './apiKeys.ts'

const NEWEST_FIRST = [{ field: 'createdAt', direction: 'DESC' as const }]

export const apiKeysResolvers = {
  Query: {
    apiKeys: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'ApiKey', { ...args, sort: NEWEST_FIRST }),
  },
  Mutation: {
    createApiKey: async (_source: unknown, { input }: MutationCreateApiKeyArgs, context: WriteContext) => {
      let secret = ''
      const write = {
        type: 'ApiKey',
        action: 'create' as const,
        operation: 'createApiKey',
        category: 'ALTERATION' as const,
      }
      const id = await inTransaction(context, write, async (em: SqlEntityManager, type) => {
        const made = await createApiKey(em, context.caller.viewer, {
          ...input,
          expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
        })
        secret = made.secret
        return [imageOf(type, made.apiKey)]
      })
      return { id, secret }
    },
    revokeApiKey: async (_source: unknown, { input }: MutationRevokeApiKeyArgs, context: WriteContext) => {
      const write = {
        type: 'ApiKey',
        action: 'update' as const,
        operation: 'revokeApiKey',
        category: 'ALTERATION' as const,
      }
      return {
        id: await inTransaction(context, write, async (em, type, judge) => [
          imageOf(type, await revokeApiKey({ em, viewer: context.caller.viewer, judge }, input)),
        ]),
      }
    },
  },
  CreateApiKeyPayload: { apiKey: readChanged('ApiKey'), secret: ({ secret }: { secret: string }) => secret },
  ApiKeyPayload: { apiKey: readChanged('ApiKey') },
}
