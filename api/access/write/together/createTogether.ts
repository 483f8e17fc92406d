import type { SqlEntityManager } from '@mikro-orm/sql'
import { transactionOf } from '../../../platform/database.ts'
import { BadUserInput, ForbiddenField } from '../../../platform/errors.ts'
import type { Image } from '../../ability.ts'
import { governed } from '../../catalogue.ts'
import { ledgerEntry } from '../../ledger.ts'
import type { Draft } from '../draft.ts'
import { judgeFor } from '../judging/judge.ts'
import { createWithin } from '../create.ts'
import { authorOf, type Write, type WriteContext } from '../writing.ts'
import { commitRecorded } from '../commitRecorded.ts'
import { classesTouched, subjectsTouched } from '../touched.ts'

/** `path`: where the record's input stands in the caller's, such as `premises.0`. */
export type Make = (type: string, path: string, input: Draft) => Promise<string>

/**
 * Makes records of different types in one transaction, all or none, each checked as if made alone, with one ledger
 * entry for all.
 * @param hooksOf each type's own hooks
 * @param work makes the records, those that are referred to first
 * @throws ForbiddenField, BadUserInput with paths of the caller's input, Conflict
 */
export async function createTogether<Made>(
  context: WriteContext,
  operation: string,
  hooksOf: Readonly<Record<string, Write['hooks']>>,
  work: (make: Make) => Promise<Made>,
): Promise<Made> {
  const { db, gate, ledger, caller, purpose } = context
  const judge = judgeFor(gate.catalogue, caller)
  const images: { type: string; image: Image }[] = []
  const result: { made?: Made } = {}
  const { entry } = await commitRecorded(db, ledger, authorOf(caller, operation), async (em: SqlEntityManager) => {
    const asked = transactionOf(db.orm, em)
    const make: Make = async (name, path, input) => {
      const write: Write = {
        type: name,
        action: 'create',
        operation,
        category: 'COLLECTION',
        hooks: hooksOf[name] ?? {},
      }
      const making = { em, type: governed(gate.catalogue, name), judge, asked }
      const image = await createWithin(context, write, making, input).catch((error: unknown) => {
        throw under(path, error)
      })
      images.push({ type: name, image })
      return String(image['id'])
    }
    result.made = await work(make)
    const touched = images.map(({ type, image }) => ({ type: governed(gate.catalogue, type), image }))
    const subjects = [...new Set(touched.flatMap(({ type, image }) => subjectsTouched(type, [image])))]
    const classes = [...new Set(touched.flatMap(({ type, image }) => classesTouched(type, [image])))]
    const id = String(images[0]?.image['id'])
    return { id, entry: ledgerEntry(caller.viewer, { category: 'COLLECTION', operation, purpose, subjects, classes }) }
  })
  // Each record's payload may show what is its own; anything of the others that it shows is a disclosure.
  for (const { type, image } of images) {
    const own = governed(gate.catalogue, type)
    context.altered.set(String(image['id']), {
      ...entry,
      subjects: subjectsTouched(own, [image]),
      classes: classesTouched(own, [image]),
    })
  }
  return result.made as Made
}

function under(path: string, error: unknown): unknown {
  if (error instanceof ForbiddenField) return new ForbiddenField(`${path}.${String(error.extensions['field'])}`)
  if (!(error instanceof BadUserInput)) return error
  const fields = Object.entries(error.extensions['fields'] as Record<string, string>)
  return new BadUserInput(
    Object.fromEntries(fields.map(([field, fault]) => [`${path}.${field}`, fault])),
    error.message,
  )
}
