import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { BadUserInput } from '../errors.ts'
import { FileFault } from './fileFault.ts'
import { FILE_KINDS, type FileKind, KINDS_IN_WORDS } from './fileKinds.ts'
import { endingOf } from './fileName.ts'
import { checkOfficeContent, checkOfficeParts } from './officeFile.ts'
import { oneAtATime } from './oneAtATime.ts'
import { checkPdf } from './pdfFile.ts'
import { rewritePicture } from './pictures/rewritePicture.ts'
import { checkPlainFile } from './plainFile.ts'

export const MOST_FILE_BYTES = 10 << 20

export type AcceptedFile = { name: string; mediaType: string; content: Buffer; sha256: string }

/** As a message to its sender. `fault`: the end of a sentence about the file. */
export const fileRefused = (name: string, fault: string, status?: number): BadUserInput =>
  new BadUserInput({ file: `“${name}” ${fault}` }, `The file “${name}” ${fault}.`, status)

/**
 * Finds a file's type by its content, and checks that it is this and nothing else; the sender's word counts for
 * nothing. Pictures are written again, so the content that is kept may differ from the one that was sent.
 * @param name safe (fileName.ts)
 * @throws BadUserInput naming the file
 */
export async function acceptFile(name: string, bytes: Buffer): Promise<AcceptedFile> {
  try {
    const kind = await kindOf(name, bytes)
    const content = kind.picture ? await rewritePicture(bytes, kind.picture, MOST_FILE_BYTES) : bytes
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { name, mediaType: kind.mediaType, content, sha256 }
  } catch (error) {
    throw error instanceof FileFault ? fileRefused(name, error.fault) : error
  }
}

async function kindOf(name: string, bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) throw new FileFault('is empty')
  const ending = endingOf(name)
  const byName = FILE_KINDS.find(({ endings }) => endings.includes(ending))
  if (!byName) throw new FileFault(`must be ${KINDS_IN_WORDS}, with the ending of its kind`)
  const byContent = await kindByContent(bytes, byName)
  if (byContent && byContent !== byName)
    throw new FileFault(`is called .${ending} and is something else (${byContent.endings[0] ?? ''})`)
  if (!byContent && byName.found.length > 0) throw new FileFault(`is called .${ending} and is something else`)
  if (!byContent) await checkPlainFile(bytes)
  if (byContent?.endings.includes('pdf')) checkPdf(bytes)
  return byName
}

/** Formats that are text themselves, and would pass for it. */
const WRITTEN_AS_TEXT = /rtf|postscript|eps|xml|calendar|vcard|pgp|vtt/

/** Null: nothing that has a signature, so that it may be plain text. */
async function kindByContent(bytes: Buffer, byName: FileKind): Promise<FileKind | null> {
  // What looks like a zip is judged by our own reading first: `file-type` inflates parts of it.
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50) return officeKind(bytes)
  const found = await fileTypeFromBuffer(bytes)
  if (!found) return null
  const kind = FILE_KINDS.find(({ found: mimes }) => mimes.includes(found.mime))
  if (kind) return kind
  // A list that begins with BMW begins as a bitmap does: what is called text is judged as text.
  return byName.found.length === 0 && !WRITTEN_AS_TEXT.test(found.mime) ? null : unknown()
}

const turn = oneAtATime()

async function officeKind(bytes: Buffer): Promise<FileKind> {
  const entries = checkOfficeParts(bytes)
  await turn(() => checkOfficeContent(bytes, entries))
  const found = await fileTypeFromBuffer(bytes)
  return FILE_KINDS.find((kind) => found && kind.found.includes(found.mime)) ?? unknown()
}

function unknown(): never {
  throw new FileFault(`must be ${KINDS_IN_WORDS}`)
}
