import { randomUUID } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { AttachmentState } from '../../attachments/attachmentState.ts'
import { insertAttachment } from '../../attachments/insertAttachment.ts'
import { postFault } from '../../attachments/postLimits.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput, Unavailable } from '../../platform/errors.ts'
import { type AcceptedFile, acceptFile } from '../../platform/files/acceptFile.ts'
import { safeFileName } from '../../platform/files/fileName.ts'
import type { MailContent } from '../../platform/mail/inbound/parsing/parseMail.ts'

type KeptFile = AcceptedFile & { state: AttachmentState }

/** `dropped`: a sentence about each that is not kept, for the readers of the post. */
export type MailedFiles = { kept: KeptFile[]; dropped: string[] }

export const NO_FILES: MailedFiles = { kept: [], dropped: [] }

type StateOf = (content: Buffer) => Promise<AttachmentState>
type Part = MailContent['parts'][number]

/**
 * The files of a mail as an upload would take them: those that stand inside the text, such as logos, last.
 * @throws Unavailable where one cannot be judged just now, unless such are dropped
 */
export async function filesOf(
  parts: readonly Part[],
  stateOf: StateOf,
  { dropsUnjudged = false } = {},
): Promise<MailedFiles> {
  const files: MailedFiles = { kept: [], dropped: [] }
  for (const part of [...parts].sort((one, other) => Number(one.inline) - Number(other.inline))) {
    const name = safeFileName(part.name ?? '').name ?? 'attachment'
    if (postFault([...files.kept.map(({ content }) => content.length), part.bytes.length], []) !== null)
      files.dropped.push(`The file “${name}” is one too many, or too large.`)
    else
      await take(files, name, part, stateOf).catch((error: unknown) => {
        if (!dropsUnjudged || !(error instanceof Unavailable)) throw error
        files.dropped.push(`The file “${name}” is not kept: it could not be read.`)
      })
  }
  return files
}

async function take(files: MailedFiles, name: string, { bytes }: Part, stateOf: StateOf): Promise<void> {
  try {
    const file = await acceptFile(name, Buffer.from(bytes))
    const state = await stateOf(file.content)
    if (state === 'REFUSED') files.dropped.push(`The file “${name}” was refused by the virus scanner.`)
    else files.kept.push({ ...file, state })
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error
    files.dropped.push(error.message)
  }
}

/**
 * Stores what the question has room for, as uploads of this account that the post is to use.
 * @returns their ids, and what the post must say of those that are not kept
 */
export async function storeFiles(
  em: SqlEntityManager,
  { kept, dropped }: MailedFiles,
  { question, by }: { question: string; by: string },
): Promise<{ ids: string[]; notices: string[] }> {
  if (kept.length === 0) return { ids: [], notices: dropped }
  const before = await queryWithin<{ bytes: number }>(em, {
    text: 'select bytes from attachment where question_id = $1',
    values: [question],
  })
  const sizes = before.map(({ bytes }) => bytes)
  const ids: string[] = []
  const notices = [...dropped]
  const added: number[] = []
  for (const { content, ...file } of kept) {
    if (postFault([...added, content.length], sizes) !== null) {
      notices.push(`The file “${file.name}” is not kept: the question has no room for it.`)
      continue
    }
    added.push(content.length)
    const id = randomUUID()
    await insertAttachment(em, by, { ...file, id, bytes: content.length }, content)
    ids.push(id)
  }
  return { ids, notices }
}
