import { TYPE_KEY } from '../access/gate/json.ts'
import { node } from '../access/gate/roots/byId.ts'
import { search } from '../access/gate/search/search.ts'
import type { ReadContext } from '../access/records/recordReads.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { QueryNodeArgs, QuerySearchArgs } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'

const LONGEST_SEARCH = 200
const resolveType = { __resolveType: (object: Record<string, string>) => object[TYPE_KEY] }

export const searchResolvers = {
  Query: {
    node: (_source: unknown, { id }: QueryNodeArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      node(gate, info, caller, id),
    search: (_source: unknown, args: QuerySearchArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) => {
      const length = [...args.text.trim()].length
      if (length < 1 || length > LONGEST_SEARCH)
        throw new BadUserInput({ text: `must be 1 to ${LONGEST_SEARCH} characters` })
      return search(gate, info, caller, args)
    },
  },
  Node: resolveType,
  SearchResult: resolveType,
}
