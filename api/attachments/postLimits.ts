import { MOST_FILE_BYTES } from '../platform/files/acceptFile.ts'

const MOST_A_POST = 5
const MOST_A_QUESTION_BYTES = 25 << 20
const MIB = 1 << 20

/**
 * What is wrong with a post's attachments; null: nothing.
 * @param added the sizes of the post's own, in bytes
 * @param before the sizes of all that its question has already
 */
export function postFault(added: readonly number[], before: readonly number[]): string | null {
  if (added.length > MOST_A_POST) return `must be at most ${MOST_A_POST} files`
  if (added.some((bytes) => bytes > MOST_FILE_BYTES)) return `must be at most ${MOST_FILE_BYTES / MIB} MiB each`
  const all = [...before, ...added].reduce((sum, bytes) => sum + bytes, 0)
  if (all <= MOST_A_QUESTION_BYTES) return null
  return `must be at most ${MOST_A_QUESTION_BYTES / MIB} MiB together, with the files that the question already has`
}
