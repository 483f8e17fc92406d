import type { Caller, Gate } from '../../access/gate/gate.ts'
import { governed } from '../../access/catalogue.ts'
import { nothingDisclosed } from '../../access/gate/looks/disclosure.ts'
import type { Ledger } from '../../access/ledger.ts'
import { createdEvent, eventsCommitted } from '../../access/live/eventRows.ts'
import type { Rules } from '../../access/rules.ts'
import type { Viewer } from '../../access/viewer.ts'
import { recordWithin, whenCommitted } from '../../access/write/commitRecorded.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { authorOf, entryFor, type WriteContext } from '../../access/write/writing.ts'
import type { AttachmentState } from '../../attachments/attachmentState.ts'
import { viewerOfAccount } from '../../caller/viewerOfAccount.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { InboundMail, MailHandler, MailTransaction } from '../../platform/mail/inbound/handler.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { actOn } from '../onQuestion.ts'
import { mayReadHeld } from '../held/mayReadHeld.ts'
import { noteMessage } from './letterReaders.ts'
import { filesOf, type MailedFiles, NO_FILES } from './mailedFiles.ts'
import { whyNotPosted } from './whyNotPosted.ts'
import { writeByMail } from './writeByMail.ts'

type House = {
  db: Database
  gate: Gate
  ledger: Ledger
  mail: Mail
  clock: Clock
  rulesFor: (viewer: Viewer) => Rules
  /** The state in which a file of a mail is stored: whether the virus scanner has looked. */
  stateOf: (content: Buffer) => Promise<AttachmentState>
}

const OPERATION = 'replyByMail'

// A letter about a new question names the question itself: it has no post yet.
const ACCOUNT = `
  select a.id::text as "accountId", (a.suspended_at is not null or a.archived_at is not null) as ended,
    coalesce((select question_id from post where id = $2), (select id from question where id = $2))::text as "threadId"
  from account a where a.email = $1`

type Account = NonNullable<Awaited<ReturnType<MailHandler['account']>>>

/** Replies to letters about questions, as posts by their senders: with the rights that these have when it is read. */
export function questionMail(house: House): MailHandler {
  const prepared = new WeakMap<object, MailedFiles>()
  return {
    async prepare({ parts }) {
      prepared.set(parts, await filesOf(parts, house.stateOf))
    },
    async account({ email, postId }, { query }) {
      const [found] = await query<Account>({ text: ACCOUNT, values: [email, postId] })
      return found ?? null
    },
    async receive(mail, transaction) {
      const viewer = await viewerOfAccount(transaction, mail.accountId, mail.id)
      if (viewer === null) return 'ACCOUNT_ENDED'
      const caller: Caller = { viewer, rules: house.rulesFor(viewer), disclosed: nothingDisclosed() }
      try {
        await posted(house, caller, { ...mail, files: prepared.get(mail.parts) ?? NO_FILES }, transaction)
        return 'POSTED'
      } catch (error) {
        return whyNotPosted(error)
      }
    },
    async held(mail, transaction) {
      await mayReadHeld(mail, transaction)
      await transaction.query(createdEvent('HeldMail', mail.id))
      transaction.afterCommit(() => eventsCommitted(house.db.orm))
    },
  }
}

/** In a savepoint: a mail that is refused leaves nothing behind but itself. */
async function posted(
  house: House,
  caller: Caller,
  mail: InboundMail & { files: MailedFiles },
  transaction: MailTransaction,
): Promise<void> {
  const { db, gate, ledger } = house
  const context: WriteContext = { ...house, caller, purpose: null, altered: new Map() }
  const write = { type: 'Question', action: 'update', operation: OPERATION, category: 'ALTERATION' } as const
  const author = { ...authorOf(caller, { operation: OPERATION }), source: 'mail' }
  const done = await transaction.em.transactional((em) =>
    recordWithin(em, author, async () => {
      const judge = judgeFor(gate.catalogue, caller)
      const act = { id: mail.threadId }
      const image = await actOn(context, em, judge, act, (on) => writeByMail(on, mail))
      await noteMessage({ em, question: { id: mail.threadId } }, mail.accountId, mail.messageId)
      return { id: mail.threadId, entry: entryFor(context, write, governed(gate.catalogue, 'Question'), [image]) }
    }),
  )
  transaction.afterCommit(async () => {
    house.mail.wake()
    await whenCommitted(db, ledger, done)
  })
}
