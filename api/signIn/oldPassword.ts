import type { Database } from '../platform/database.ts'

/** Ends what somebody may have begun with the old password, or with the mailbox: links to set another, and sign-ins that only want their second factor. */
export async function endWhatWasBegun(db: Database, accountId: string): Promise<void> {
  await db.query({ text: 'delete from account_link where account_id = $1', values: [accountId] })
  await db.query({ text: 'delete from verification where value = $1', values: [accountId] })
}
