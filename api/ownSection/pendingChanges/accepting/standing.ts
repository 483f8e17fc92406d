import type { Image } from '../../../access/ability.ts'
import { governed } from '../../../access/catalogue.ts'
import { isSame } from '../../../access/write/judging/image.ts'
import { readForCaller } from '../../../access/write/judging/readForCaller.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Accepting } from './acceptPendingChange.ts'

/** The record that would change, and the members of `list` if one is named. @throws Conflict if it is gone */
export async function standing(
  { together: { asked, judge }, pending }: Accepting,
  list?: string,
): Promise<{ record: { id: string; version: number }; image: Image; members: readonly string[] }> {
  const type = governed(judge.catalogue, String(pending['objectType']))
  const lists = list === undefined ? [] : [list]
  const found = await readForCaller(asked, judge, type, pending['objectId'], lists).catch((error: unknown) => {
    throw error instanceof NotFound ? gone() : error
  })
  if ((found.image['archivedAt'] ?? null) !== null) throw gone()
  const { id, version } = found.image
  const members = list === undefined ? [] : (found.lists.get(list) ?? [])
  return { record: { id: String(id), version: Number(version) }, image: found.image, members }
}

/** @throws Conflict with what the register holds now */
export function refuseChanged({ stood }: Accepting, current: unknown): void {
  if (isSame(current ?? null, stood ?? null)) return
  throw new Conflict('The register holds another value than when this was proposed. Compare them, and decide again.', {
    current: current ?? null,
  })
}

const gone = (): Conflict => new Conflict('What was to be changed is no longer in the register. Reject this change.')
