import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { REOPEN_DAYS, SILENT_DAYS } from '../clock/silence.ts'
import { askerOf } from './letterReaders.ts'
import { sendInThread } from './sendInThread.ts'
import { ASKERS_SUBJECT } from './subjects.ts'

type Closed = { id: string; reference: string; isRated: boolean }
type About = { em: SqlEntityManager; question: Closed; now: Date }

/** A SPOC who asked on behalf of somebody rates nothing. */
const RATES = `select from account where id = $1 and not 'SPOC' = any(roles)`

/**
 * Tells the asker, in the transaction that closes the question, that their silence did, and asks once how they were
 * served. Who closes it by hand is asked on the page.
 */
export async function tellOfClosing(about: About, mail: Mail): Promise<void> {
  if (!mail.possible) return
  const { em, question } = about
  const { reference, isRated } = question
  for (const reader of await askerOf(about)) {
    const rates = !isRated && (await queryWithin(em, { text: RATES, values: [reader.accountId] })).length > 0
    const paragraphs = [
      `Your question ${reference} is closed: nothing was added to it for ${SILENT_DAYS} working days.`,
      ...(rates ? ['Please say how satisfied you are. It takes one press, and is shown without your name.'] : []),
      `You can take it up again within ${REOPEN_DAYS} days.`,
    ]
    // Without a reply address: what is written to a closed question only waits for a SPOC.
    await sendInThread(about, mail, reader, { subject: ASKERS_SUBJECT, paragraphs, replyTo: null })
  }
}
