import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import type { Config } from '../../../api/platform/config.ts'
import { type Database, queryWithin } from '../../../api/platform/database.ts'
import { defineJob, handled } from '../../../api/platform/jobs/job.ts'
import { createJobs } from '../../../api/platform/jobs/jobs.ts'
import { claimOnce } from '../../../api/platform/jobs/once.ts'
import { createLog } from '../../../api/platform/log.ts'
import { createInbound } from '../../../api/platform/mail/inbound/inbound.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Api, Client } from '../api.ts'
import { post } from '../files/uploads.ts'
import { accountsOf, type SignedIn } from '../live/sessions.ts'
import { DOMAIN, INBOUND, replyOf } from '../mail/mailRoom.ts'
import { relayTo } from '../mail/relay.ts'
import { until } from '../run/until.ts'
import { toldBy } from './writers.ts'

const WAYS = ['mails', 'files', 'questions', 'jobs'] as const
type Acknowledged = Readonly<Record<(typeof WAYS)[number], number>>

/** What comes in by mail, as a file, as a question with that file or as a job while the server is harmed. */
export type OtherWays = {
  /** Resolves when each has its last answer. */
  sendOn: (goesOn: () => boolean) => Promise<void>
  /** How many of each were taken so far. */
  acknowledged: () => Acknowledged
  /** Resolves when more of each have been taken; fails with those of which nothing has. */
  haveGoneOnSince: (before: Acknowledged) => Promise<void>
  /** What was acknowledged is there, whole and once. */
  assertKept: () => Promise<void>
  close: () => Promise<void>
}

const PAUSE_MS = 100
/** One account may send 60 files an hour. */
const RESIDENTS = 10
const ASK = `
  mutation ($input: AskQuestionInput!) {
    askQuestion(input: $input) { question { id } }
  }`
const CONTENT = Buffer.alloc(300 << 10, 'A line of the list.\n')
const mark = defineJob({ name: 'chaos-mark', data: { markId: 'id' }, retries: 1_000 })
const marking = handled(mark, async ({ data, db }) => {
  await db.orm.em.fork().transactional(async (em) => {
    if (!(await claimOnce(em, `chaos ${data.markId}`))) return
    await queryWithin(em, { text: 'insert into chaos_mark (id) values ($1)', values: [data.markId] })
  })
})

export async function openOtherWays(db: Database, config: Config, server: Api, by: Client): Promise<OtherWays> {
  const log = createLog('silent')
  await db.asOwner(async ({ query: asOwner }) => {
    await asOwner({ text: 'create table chaos_mark (id uuid not null)', values: [] })
    await asOwner({ text: 'grant select, insert on chaos_mark to public', values: [] })
  })
  const jobs = await createJobs(db, [marking], { log, every: { look: 0.2, schedules: 45, supervision: 1 } })
  jobs.start()
  const nobody = { account: async () => null, receive: async () => 'POSTED' as const, held: async () => undefined }
  const inbound = createInbound(db, { ...config, inbound: INBOUND }, nobody, log)
  const relay = relayTo(await inbound.listen(), 1)
  // `questions`: each with its file, as `assertQuestions` finds them.
  const safe = {
    mails: new Set<string>(),
    files: new Set<string>(),
    questions: new Set<string>(),
    jobs: new Set<string>(),
  }
  const query = <Row>(text: string, values: unknown[] = []) => db.query<Row>({ text, values })
  await query(`insert into directorate (id, code, name) values ($1, 'COMMUNITY', 'Communities')`, [newId()])
  const residents = await accountsOf(server, 'RESIDENT', RESIDENTS)

  async function mailsComeIn(goesOn: () => boolean): Promise<void> {
    for (; goesOn(); await delay(PAUSE_MS)) await sendMail()
  }

  async function sendMail(): Promise<void> {
    const sender = `robin-${newId()}@bank.example`
    const status = await relay.send({ to: `help@${DOMAIN}`, mail: replyOf(sender) }).catch(() => 0)
    if (status === 250) safe.mails.add(sender)
  }

  async function filesComeIn(goesOn: () => boolean): Promise<void> {
    for (; goesOn(); await delay(PAUSE_MS)) {
      const resident = residents.shift() as SignedIn
      residents.push(resident)
      const file = await upload(resident)
      if (file !== null) await askWith(resident, file)
    }
  }

  async function upload({ headers }: SignedIn): Promise<string | null> {
    const { status, bytes } = await post(server, { ...by, headers }, 'list.txt', CONTENT)
    if (status === 503) return null
    if (status !== 201) throw new Error(`A fault of the database was answered with ${status}: ${bytes.toString()}`)
    const { id } = (JSON.parse(bytes.toString()) as { attachment: { id: string } }).attachment
    safe.files.add(id)
    return id
  }

  async function askWith({ headers }: SignedIn, file: string): Promise<void> {
    const input = { subject: 'Bollards in Old Jewry', body: 'Here is the list.', attachments: [file] }
    const reply = await by.send<{ askQuestion: { question: { id: string } } }>(ASK, { input }, headers)
    if (toldBy(reply) === 'saved') safe.questions.add(`${reply.data?.askQuestion.question.id} with ${file}`)
  }

  async function jobsAreQueued(goesOn: () => boolean): Promise<void> {
    for (; goesOn(); await delay(PAUSE_MS)) {
      const markId = newId()
      await db.orm.em
        .fork()
        .transactional((em) => jobs.queue(em, mark, { markId }))
        .then(() => safe.jobs.add(markId))
        .catch(() => undefined)
    }
  }

  async function assertMails(): Promise<void> {
    // What failed is tried again after minutes, unless it is due now and another mail wakes the reader.
    await until(async () => {
      await query(`update inbound_mail set due_at = now() where state = 'WAITING' and due_at > now() + interval '2 s'`)
      await sendMail()
      await delay(PAUSE_MS)
      return (await query(`select from inbound_mail where state = 'WAITING' limit 1`)).length === 0
    }, 60)
    const held = (await query<{ sender: string }>('select sender from held_mail')).map(({ sender }) => sender)
    assert.equal(new Set(held).size, held.length, 'a mail is held twice')
    assert.deepEqual(lost(safe.mails, held), [], 'mails that the relay was told are safe are lost')
  }

  async function assertFiles(): Promise<void> {
    const whole = await query<{ id: string }>(
      `
        select id::text from attachment
        where bytes = (select sum(octet_length(content)) from attachment_piece where attachment_id = attachment.id)
      `,
    )
    const [half] = await query<{ count: number }>(`select (select count(*)::int from attachment) - $1::int as count`, [
      whole.length,
    ])
    assert.equal(half?.count, 0, 'a file is there in part')
    assert.deepEqual(
      lost(
        safe.files,
        whole.map(({ id }) => id),
      ),
      [],
      'files that were taken are lost',
    )
  }

  /** A question and its file are there together or not at all, recorded once. */
  async function assertQuestions(): Promise<void> {
    const asked = await query<{ question: string | null; file: string | null }>(`
      select question.id::text as question, attachment.id::text as file
      from question full join attachment on question_id = question.id
      where question.id is not null or used_at is not null
    `)
    assert.deepEqual(
      asked.filter(({ question, file }) => question === null || file === null),
      [],
      'a question is there without its file, or a file is used by none',
    )
    const there = asked.map(({ question, file }) => `${question} with ${file}`)
    assert.deepEqual(lost(safe.questions, there), [], 'questions that were asked are lost, or their files')
    const [count] = await query<{ questions: number; entries: number }>(`
      select (select count(*)::int from question) as questions, (
        select count(*)::int from (
          select operation, category from ledger_record
          union all
          select entry ->> 'operation', entry ->> 'category' from ledger_pending
        ) recorded (operation, category)
        where operation = 'askQuestion' and category = 'COLLECTION'
      ) as entries
    `)
    assert.equal(count?.entries, count?.questions, 'questions are not recorded once each')
  }

  /** A job that failed meanwhile waits for its next attempt, which may be minutes away. */
  async function assertJobs(): Promise<void> {
    const found = await query<{ id: string; times: number }>(`
      select id::text, count(*)::int as times from chaos_mark group by id
      union all
      select data ->> 'markId', 1 from pgboss.job
      where name = 'chaos-mark' and state < 'completed' and not exists (
        select from chaos_mark where id::text = data ->> 'markId'
      )
    `)
    assert.deepEqual(
      found.filter(({ times }) => times > 1),
      [],
      'a job had its effect twice',
    )
    assert.deepEqual(
      lost(
        safe.jobs,
        found.map(({ id }) => id),
      ),
      [],
      'jobs that were queued are lost',
    )
  }

  const acknowledged = (): Acknowledged => ({
    mails: safe.mails.size,
    files: safe.files.size,
    questions: safe.questions.size,
    jobs: safe.jobs.size,
  })

  return {
    acknowledged,
    async haveGoneOnSince(before) {
      const standing = () => WAYS.filter((way) => acknowledged()[way] === before[way])
      await until(async () => standing().length === 0, 40).catch(() =>
        assert.deepEqual(standing(), [], 'nothing more was taken of these'),
      )
    },
    sendOn: async (goesOn) =>
      void (await Promise.all([mailsComeIn(goesOn), filesComeIn(goesOn), jobsAreQueued(goesOn)])),
    async assertKept() {
      await assertMails()
      await assertFiles()
      await assertQuestions()
      await assertJobs()
    },
    async close() {
      relay.close()
      await jobs.close()
      await inbound.close()
    },
  }
}

function lost(acknowledged: ReadonlySet<string>, there: readonly string[]): string[] {
  const found = new Set(there)
  return [...acknowledged].filter((id) => !found.has(id))
}
