import { BadUserInput, ForbiddenField } from '../../../platform/errors.ts'
import type { Draft } from '../draft.ts'
import type { WriteContext, WriteHooks } from '../writing.ts'
import { writeTogether } from './writeTogether.ts'

/** `path`: where the record's input stands in the caller's, such as `premises.0`. */
export type Make = (type: string, path: string, input: Draft) => Promise<string>

/**
 * Makes records of different types in one transaction, all or none, with one ledger entry for all.
 * @param hooksOf each type's own hooks
 * @param work makes the records, those that are referred to first
 * @throws ForbiddenField, BadUserInput with paths of the caller's input, Conflict
 */
export const createTogether = <Made>(
  context: WriteContext,
  operation: string,
  hooksOf: Readonly<Record<string, WriteHooks>>,
  work: (make: Make) => Promise<Made>,
): Promise<Made> =>
  writeTogether(context, { operation }, ({ create }) =>
    work(async (type, path, input) => {
      const image = await create(type, input, hooksOf[type]).catch((error: unknown) => {
        throw under(path, error)
      })
      return String(image['id'])
    }),
  )

/** Names the fields of a refusal by their path in the caller's input. */
export function under(path: string, error: unknown): unknown {
  if (error instanceof ForbiddenField) return new ForbiddenField(`${path}.${String(error.extensions['field'])}`)
  if (!(error instanceof BadUserInput)) return error
  const fields = Object.entries(error.extensions['fields'] as Record<string, string>)
  return new BadUserInput(
    Object.fromEntries(fields.map(([field, fault]) => [`${path}.${field}`, fault])),
    error.message,
  )
}
