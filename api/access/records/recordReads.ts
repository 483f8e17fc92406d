import type { GraphQLFieldResolver } from 'graphql'
import type { Answer } from '../gate/answer.ts'
import { nothingDisclosed } from '../gate/looks/disclosure.ts'
import type { Caller, Gate } from '../gate/gate.ts'
import { list } from '../gate/roots/list.ts'
import { one, several } from '../gate/roots/byId.ts'
import type { Clock } from '../../platform/clock.ts'
import { passingFault } from '../../platform/postgresqlFault.ts'
import { changeUnavailable } from '../../platform/unavailable.ts'
import { type Altered, disclose, showsMore } from '../ledger/payload.ts'
import { underway } from '../ledger/underway.ts'

export type ReadContext = { gate: Gate; clock: Clock; caller: Caller }
export type ReadResolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>

export const readOne =
  (type: string): ReadResolver =>
  (_source, args, { gate, caller }, info) =>
    one(gate, info, caller, type, args['id'])

export const readList =
  (type: string): ReadResolver =>
  (_source, args, { gate, caller }, info) =>
    list(gate, info, caller, type, args)

/** What the change's own ledger entry already names is not recorded as disclosed a second time. */
export const readChanged =
  (type: string): GraphQLFieldResolver<unknown, ReadContext & { altered: Altered }, Record<string, unknown>> =>
  async (source, _args, { gate, caller, altered }, info) => {
    const { id } = source as { id: string }
    const shown = nothingDisclosed()
    const read = async (): Promise<Answer> => {
      const answer = await one(gate, info, { ...caller, disclosed: shown }, type, id).catch(saved)
      const told = altered.get(id)
      if (!told || showsMore(shown, told)) disclose(shown, caller.disclosed)
      return answer
    }
    return (await underway(caller, read())).value()
  }

export const readChangedTogether =
  (type: string): GraphQLFieldResolver<unknown, ReadContext & { altered: Altered }, Record<string, unknown>> =>
  async (source, args, { gate, caller, altered }, info) => {
    const { ids } = source as { ids: readonly string[] }
    const shown = nothingDisclosed()
    const read = async (): Promise<Answer> => {
      const answer = await several(gate, info, { ...caller, disclosed: shown }, type, ids, args).catch(saved)
      const told = ids.flatMap((id) => altered.get(id) ?? [])
      if (
        showsMore(shown, {
          subjects: told.flatMap(({ subjects }) => subjects),
          classes: told.flatMap(({ classes }) => classes),
        })
      )
        disclose(shown, caller.disclosed)
      return answer
    }
    return (await underway(caller, read())).value()
  }

/** The change is saved, whether or not it can be shown. */
function saved(error: unknown): never {
  throw passingFault(error) === null ? error : changeUnavailable('SAVED', error)
}
