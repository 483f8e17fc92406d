import type { Database } from '../../../api/platform/database.ts'
import { replyAddress } from '../../../api/platform/mail/inbound/replyAddress.ts'
import { makeReplyToken, replyKeys } from '../../../api/platform/mail/inbound/replyToken.ts'
import { newId } from '../../../api/platform/record.ts'
import { api } from '../api.ts'
import { cast, organisation } from '../builders.ts'
import { testConfig } from '../config.ts'
import { keptDatabase } from '../database/keptDatabase.ts'
import { type ApiProcess, killNow, startApi } from '../processes/apiProcess.ts'
import { actsOn, askedOf, question } from '../questions.ts'
import { expectPresent } from '../run/expecting.ts'
import { until } from '../run/until.ts'
import { DOMAIN, replyOf } from './mailRoom.ts'
import { relayTo } from './relay.ts'

/** Of each question the first reply makes a post, and the others are held while it is under way. */
const QUESTIONS = 6
const REPLIES_EACH = 3
const STRANGERS = 20
const CONNECTIONS = 5

type Sent = { text: string; to: string; mail: string; safe: boolean }

/** What became of a mail. `postings`: how many posts; `reasons`: why it is held, each time that it is. */
export type Fate = { text: string; postings: number; reasons: string[] }

export type Outcome = { sent: Sent[]; fates: Fate[]; output: string }

/**
 * Mails come to a process that is killed as by a power cut, at a random moment of each round; at the end the relay
 * delivers all of them again.
 */
export async function killPosting(rounds: number, chance: () => number): Promise<Outcome> {
  const kept = await keptDatabase()
  const settings = { ...kept, env: { ...kept.env, INBOUND_SMTP_PORT: '0', INBOUND_MAIL_DOMAIN: DOMAIN } }
  const outputs: string[] = []
  const sent: Sent[] = []
  for (let round = 0; round < rounds; round++) {
    const mails = [...(await kept.look(repliesToAnswers)), ...mailsOfStrangers()].map(numbered(sent.length))
    sent.push(...mails)
    const running = await startApi(settings)
    const killAt = 1 + Math.floor(chance() * (mails.length - 1))
    let heard = 0
    await handOver(mails, running, async () => {
      if (++heard === killAt) await killNow(running)
    })
    await killNow(running)
    outputs.push(running.child.output())
    await kept.look(forgetLeases)
  }

  const waiting = await kept.look(waitingMails)
  const stored = await kept.look(storedMails)
  const last = await startApi(settings)
  await handOver(sent, last, async () => undefined)
  const read = () => last.child.output().split('a mail that came in was read').length - 1
  await until(async () => read() >= waiting + sent.length - stored, 120)
  await killNow(last)
  outputs.push(last.child.output())
  return { sent, fates: await kept.look(fatesOf), output: outputs.join('') }
}

/** Once each: as a post, or held. @throws where one is lost or there twice, or nothing was put to the proof */
export function assertOnceEach({ sent, fates }: Outcome): void {
  const lost = sent.filter(({ text }) => !fates.some((fate) => fate.text === text))
  const twice = fates.filter(({ postings, reasons }) => postings + reasons.length !== 1)
  if (lost.length > 0 || twice.length > 0)
    throw new Error(`lost: ${lost.map(({ text }) => text).join(' ')}; not once: ${JSON.stringify(twice)}`)
  const safe = sent.filter((mail) => mail.safe).length
  if (safe === 0) throw new Error('no mail was acknowledged before a process died')
}

const numbered =
  (from: number) =>
  ({ to, email }: { to: string; email: string }, at: number): Sent => {
    const text = `Mail ${from + at}.`
    return { text, to, mail: replyOf(email, {}, text), safe: false }
  }

const mailsOfStrangers = () =>
  Array.from({ length: STRANGERS }, () => ({ to: `help@${DOMAIN}`, email: `robin-${newId()}@bank.example` }))

async function repliesToAnswers(db: Database): Promise<{ to: string; email: string }[]> {
  const server = await api(db)
  const people = await cast(server)
  const asking = await askedOf(server, people, people.crimeDirectorate)
  const { id: organisationId } = await organisation(people.manager)
  const asker = await server.as('STAKEHOLDER', { organisationId })
  const asked: string[] = []
  for (let at = 0; at < QUESTIONS; at++) {
    const { id } = await asking.ask(asker)
    const seen = await question(people.crime, id)
    const { version } = await actsOn(people.crime, 'takeQuestion', { id, version: seen?.handling?.version })
    await actsOn(people.crime, 'answerQuestion', { id, version, body: 'In March.' })
    asked.push(id)
  }
  const posts = await db.query<{ postId: string; email: string }>({
    text: `
      select post.id::text as "postId", account.email
      from post join question on question.id = question_id join account on account.id = question.asker_id
      where question_id = any($1::uuid[])
    `,
    values: [asked],
  })
  await server.close()
  const keys = replyKeys(testConfig().authSecret)
  const replies = posts.map(({ postId, email }) => {
    const token = makeReplyToken({ postId, accountId: asker.accountId, issuedAt: new Date() }, keys)
    return { to: replyAddress(token, DOMAIN), email }
  })
  return Array.from({ length: REPLIES_EACH }, () => replies).flat()
}

async function handOver(mails: Sent[], { child }: ApiProcess, acknowledged: () => Promise<void>): Promise<void> {
  const port = Number((await child.printed(/Mail comes in on port (\d+)/))[1])
  const relay = relayTo(port, CONNECTIONS)
  await Promise.all(
    mails.map(async (one) => {
      const status = await relay.send(one).catch(() => 0)
      one.safe ||= status === 250
      if (status === 250) await acknowledged()
    }),
  )
  relay.close()
}

/** What a dead process had taken is left to it for three minutes; nobody waits for that here. */
const forgetLeases = (db: Database): Promise<unknown> =>
  db.query({ text: `update inbound_mail set due_at = now() where state = 'WAITING'`, values: [] })

const counted = async (db: Database, condition: string): Promise<number> => {
  const text = `select count(*)::int as mails from inbound_mail where ${condition}`
  const [row] = await db.query<{ mails: number }>({ text, values: [] })
  expectPresent(row)
  return row.mails
}
const waitingMails = (db: Database): Promise<number> => counted(db, `state = 'WAITING'`)
const storedMails = (db: Database): Promise<number> => counted(db, 'true')

const fatesOf = (db: Database): Promise<Fate[]> =>
  db.query<Fate>({
    text: `
      with found (text, reason) as (
        select body, null from post where mail_id is not null
        union all select visible_text, reason from held_mail
      )
      select text, count(*) filter (where reason is null)::int as postings,
        coalesce(array_agg(reason) filter (where reason is not null), '{}') as reasons
      from found group by text
    `,
    values: [],
  })
