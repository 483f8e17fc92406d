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
import { DOMAIN, INBOUND, replyOf } from '../mail/mailRoom.ts'
import { relayTo } from '../mail/relay.ts'
import { until } from '../run/until.ts'

/** What comes in by mail, as a file or as a job while the server is harmed. */
export type OtherWays = {
  /** Resolves when each has its last answer. */
  sendOn: (goesOn: () => boolean) => Promise<void>
  /** What was acknowledged is there, whole and once. */
  assertKept: () => Promise<void>
  close: () => Promise<void>
}

const PAUSE_MS = 100
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
  const nobody = { account: async () => null, receive: async () => 'POSTED' as const }
  const inbound = createInbound(db, { ...config, inbound: INBOUND }, nobody, log)
  const relay = relayTo(await inbound.listen(), 1)
  const safe = { mails: new Set<string>(), files: new Set<string>(), jobs: new Set<string>() }
  const query = <Row>(text: string, values: unknown[] = []) => db.query<Row>({ text, values })

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
      const { status, bytes } = await post(server, by, 'list.txt', CONTENT)
      if (status === 201) safe.files.add((JSON.parse(bytes.toString()) as { attachment: { id: string } }).attachment.id)
      // One account may send only so many.
      else if (status === 429 || status === 409) return
      else if (status !== 503)
        throw new Error(`A fault of the database was answered with ${status}: ${bytes.toString()}`)
    }
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

  return {
    sendOn: async (goesOn) =>
      void (await Promise.all([mailsComeIn(goesOn), filesComeIn(goesOn), jobsAreQueued(goesOn)])),
    async assertKept() {
      await assertMails()
      await assertFiles()
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
