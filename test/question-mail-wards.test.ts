import { createLedger } from '../api/access/ledger.ts'
import { forgetUnread } from '../api/questions/beginning/forgetUnreadMail.ts'
import { create, square, word } from './support/builders.ts'
import { pdf } from './support/files/someFiles.ts'
import { ledgerRows } from './support/ledgerRows.ts'
import { replyOf } from './support/mail/mailRoom.ts'
import { type QuestionMails, questionMails } from './support/mail/questionMails.ts'
import { mailOf } from './support/mail/writtenMails.ts'
import { actsOn } from './support/questions.ts'
import { confirm, newEmail, register } from './support/registering.ts'
import { fail } from './support/run/expecting.ts'
import { until } from './support/run/until.ts'
import { PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

type Asked = {
  id: string
  version: number
  reference: string
  subject: string
  body: string
  way: string
  wholeText: string | null
  person: { id: string } | null
  organisation: { id: string } | null
  attachments: { name: string }[]
}

const QUESTIONS = `{ questions { edges { node {
  id version reference subject body way wholeText person { id } organisation { id } attachments { name }
} } } }`

let room: QuestionMails
let ward: { id: string; name: string; address: string }
beforeAll(async () => {
  room = await questionMails()
  ward = await newWard(`St. Mary's ${word()}`)
  // What comes from this ward goes to the economic directorate.
  const rule = { ward: ward.id, directorate: room.people.economicDirectorate }
  await create(room.people.admin, 'RoutingRule', rule)
})
afterAll(() => room.close())

async function newWard(name: string) {
  const { admin } = room.people
  const shape = square(-0.09, 51.51)
  const { id } = await create(admin, 'Zone', { kind: 'WARD', code: word().toUpperCase(), name, shape })
  const { zone } = await admin.get<{ zone: { mailAddress: string } }>(
    'query Address($id: ID!) { zone(id: $id) { mailAddress } }',
    { id },
  )
  return { id, name, address: zone.mailAddress }
}

const run = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) =>
  room.server.db.query<Row>({ text, values })

type Head = Record<string, string>
const mails = (from: string, text: string, head: Head = {}, to = ward.address, returnPath?: string) =>
  room.hand(to, replyOf(from, { Subject: 'Bicycles on the pavement', ...head }, text), returnPath)

const questionsSeenBy = async (by: { get: QuestionMails['asker']['get'] }): Promise<Asked[]> =>
  (await by.get<{ questions: { edges: { node: Asked }[] } }>(QUESTIONS)).questions.edges.map(({ node }) => node)
const theOneSeenBy = async (by: { get: QuestionMails['asker']['get'] }): Promise<Asked> =>
  (await questionsSeenBy(by))[0] ?? fail('no question')
const statesOf = async (sender: string) =>
  (await run<{ state: string }>('select state from inbound_mail where sender = $1 order by id', sender)).map(
    ({ state }) => state,
  )
const lettersTo = (email: string) => room.mails.all().filter(({ to }) => to.includes(email))
const heldFrom = async (email: string) =>
  (await room.held(room.asking.communities)).filter(({ sender }) => sender === email).map(({ reason }) => reason)

async function resident() {
  const client = await room.server.as('RESIDENT')
  return { ...client, email: await room.emailOf(client) }
}

/** By the link of the letter that registering sends, which is the last. */
async function registers(email: string) {
  const before = lettersTo(email).length
  await register(room.server, { email })
  const letters = await lettersOnceThereAre(email, before + 1)
  const token = tokenIn(letters.at(-1)?.text ?? '')
  const page = await postAuth(room.server.url, '/registration', { token })
  expect((await confirm(room.server, token)).status).toBe(200)
  await room.settled()
  return { page: page.body as { mailedAt: string[] }, client: await room.server.signIn(email, PASSWORD) }
}

async function lettersOnceThereAre(email: string, count: number) {
  await until(async () => lettersTo(email).length >= count, 30)
  return lettersTo(email)
}

describe("a mail to a ward's address", () => {
  it('which every reader of the ward finds there, while other zones have none', async () => {
    const robin = await resident()
    const { id } = await create(room.people.admin, 'Zone', {
      kind: 'BEAT',
      code: word().toUpperCase(),
      name: `Beat ${word()}`,
      shape: square(-0.09, 51.51),
    })
    const { zones } = await robin.get<{ zones: { edges: { node: { id: string; mailAddress: string | null } }[] } }>(
      'query Addresses($ids: [ID!]) { zones(filter: { id: { in: $ids } }) { edges { node { id mailAddress } } } }',
      { ids: [ward.id, id] },
    )

    expect(Object.fromEntries(zones.edges.map(({ node }) => [node.id, node.mailAddress]))).toStrictEqual({
      [ward.id]: `ward.${ward.name.toLowerCase().replace("st. mary's ", 'st-marys-')}@reply.force.example`,
      [id]: null,
    })
  })

  it("by a resident is their question, goes where the ward's questions go, and is answered by mail in its own thread", async () => {
    const robin = await resident()

    expect(await mails(robin.email, 'They ride there each morning.', { 'Message-ID': '<first@robin.example>' })).toBe(
      250,
    )

    const asked = await theOneSeenBy(robin)
    expect(asked).toMatchObject({
      subject: 'Bicycles on the pavement',
      body: 'They ride there each morning.',
      way: 'MAIL',
      wholeText: null,
      organisation: null,
    })
    expect((await questionsSeenBy(room.people.economic)).map(({ id }) => id)).toContain(asked.id)
    expect((await questionsSeenBy(room.people.crime)).map(({ id }) => id)).not.toContain(asked.id)
    expect(await room.letter(await room.emailOf(room.people.economic), asked)).toBeDefined()
    const seen = await theOneSeenBy(room.people.economic)
    const { question } = await room.people.economic.get<{ question: { handling: { version: number } } }>(
      'query Handling($id: ID!) { question(id: $id) { handling { version } } }',
      { id: seen.id },
    )
    const taken = await actsOn(room.people.economic, 'takeQuestion', {
      id: seen.id,
      version: question.handling.version,
    })
    await actsOn(room.people.economic, 'answerQuestion', { id: seen.id, version: taken.version, body: 'We look.' })
    const letter = await room.letter(robin.email, asked)
    expect(letter.header('References')).toContain('<first@robin.example>')
    await room.reply(letter, robin.email, {}, 'Thank you.')
    expect((await room.posts(asked, robin)).map(({ body }) => body)).toStrictEqual(['We look.', 'Thank you.'])
  })

  it('is recorded in the ledger as collected from its sender', async () => {
    const robin = await resident()
    await mails(robin.email, 'They ride there each evening.')
    await until(async () => (await ledgerRows(room.server.db).recordsOf(robin.accountId)).length > 0, 30)

    expect(await ledgerRows(room.server.db).recordsOf(robin.accountId)).toMatchObject([
      { operation: 'askByMail', category: 'COLLECTION', subjects: [robin.accountId] },
    ])
  })

  it('keeps its files, and its whole text where that says more than what was written', async () => {
    const robin = await resident()
    const file = mailOf(
      {
        'MIME-Version': '1.0',
        From: robin.email,
        Subject: '',
        'Message-ID': `<${word()}@robin.example>`,
        'Content-Type': 'multipart/mixed; boundary=part',
      },
      [
        '--part',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'See the plan.',
        '',
        'On Thu, 12 Mar 2026 at 09:00, Alex <alex@bank.example> wrote:',
        '> Look at this.',
        '--part',
        'Content-Type: application/pdf; name=plan.pdf',
        'Content-Disposition: attachment; filename=plan.pdf',
        'Content-Transfer-Encoding: base64',
        '',
        pdf().toString('base64'),
        '--part--',
      ],
    )

    await room.hand(ward.address, file)

    const asked = await theOneSeenBy(robin)
    expect(asked).toMatchObject({
      subject: 'Mail without a subject',
      body: 'See the plan.',
      attachments: [{ name: 'plan.pdf' }],
    })
    expect(asked.wholeText).toContain('Look at this.')
  })

  it("by an organisation's owner is the organisation's question", async () => {
    await mails(room.asker.email, 'Our staff are afraid.', { Subject: `Staff ${word()}` })

    expect(await questionsSeenBy(room.asker)).toMatchObject([
      { body: 'Our staff are afraid.', way: 'MAIL', organisation: { id: room.organisation } },
    ])
  })

  it.each([
    [
      'a viewer',
      'ACCOUNT_ENDED',
      () => room.server.as('STAKEHOLDER', { organisationId: room.organisation, standing: 'VIEWER' }),
    ],
    ['an analyst', 'ACCOUNT_ENDED', () => room.server.as('ANALYST')],
    [
      'a SPOC, who must say for whom',
      'REFUSED',
      () => room.server.as('SPOC', { directorates: [room.people.crimeDirectorate] }),
    ],
  ] as const)('by %s is held, and asks nothing', async (_who, reason, caller) => {
    const email = await room.emailOf(await caller())

    await mails(email, 'May I?')

    expect(await heldFrom(email)).toStrictEqual([reason])
    expect(lettersTo(email)).toStrictEqual([])
  })

  it('is held where the account is suspended, where nothing is said, and where there is no such ward', async () => {
    const [gone, silent, lost] = await Promise.all([resident(), resident(), resident()])
    await run('update account set suspended_at = now() where id = $1', gone.accountId)

    await mails(gone.email, 'Hello?')
    await mails(silent.email, ' ', { Subject: '' })
    await mails(lost.email, 'Hello?', {}, 'ward.nowhere-at-all@reply.force.example')

    expect(await heldFrom(gone.email)).toStrictEqual(['ACCOUNT_ENDED'])
    expect(await heldFrom(silent.email)).toStrictEqual(['REFUSED'])
    expect(await heldFrom(lost.email)).toStrictEqual(['NO_TOKEN'])
    expect(await questionsSeenBy(silent)).toStrictEqual([])
    expect(await questionsSeenBy(lost)).toStrictEqual([])
  })

  it('is held from the eleventh in an hour on', async () => {
    const robin = await resident()

    for (let sent = 0; sent < 11; sent++) await mails(robin.email, `Number ${sent}.`)

    expect(await questionsSeenBy(robin)).toHaveLength(10)
    expect(await heldFrom(robin.email)).toStrictEqual(['TOO_MANY'])
  })
})

describe("a stranger's mail to a ward's address", () => {
  it('is read by nobody, answered once a day with the link to register, and becomes the question once they have', async () => {
    const email = newEmail()

    expect(await mails(email, 'They ride there at night.')).toBe(250)
    const [letter] = await lettersOnceThereAre(email, 1)
    await mails(email, 'And on Sundays.', { Subject: 'Sundays' })

    expect(letter?.text).toContain('/register\n')
    expect(letter?.text).not.toContain('ride')
    expect(await statesOf(email)).toStrictEqual(['UNCONFIRMED', 'UNCONFIRMED'])
    expect(await heldFrom(email)).toStrictEqual([])
    expect(await run('select from account where email = $1', email)).toStrictEqual([])

    const { client, page } = await registers(email)

    expect(page.mailedAt).toHaveLength(2)
    expect((await questionsSeenBy(client)).map(({ subject, way }) => [subject, way])).toStrictEqual([
      ['Sundays', 'MAIL'],
      ['Bicycles on the pavement', 'MAIL'],
    ])
    expect(lettersTo(email).filter(({ text }) => text.includes('/register\n'))).toHaveLength(1)
  })

  it('is answered again a day later', async () => {
    const email = newEmail()
    await mails(email, 'Hello?')
    await lettersOnceThereAre(email, 1)
    await run(`update inbound_mail set answered_at = now() - interval '25 hours' where sender = $1`, email)

    await mails(email, 'Is anybody there?')

    expect(await lettersOnceThereAre(email, 2)).toHaveLength(2)
  })

  it('becomes the question of whoever an administrator gives an account', async () => {
    const email = newEmail()
    await mails(email, 'They ride there at noon.')

    await create(room.people.admin, 'Account', { email, displayName: 'Robin', roles: ['RESIDENT'] })
    await mails((await resident()).email, 'Another mail wakes the reader.')

    expect(await statesOf(email)).toStrictEqual([])
    const [found] = await run(
      'select q.way from question q join account a on a.id = q.asker_id where a.email = $1',
      email,
    )
    expect(found).toStrictEqual({ way: 'MAIL' })
  })

  it.each<[string, Head, string]>([
    ['an out-of-office note', { 'Auto-Submitted': 'auto-replied' }, 'robin@bank.example'],
    ['a list', { 'List-Id': '<news.example>' }, 'robin@bank.example'],
    ['a report of delivery', {}, ''],
  ])('is not answered and not kept where it is %s', async (_what, head, returnPath) => {
    const email = newEmail()

    await mails(email, 'I am away.', head, ward.address, returnPath)

    expect(lettersTo(email)).toStrictEqual([])
    expect(await statesOf(email)).toStrictEqual([])
    expect(await heldFrom(email)).toStrictEqual([])
  })

  it('is held for a SPOC from the sixth on, and where it says that it is from two', async () => {
    const email = newEmail()
    for (let sent = 0; sent < 6; sent++) await mails(email, `Number ${sent}.`)
    await mails('a@resident.example, b@resident.example', 'We both ask.')

    expect(await statesOf(email)).toStrictEqual(Array.from({ length: 5 }, () => 'UNCONFIRMED'))
    expect(await heldFrom(email)).toStrictEqual(['TOO_MANY'])
    expect(lettersTo(email)).toHaveLength(1)
    expect((await room.held(room.asking.communities)).map(({ reason }) => reason)).toContain('UNREADABLE')
  })

  it('is deleted unread after seven days, which is recorded, and is no question of who registers then', async () => {
    const email = newEmail()
    await mails(email, 'They ride there at dawn.')
    const [mail] = await run<{ id: string; days: number }>(
      `select id, round(extract(epoch from forget_at - received_at) / 86400)::int as days from inbound_mail where sender = $1`,
      email,
    )
    expect(mail?.days).toBe(7)
    await run(`update inbound_mail set forget_at = now() - interval '1 second' where sender = $1`, email)

    const { client, page } = await registers(email)
    expect(page.mailedAt).toStrictEqual([])
    expect(await questionsSeenBy(client)).toStrictEqual([])
    const ledger = createLedger(room.server.db)
    expect(await forgetUnread({ db: room.server.db, ledger })).toBe(1)
    await ledger.close()

    expect(await run('select from inbound_mail where id = $1', mail?.id)).toStrictEqual([])
    expect(
      await run(
        `select category from ledger_record where operation = 'forgetUnreadMail' and $1 = any(subjects)`,
        mail?.id,
      ),
    ).toStrictEqual([{ category: 'ERASURE' }])
  })
})
