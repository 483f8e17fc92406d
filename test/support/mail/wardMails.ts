import { create, square, word } from '../builders.ts'
import type { Client } from '../api.ts'
import { fail } from '../run/expecting.ts'
import { until } from '../run/until.ts'
import { replyOf } from './mailRoom.ts'
import { type QuestionMails, questionMails } from './questionMails.ts'

type AskedByMail = {
  id: string
  version: number
  reference: string
  subject: string
  body: string
  way: string
  wholeText: string | null
  organisation: { id: string } | null
  attachments: { name: string }[]
}

type Reader = Pick<Client, 'get'>
type Head = Readonly<Record<string, string>>

/** A force whose questions from one ward go to the economic directorate. */
export type WardMails = {
  room: QuestionMails
  ward: { id: string; name: string; address: string }
  /** Hands over a mail to the ward's address, unless another is given, and waits until it has been read. */
  mails(from: string, text: string, head?: Head, to?: string, returnPath?: string): Promise<number>
  run<Row = Record<string, unknown>>(text: string, ...values: unknown[]): Promise<Row[]>
  resident(): Promise<Client & { email: string }>
  questionsSeenBy(by: Reader): Promise<AskedByMail[]>
  theOneSeenBy(by: Reader): Promise<AskedByMail>
  lettersTo(email: string): readonly { text: string }[]
  lettersOnceThereAre(email: string, count: number): Promise<readonly { text: string }[]>
  /** Why each mail of a sender is held, as the communities' SPOC sees it. */
  heldFrom(email: string): Promise<string[]>
}

const QUESTIONS = `{ questions { edges { node {
  id version reference subject body way wholeText organisation { id } attachments { name }
} } } }`

export async function wardMails(): Promise<WardMails> {
  const room = await questionMails()
  const { admin, economicDirectorate } = room.people
  const name = `St. Mary's ${word()}`
  const shape = square(-0.09, 51.51)
  const { id } = await create(admin, 'Zone', { kind: 'WARD', code: word().toUpperCase(), name, shape })
  await create(admin, 'RoutingRule', { ward: id, directorate: economicDirectorate })
  const text = 'query Address($id: ID!) { zone(id: $id) { mailAddress } }'
  const { zone } = await admin.get<{ zone: { mailAddress: string } }>(text, { id })
  const lettersTo = (email: string) => room.mails.all().filter(({ to }) => to.includes(email))
  const questionsSeenBy = async (by: Reader): Promise<AskedByMail[]> =>
    (await by.get<{ questions: { edges: { node: AskedByMail }[] } }>(QUESTIONS)).questions.edges.map(({ node }) => node)
  return {
    room,
    ward: { id, name, address: zone.mailAddress },
    mails: (from, said, head = {}, to = zone.mailAddress, returnPath) =>
      room.hand(to, replyOf(from, { Subject: 'Bicycles on the pavement', ...head }, said), returnPath),
    run: (sql, ...values) => room.server.db.query({ text: sql, values }),
    async resident() {
      const client = await room.server.as('RESIDENT')
      return { ...client, email: await room.emailOf(client) }
    },
    questionsSeenBy,
    theOneSeenBy: async (by) => (await questionsSeenBy(by))[0] ?? fail('no question'),
    lettersTo,
    async lettersOnceThereAre(email, count) {
      await until(async () => lettersTo(email).length >= count, 30)
      return lettersTo(email)
    },
    heldFrom: async (email) =>
      (await room.held(room.asking.communities)).filter(({ sender }) => sender === email).map(({ reason }) => reason),
  }
}
