import type { GraphQLResolveInfo } from 'graphql'
import { packedRules } from '../access/ability.ts'
import { type Part, parts } from '../access/gate/roots.ts'
import type { Caller } from '../access/gate/gate.ts'
import type { ReadContext } from '../access/recordReads.ts'

const own: Readonly<Record<string, Part>> = {
  account: { type: 'Account', many: false, where: (alias, c) => `${alias}.id = ${c.parameters.fact('accountId')}` },
  directorates: { type: 'Directorate', many: true, where: (alias, c) => `${alias}.id = any(${c.parameters.fact('directorateIds')})` },
  organisation: { type: 'Organisation', many: false, where: (alias, c) => `${alias}.id = ${c.parameters.fact('organisationId')}` },
}

export const viewerResolvers = {
  Query: {
    viewer: async (_source: unknown, _args: unknown, { gate, caller }: ReadContext, info: GraphQLResolveInfo) => ({ ...(await parts(gate, info, caller, own) as object), caller }),
  },
  Viewer: {
    roles: ({ caller }: { caller: Caller }) => caller.viewer.roles,
    rules: ({ caller }: { caller: Caller }) => packedRules(caller.rules, caller.viewer),
  },
}
