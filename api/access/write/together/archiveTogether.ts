import type { GraphQLFieldResolver } from 'graphql'
import type { LedgerCategory } from '../../ledger.ts'
import { readChangedTogether } from '../../records/recordReads.ts'
import { judgeArchival } from '../change.ts'
import type { WriteHooks, WriteContext } from '../writing.ts'
import { changeTogether, type Versioned } from './together.ts'

type Names = { archive: string; restore: string; payload: string; field: string }
type Resolver = GraphQLFieldResolver<unknown, WriteContext, { input: { records: readonly Versioned[] } }>

export function archiveTogether(
  type: string,
  names: Names,
  hooks: WriteHooks = {},
): Record<string, Record<string, unknown>> {
  const resolver =
    (operation: string, archived: boolean): Resolver =>
    async (_source, { input }, context) => {
      const write = {
        type,
        action: 'archive',
        operation,
        category: context.gate.catalogue.operations.get(operation)?.ledger as LedgerCategory,
        hooks,
      } as const
      return {
        ids: await changeTogether(context, write, 'records', input.records, (asked, record) =>
          judgeArchival(context, write, asked, record, archived),
        ),
      }
    }
  return {
    Mutation: { [names.archive]: resolver(names.archive, true), [names.restore]: resolver(names.restore, false) },
    [names.payload]: { [names.field]: readChangedTogether(type) },
  }
}
