import type { WriteContext } from '../access/write/writing.ts'
import { createRecord } from '../access/write/create.ts'
import type { MutationAcceptExceptionArgs } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'
import { exceptionAcceptanceHooks } from './exceptionAcceptanceHooks.ts'
import { RECORD_OF } from './exceptionKinds.ts'

/** @throws BadUserInput naming the field of the input */
export async function acceptException(
  _source: unknown,
  { input: { kind, record, acceptedUntil, reason } }: MutationAcceptExceptionArgs,
  context: WriteContext,
): Promise<{ id: string }> {
  const write = {
    type: 'ExceptionAcceptance',
    action: 'create' as const,
    operation: 'acceptException',
    category: 'COLLECTION' as const,
    hooks: exceptionAcceptanceHooks(),
  }
  const relation = RECORD_OF[kind]
  try {
    return { id: await createRecord(context, write, { kind, [relation]: record, acceptedUntil, reason }) }
  } catch (error) {
    throw error instanceof BadUserInput ? asInput(error, relation) : error
  }
}

/** The input has one key for records of all types. */
function asInput(error: BadUserInput, relation: string): BadUserInput {
  const { [relation]: record, ...fields } = error.extensions['fields'] as Record<string, string>
  return new BadUserInput({ ...fields, ...(record === undefined ? {} : { record }) })
}
