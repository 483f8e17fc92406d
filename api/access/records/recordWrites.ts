import type { GraphQLFieldResolver } from 'graphql'
import { governed } from '../catalogue.ts'
import type { LedgerCategory } from '../ledger.ts'
import { readChanged } from './recordReads.ts'
import { archiveRecord, updateRecord } from '../write/change.ts'
import { createRecord } from '../write/create.ts'
import type { WriteHooks, Write, WriteContext } from '../write/writing.ts'

type WriteResolver = GraphQLFieldResolver<unknown, WriteContext, { input: Record<string, unknown> }>
type WriteField = WriteResolver | ReturnType<typeof confirming<WriteResolver>>

/** The mutation's statement confirms the caller (change.ts, atOnce), so it may run for a recalled one. */
export const confirming = <Resolve>(resolve: Resolve) => ({ resolve, extensions: { confirmsCaller: true } })

export type Writing = 'create' | 'update' | 'archive'

export function recordWrites(
  type: string,
  hooks: WriteHooks | (() => WriteHooks),
  only: readonly Writing[],
  creates = `create${type}`,
): { Mutation: Record<string, WriteField>; [payload: string]: Record<string, unknown> } {
  const field = type.charAt(0).toLowerCase() + type.slice(1)
  const write = (context: WriteContext, action: Write['action'], operation: string): Write => {
    governed(context.gate.catalogue, type)
    return {
      type,
      action,
      operation,
      category: context.gate.catalogue.operations.get(operation)?.ledger as LedgerCategory,
      hooks: typeof hooks === 'function' ? hooks() : hooks,
    }
  }
  const answering = async (id: Promise<string>): Promise<{ id: string }> => ({ id: await id })
  const all: Record<Writing, Record<string, WriteField>> = {
    create: {
      [creates]: (_source, { input }, context) =>
        answering(createRecord(context, write(context, 'create', creates), input)),
    },
    update: {
      [`update${type}`]: confirming<WriteResolver>((_source, { input }, context) =>
        answering(updateRecord(context, write(context, 'update', `update${type}`), input)),
      ),
    },
    archive: {
      [`archive${type}`]: confirming<WriteResolver>((_source, { input }, context) =>
        answering(archiveRecord(context, write(context, 'archive', `archive${type}`), input, true)),
      ),
      [`restore${type}`]: confirming<WriteResolver>((_source, { input }, context) =>
        answering(archiveRecord(context, write(context, 'archive', `restore${type}`), input, false)),
      ),
    },
  }
  return {
    Mutation: Object.assign({}, ...only.map((does) => all[does])) as Record<string, WriteField>,
    [`${type}Payload`]: { [field]: readChanged(type) },
  }
}
