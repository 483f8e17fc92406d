import { create, square, word } from './support/builders.ts'
import { pdf } from './support/files/someFiles.ts'
import { ledgerRows } from './support/ledgerRows.ts'
import { type WardMails, wardMails } from './support/mail/wardMails.ts'
import { mailOf } from './support/mail/writtenMails.ts'
import { actsOn } from './support/questions.ts'
import { until } from './support/run/until.ts'

let at: WardMails
beforeAll(async () => {
  at = await wardMails()
})
afterAll(() => at.room.close())

describe("a mail to a ward's address", () => {
  it('which every reader of the ward finds there, while other zones have none', async () => {
    const robin = await at.resident()
    const { id } = await create(at.room.people.admin, 'Zone', {
      kind: 'BEAT',
      code: word().toUpperCase(),
      name: `Beat ${word()}`,
      shape: square(-0.09, 51.51),
    })
    const { zones } = await robin.get<{ zones: { edges: { node: { id: string; mailAddress: string | null } }[] } }>(
      'query Addresses($ids: [ID!]) { zones(filter: { id: { in: $ids } }) { edges { node { id mailAddress } } } }',
      { ids: [at.ward.id, id] },
    )

    expect(Object.fromEntries(zones.edges.map(({ node }) => [node.id, node.mailAddress]))).toStrictEqual({
      [at.ward.id]: `ward.${at.ward.name.toLowerCase().replace("st. mary's ", 'st-marys-')}@reply.force.example`,
      [id]: null,
    })
  })

  it("by a resident is their question, goes where the ward's questions go, and is answered by mail in its own thread", async () => {
    const robin = await at.resident()

    expect(
      await at.mails(robin.email, 'They ride there each morning.', { 'Message-ID': '<first@robin.example>' }),
    ).toBe(250)

    const asked = await at.theOneSeenBy(robin)
    expect(asked).toMatchObject({
      subject: 'Bicycles on the pavement',
      body: 'They ride there each morning.',
      way: 'MAIL',
      wholeText: null,
      organisation: null,
    })
    expect((await at.questionsSeenBy(at.room.people.economic)).map(({ id }) => id)).toContain(asked.id)
    expect((await at.questionsSeenBy(at.room.people.crime)).map(({ id }) => id)).not.toContain(asked.id)
    expect(await at.room.letter(await at.room.emailOf(at.room.people.economic), asked)).toBeDefined()
    const seen = await at.theOneSeenBy(at.room.people.economic)
    const { question } = await at.room.people.economic.get<{ question: { handling: { version: number } } }>(
      'query Handling($id: ID!) { question(id: $id) { handling { version } } }',
      { id: seen.id },
    )
    const taken = await actsOn(at.room.people.economic, 'takeQuestion', {
      id: seen.id,
      version: question.handling.version,
    })
    await actsOn(at.room.people.economic, 'answerQuestion', { id: seen.id, version: taken.version, body: 'We look.' })
    const letter = await at.room.letter(robin.email, asked)
    expect(letter.header('References')).toContain('<first@robin.example>')
    await at.room.reply(letter, robin.email, {}, 'Thank you.')
    expect((await at.room.posts(asked, robin)).map(({ body }) => body)).toStrictEqual(['We look.', 'Thank you.'])
  })

  it('is recorded in the ledger as collected from its sender', async () => {
    const robin = await at.resident()
    await at.mails(robin.email, 'They ride there each evening.')
    await until(async () => (await ledgerRows(at.room.server.db).recordsOf(robin.accountId)).length > 0, 30)

    expect(await ledgerRows(at.room.server.db).recordsOf(robin.accountId)).toMatchObject([
      { operation: 'askByMail', category: 'COLLECTION', subjects: [robin.accountId] },
    ])
  })

  it('keeps its files, and its whole text where that says more than what was written', async () => {
    const robin = await at.resident()
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

    await at.room.hand(at.ward.address, file)

    const asked = await at.theOneSeenBy(robin)
    expect(asked).toMatchObject({
      subject: 'Mail without a subject',
      body: 'See the plan.',
      attachments: [{ name: 'plan.pdf' }],
    })
    expect(asked.wholeText).toContain('Look at this.')
  })

  it("by an organisation's owner is the organisation's question", async () => {
    await at.mails(at.room.asker.email, 'Our staff are afraid.', { Subject: `Staff ${word()}` })

    expect(await at.questionsSeenBy(at.room.asker)).toMatchObject([
      { body: 'Our staff are afraid.', way: 'MAIL', organisation: { id: at.room.organisation } },
    ])
  })

  it.each([
    [
      'a viewer',
      'ACCOUNT_ENDED',
      () => at.room.server.as('STAKEHOLDER', { organisationId: at.room.organisation, standing: 'VIEWER' }),
    ],
    ['an analyst', 'ACCOUNT_ENDED', () => at.room.server.as('ANALYST')],
    [
      'a SPOC, who must say for whom',
      'REFUSED',
      () => at.room.server.as('SPOC', { directorates: [at.room.people.crimeDirectorate] }),
    ],
  ] as const)('by %s is held, and asks nothing', async (_who, reason, caller) => {
    const email = await at.room.emailOf(await caller())

    await at.mails(email, 'May I?')

    expect(await at.heldFrom(email)).toStrictEqual([reason])
    expect(at.lettersTo(email)).toStrictEqual([])
  })

  it('is held where the account is suspended, where nothing is said, and where there is no such ward', async () => {
    const [gone, silent, lost] = await Promise.all([at.resident(), at.resident(), at.resident()])
    await at.run('update account set suspended_at = now() where id = $1', gone.accountId)

    await at.mails(gone.email, 'Hello?')
    await at.mails(silent.email, ' ', { Subject: '' })
    await at.mails(lost.email, 'Hello?', {}, 'ward.nowhere-at-all@reply.force.example')

    expect(await at.heldFrom(gone.email)).toStrictEqual(['ACCOUNT_ENDED'])
    expect(await at.heldFrom(silent.email)).toStrictEqual(['REFUSED'])
    expect(await at.heldFrom(lost.email)).toStrictEqual(['NO_TOKEN'])
    expect(await at.questionsSeenBy(silent)).toStrictEqual([])
    expect(await at.questionsSeenBy(lost)).toStrictEqual([])
  })

  it('is held from the eleventh in an hour on', async () => {
    const robin = await at.resident()

    for (let sent = 0; sent < 11; sent++) await at.mails(robin.email, `Number ${sent}.`)

    expect(await at.questionsSeenBy(robin)).toHaveLength(10)
    expect(await at.heldFrom(robin.email)).toStrictEqual(['TOO_MANY'])
  })
})
