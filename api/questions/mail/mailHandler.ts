import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Caller, Gate } from '../../access/gate/gate.ts'
import { governed } from '../../access/catalogue.ts'
import { nothingDisclosed } from '../../access/gate/looks/disclosure.ts'
import type { Ledger } from '../../access/ledger.ts'
import { createdEvent, eventsCommitted } from '../../access/live/eventRows.ts'
import type { Rules } from '../../access/rules.ts'
import type { Viewer } from '../../access/viewer.ts'
import { type RecordedWithin, recordWithin, whenCommitted } from '../../access/write/commitRecorded.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { authorOf, entryFor, type WriteContext } from '../../access/write/writing.ts'
import type { AttachmentState } from '../../attachments/attachmentState.ts'
import { viewerOfAccount } from '../../caller/viewerOfAccount.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { InboundMail, MailHandler, MailTransaction } from '../../platform/mail/inbound/handler.ts'
import type { HeldReason } from '../../platform/mail/inbound/heldMail.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { askByMail } from '../beginning/askByMail.ts'
import { registerLetter } from '../beginning/registerLetter.ts'
import { writerTo } from '../beginning/writerTo.ts'
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
  const asSender = writesAsSender(house)
  return {
    async prepare({ parts }) {
      prepared.set(parts, await filesOf(parts, house.stateOf))
    },
    async account({ email, postId }, { query }) {
      const [found] = await query<Account>({ text: ACCOUNT, values: [email, postId] })
      return found ?? null
    },
    receive: (mail, transaction) =>
      asSender(mail, transaction, (context, em) =>
        postReply(context, em, { ...mail, files: prepared.get(mail.parts) ?? NO_FILES }),
      ),
    async held(mail, transaction) {
      await mayReadHeld(mail, transaction)
      await transaction.query(createdEvent('HeldMail', mail.id))
      transaction.afterCommit(() => eventsCommitted(house.db.orm))
    },
    beginning: {
      writer: ({ email, ward }, db) => writerTo(ward, email, db),
      receive: (mail, transaction) =>
        asSender(mail, transaction, (context, em) =>
          askByMail(context, em, { ...mail, files: prepared.get(mail.parts) ?? NO_FILES }),
        ),
      async invite({ email, until }, transaction) {
        if (!house.mail.possible) return false
        await transaction.query(
          house.mail.entrust(registerLetter({ email, url: `${house.mail.baseUrl}/register`, until })),
        )
        transaction.afterCommit(() => house.mail.wake())
        return true
      },
    },
  }
}

/**
 * By the sender's account, with its rights as they are now; in a savepoint: a mail that is refused leaves nothing behind
 * but itself.
 */
const writesAsSender =
  (house: House) =>
  async (
    { id, accountId }: { id: string; accountId: string },
    transaction: MailTransaction,
    writes: (context: WriteContext, em: SqlEntityManager) => Promise<RecordedWithin>,
  ): Promise<'POSTED' | HeldReason> => {
    const viewer = await viewerOfAccount(transaction, accountId, id)
    if (viewer === null) return 'ACCOUNT_ENDED'
    const caller: Caller = { viewer, rules: house.rulesFor(viewer), disclosed: nothingDisclosed() }
    const context: WriteContext = { ...house, caller, purpose: null, altered: new Map() }
    try {
      const done = await transaction.em.transactional((em) => writes(context, em))
      transaction.afterCommit(async () => {
        house.mail.wake()
        await whenCommitted(house.db, house.ledger, done)
      })
      return 'POSTED'
    } catch (error) {
      return whyNotPosted(error)
    }
  }

function postReply(
  context: WriteContext,
  em: SqlEntityManager,
  mail: InboundMail & { files: MailedFiles },
): Promise<RecordedWithin> {
  const { gate, caller } = context
  const write = { type: 'Question', action: 'update', operation: OPERATION, category: 'ALTERATION' } as const
  const author = { ...authorOf(caller, { operation: OPERATION }), source: 'mail' }
  return recordWithin(em, author, async () => {
    const judge = judgeFor(gate.catalogue, caller)
    const act = { id: mail.threadId }
    const image = await actOn(context, em, judge, act, (on) => writeByMail(on, mail))
    await noteMessage({ em, question: { id: mail.threadId } }, mail.accountId, mail.messageId)
    return { id: mail.threadId, entry: entryFor(context, write, governed(gate.catalogue, 'Question'), [image]) }
  })
}
