import type { AttachmentState } from '../../attachments/attachmentState.ts'
import type { Database } from '../../platform/database.ts'
import type { Inbound } from '../../platform/mail/inbound/inbound.ts'
import { filesOf, type MailedFiles } from '../mail/mailedFiles.ts'

export type HeldFiles = {
  db: Database
  heldContent: Inbound['heldContent'] | null
  fileState: (content: Buffer) => Promise<AttachmentState>
}

const UNOPENED: MailedFiles = {
  kept: [],
  dropped: ['The mail could not be opened again: files that came with it are not kept.'],
}

/**
 * The files of a held mail, which is opened and read again for that. Not within a transaction: it takes long. A file that
 * cannot be judged is dropped: it may be why the mail is held.
 */
export async function heldFiles({ db, heldContent, fileState }: HeldFiles, heldMailId: string): Promise<MailedFiles> {
  const read = await heldContent?.(heldMailId, db)
  return !read || 'fault' in read ? UNOPENED : filesOf(read.parts, fileState, { dropsUnjudged: true })
}
