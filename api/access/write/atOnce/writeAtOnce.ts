import type { Image } from '../../ability.ts'
import { governed } from '../../catalogue.ts'
import { authorOf, confirmed, entryFor, type Write, type WriteContext } from '../writing.ts'
import { type AtOnce, commitAtOnce } from './commitAtOnce.ts'
import type { Records } from './records.ts'

type Writing = Pick<AtOnce, 'lock' | 'holds' | 'afterwards'>

/**
 * Writes what the records have become by one statement, which confirms a recalled caller, for the record whose
 * image this is. Returns its id. @throws as `commitAtOnce`
 */
export async function writeAtOnce(
  context: WriteContext,
  write: Omit<Write, 'hooks'>,
  records: Records,
  image: Image,
  writing: Writing = {},
): Promise<string> {
  const { db, gate, ledger, caller } = context
  const entry = entryFor(context, write, governed(gate.catalogue, write.type), [image])
  const author = authorOf(caller, write)
  const stored = (): void => {
    if (caller.check) context.caller = confirmed(caller)
  }
  const of = { author, entry, check: caller.check, stored, ...writing }
  await commitAtOnce({ db, ledger, catalogue: gate.catalogue }, records, of)
  const id = String(image['id'])
  context.altered.set(id, entry)
  return id
}
