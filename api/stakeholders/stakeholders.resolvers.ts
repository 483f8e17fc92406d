import type { GraphQLFieldResolver } from 'graphql'
import { type ReadContext, readChanged, readChangedTogether } from '../access/records/recordReads.ts'
import type { WriteHooks, WriteContext } from '../access/write/writing.ts'
import { createStakeholder, type Stakeholder } from './createStakeholder.ts'

type Show = GraphQLFieldResolver<Stakeholder, ReadContext & WriteContext, Record<string, unknown>>

const one =
  (type: string, of: (made: Stakeholder) => string | null): Show =>
  (made, args, context, info) => {
    const id = of(made)
    return id === null ? null : readChanged(type)({ id }, args, context, info)
  }

const several =
  (type: string, of: (made: Stakeholder) => readonly string[]): Show =>
  (made, args, context, info) =>
    readChangedTogether(type)({ ids: of(made) }, args, context, info)

/** @param rulesOf the write hooks of the types that a stakeholder consists of */
export const stakeholdersResolvers = (
  rulesOf: Readonly<Record<string, WriteHooks>>,
): Record<string, Record<string, unknown>> => ({
  Mutation: { createStakeholder: createStakeholder(rulesOf) },
  StakeholderPayload: {
    organisation: one('Organisation', ({ organisation }) => organisation),
    person: one('Person', ({ person }) => person),
    contactPoints: several('ContactPoint', ({ contactPoints }) => contactPoints),
    premises: several('Premises', ({ premises }) => premises),
  },
})
