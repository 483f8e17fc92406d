import type { GraphQLResolveInfo } from 'graphql'
import { packedRules } from '../access/ability.ts'
import { type FieldTogether, fieldsTogether } from '../access/gate/roots/fieldsTogether.ts'
import type { ReadContext } from '../access/records/recordReads.ts'

const own: Readonly<Record<string, FieldTogether>> = {
  account: { type: 'Account', many: false, where: (alias, c) => `${alias}.id = ${c.parameters.fact('accountId')}` },
  directorates: {
    type: 'Directorate',
    many: true,
    where: (alias, c) => `${alias}.id = any(${c.parameters.fact('directorateIds')})`,
  },
  standing: { value: (caller) => caller.viewer.standing },
  roles: { value: (caller) => caller.viewer.roles },
  rules: { value: (caller) => packedRules(caller.rules, caller.viewer) },
  session: {
    type: 'Session',
    many: false,
    where: (alias, c) =>
      `${alias}.id = ${c.parameters.add('uuid', ({ viewer }) => (viewer.client.kind === 'session' ? viewer.client.id : null))}`,
  },
  sessions: {
    type: 'Session',
    many: true,
    where: (alias, c) => `${alias}.account_id = ${c.parameters.fact('accountId')} and ${alias}.expires_at > now()`,
  },
  authenticatorApp: {
    type: 'AuthenticatorApp',
    many: false,
    where: (alias, c) => `${alias}.account_id = ${c.parameters.fact('accountId')}`,
  },
  passkeys: {
    type: 'Passkey',
    many: true,
    where: (alias, c) => `${alias}.account_id = ${c.parameters.fact('accountId')}`,
  },
  organisation: {
    type: 'Organisation',
    many: false,
    where: (alias, c) => `${alias}.id = ${c.parameters.fact('organisationId')}`,
  },
}

export const viewerResolvers = {
  Query: {
    viewer: (_source: unknown, _args: unknown, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      fieldsTogether(gate, info, caller, own),
  },
}
