import type { GraphQLFieldResolver } from 'graphql'
import type { Caller, Gate } from './gate/gate.ts'
import { list, one } from './gate/roots.ts'

export type ReadContext = { gate: Gate; caller: Caller }
export type ReadResolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>

/** Resolver of a field that gives one object of a type by its `id`. */
export const readOne = (type: string): ReadResolver => (_source, args, { gate, caller }, info) => one(gate, info, caller, type, args['id'])

/** Resolver of a connection over a type. */
export const readList = (type: string): ReadResolver => (_source, args, { gate, caller }, info) => list(gate, info, caller, type, args)

/** Resolver of a payload's field: the object that a mutation has changed, read as the caller may read it. */
export const readChanged = (type: string): ReadResolver => async (source, _args, { gate, caller }, info) => (await one(gate, info, caller, type, (source as { id: string }).id)).value()
