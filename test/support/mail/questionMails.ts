import { messageIdsIn } from '../../../api/platform/mail/messageId.ts'
import { readHeaders, firstOf } from '../../../api/platform/mail/inbound/headers.ts'
import { api, type Api, type Client } from '../api.ts'
import { cast, type Cast, organisation } from '../builders.ts'
import { freshDatabase } from '../database/database.ts'
import { actsOn, type Asking, askedOf, question, type QuestionSeen } from '../questions.ts'
import { fail } from '../run/expecting.ts'
import { until } from '../run/until.ts'
import { type MailServer, mailServer, SMTP } from '../signIn/mailServer.ts'
import { INBOUND, replyOf } from './mailRoom.ts'
import { handOver } from './relay.ts'

export type Letter = { to: string; source: string; text: string; header(name: string): string | null }

/** A force that sends mail and takes it in, with a stakeholder who asks and SPOCs of two directorates. */
export type QuestionMails = {
  server: Api
  mails: MailServer
  people: Cast
  asking: Asking
  asker: Client & { email: string }
  organisation: string
  emailOf(client: Client): Promise<string>
  /** The letters about a question that an address has got, once all that was queued has left and there are as many. */
  letters(to: string, asked: { reference: string }, count: number): Promise<Letter[]>
  letter(to: string, asked: { reference: string }): Promise<Letter>
  /** A question taken by the crime SPOC. */
  taken(by?: Client): Promise<QuestionSeen>
  answered(by?: Client): Promise<QuestionSeen>
  /** Hands over a reply to a letter, and waits until it has been read. */
  reply(to: Letter, from: string, head?: Record<string, string>, text?: string): Promise<number>
  hand(to: string, mail: string | Buffer, returnPath?: string): Promise<number>
  /** All that has come in has been read. */
  settled(): Promise<void>
  posts(asked: { id: string }, by?: Client): Promise<PostSeen[]>
  held(by: Client): Promise<HeldSeen[]>
  close(): Promise<void>
}

type PostSeen = {
  id: string
  body: string
  way: string
  mailSubject: string | null
  wholeText: string | null
  officerWholeText: string | null
  author: { displayName: string } | null
  fromForce: boolean
}

export type HeldSeen = {
  id: string
  version: number
  reason: string
  sender: string | null
  visibleText: string | null
  question: { id: string } | null
}

/** @param force the domain that it sends from, and takes mail in below */
export async function questionMails(force = 'force.example'): Promise<QuestionMails> {
  const mails = await mailServer()
  const server = await api(await freshDatabase(), {
    smtp: { ...SMTP, from: `Beadle <beadle@${force}>`, port: mails.port },
    inbound: { ...INBOUND, domain: `reply.${force}` },
  })
  const people = await cast(server)
  const { id: bank } = await organisation(people.manager)
  const asking = await askedOf(server, people, people.crimeDirectorate)
  const stakeholder = await server.as('STAKEHOLDER', { organisationId: bank })
  const query = <Row>(text: string, values: unknown[] = []) => server.db.query<Row>({ text, values })
  const emailOf = async ({ accountId }: Client): Promise<string> => {
    const [row] = await query<{ email: string }>('select email from account where id = $1', [accountId])
    return row?.email ?? fail('no such account')
  }
  const asker = { ...stakeholder, email: await emailOf(stakeholder) }
  const settled = () =>
    until(async () => (await query(`select from inbound_mail where state = 'WAITING' limit 1`)).length === 0, 30)
  const delivered = () =>
    until(async () => (await query(`select from outbox_mail where state = 'WAITING' limit 1`)).length === 0, 30)
  const hand = async (to: string, mail: string | Buffer, returnPath?: string): Promise<number> => {
    const more = returnPath === undefined ? {} : { returnPath }
    const status = await handOver(server.inboundPort ?? fail('no mail comes in'), { to, mail, ...more })
    await settled()
    return status
  }
  const letters: QuestionMails['letters'] = async (to, { reference }, count) => {
    const got = () =>
      mails
        .all()
        .filter((mail) => mail.to.includes(to))
        .map(({ source, text }) => ({
          to,
          source,
          text,
          header: (name: string) => firstOf(readHeaders(Buffer.from(source)), name.toLowerCase()),
        }))
        .filter(({ header }) => header('Subject')?.includes(reference))
    await delivered()
    await until(async () => got().length >= count, 30)
    return got()
  }
  const taken = async (by: Client = asker): Promise<QuestionSeen> => {
    const { id } = await asking.ask(by)
    const seen = await question(people.crime, id)
    return actsOn(people.crime, 'takeQuestion', { id, version: seen?.handling?.version })
  }
  return {
    server,
    mails,
    people,
    asking,
    asker,
    organisation: bank,
    emailOf,
    letters,
    letter: async (to, asked) => (await letters(to, asked, 1))[0] ?? fail('no letter'),
    taken,
    async answered(by) {
      const { id, version } = await taken(by)
      return actsOn(people.crime, 'answerQuestion', { id, version, body: 'In March.' })
    },
    reply: (letter, from, head = {}, text) =>
      hand(replyToOf(letter), replyOf(from, { Subject: `Re: ${letter.header('Subject')}`, ...head }, text)),
    hand,
    settled,
    posts: async ({ id }, by = asker) =>
      (
        await by.get<{ question: { posts: PostSeen[] } }>(
          `query Posts($id: ID!) {
            question(id: $id) {
              posts { id body way mailSubject wholeText officerWholeText fromForce author { displayName } }
            }
          }`,
          { id },
        )
      ).question.posts,
    async held(by) {
      const { heldMails } = await by.get<{ heldMails: { edges: { node: HeldSeen }[] } }>(
        '{ heldMails { edges { node { id version reason sender visibleText question { id } } } } }',
      )
      return heldMails.edges.map(({ node }) => node)
    },
    async close() {
      await mails.close()
    },
  }
}

export const replyToOf = (letter: Letter): string =>
  /<?([^<>\s]+@[^<>\s]+?)>?$/.exec(letter.header('Reply-To') ?? '')?.[1] ?? fail('the letter cannot be answered')

export const messageIdOf = (letter: Letter): string =>
  messageIdsIn(letter.header('Message-ID') ?? '')[0] ?? fail('the letter has no Message-ID')
