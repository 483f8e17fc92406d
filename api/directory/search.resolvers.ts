import { typeKey } from '../access/gate/json.ts'
import { node } from '../access/gate/roots.ts'
import { search } from '../access/gate/search.ts'
import type { ReadContext } from '../access/recordReads.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { BadUserInput } from '../platform/errors.ts'

const longestSearch = 200
const resolveType = { __resolveType: (object: Record<string, string>) => object[typeKey] }

type SearchArgs = { text: string; first: number; after?: string | null }

export const searchResolvers = {
  Query: {
    node: (_source: unknown, { id }: { id: string }, { gate, caller }: ReadContext, info: GraphQLResolveInfo) => node(gate, info, caller, id),
    search: (_source: unknown, args: SearchArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) => {
      const length = [...args.text.trim()].length
      if (length < 1 || length > longestSearch) throw new BadUserInput({ text: `from 1 to ${longestSearch} characters` })
      return search(gate, info, caller, args)
    },
  },
  Node: resolveType,
  SearchResult: resolveType,
}
