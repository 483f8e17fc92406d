import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../api/platform/database.ts'
import { followers } from './support/live/follower.ts'
import { uploaded } from './support/files/uploads.ts'
import { alteredApi } from './support/alteredApi.ts'
import { actsOn, question } from './support/questions.ts'
import { sdl } from './support/matrix/sdl.ts'
import { mailOf } from './support/mail/writtenMails.ts'
import { DOMAIN, replyOf } from './support/mail/mailRoom.ts'
import { until } from './support/run/until.ts'
import { type HeldSeen, type QuestionMails, questionMails, replyToOf } from './support/mail/questionMails.ts'

let room: QuestionMails
beforeAll(async () => {
  room = await questionMails()
})
afterAll(() => room.close())

const settle = (by: QuestionMails['asker'], mutation: 'accept' | 'discard', input: Record<string, unknown>) =>
  by.send<{ done: { heldMail: { outcome: string } } }>(
    `mutation Settle($input: ${mutation === 'accept' ? 'AcceptHeldMailInput' : 'RecordVersionInput'}!) {
      done: ${mutation}HeldMail(input: $input) { heldMail { outcome } }
    }`,
    { input },
  )
const crime = () => ({ ...room.people.crime, email: '' })
const heldOf = async (asked: { id: string }): Promise<HeldSeen[]> =>
  (await room.held(room.people.crime)).filter((mail) => mail.question?.id === asked.id)
const reasonsOf = async (asked: { id: string }) => (await heldOf(asked)).map(({ reason }) => reason)

describe('a mail that makes no post', () => {
  it('comes while the question is under way, or after it has ended', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, room.asker.email)
    await room.reply(letter, room.asker.email, {}, 'And one thing more.')
    expect(await reasonsOf(asked)).toStrictEqual(['UNDER_WAY'])

    const seen = await question(room.people.crime, asked.id)
    await actsOn(room.people.crime, 'answerQuestion', { id: asked.id, version: seen?.version, body: 'In May.' })
    const again = await question(room.asker, asked.id)
    await actsOn(room.asker, 'closeQuestion', { id: asked.id, version: again?.version })
    await room.reply(letter, room.asker.email, {}, 'Please take it up again.')

    expect((await reasonsOf(asked)).sort()).toStrictEqual(['QUESTION_ENDED', 'UNDER_WAY'])
    expect(await room.posts(asked)).toHaveLength(3)
  })

  it('comes after the asker has withdrawn the question', async () => {
    const { id, version } = await room.taken()
    const asked = await actsOn(room.people.crime, 'askBack', { id, version, body: 'Which street?' })
    const letter = await room.letter(room.asker.email, asked)
    await actsOn(room.asker, 'withdrawQuestion', { id, version: asked.version })

    await room.reply(letter, room.asker.email)

    expect(await reasonsOf(asked)).toStrictEqual(['QUESTION_ENDED'])
    expect(await question(room.asker, id)).toMatchObject({ status: 'WITHDRAWN' })
    expect(await room.posts(asked)).toHaveLength(1)
  })

  it('has a stolen token, or one of an account that was suspended since', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const colleague = await room.server.as('STAKEHOLDER', { organisationId: room.organisation })
    await room.reply(letter, await room.emailOf(colleague))
    const gone = await room.server.as('STAKEHOLDER', { organisationId: room.organisation })
    const theirs = await room.answered(gone)
    const email = await room.emailOf(gone)
    const toThem = await room.letter(email, theirs)
    await room.server.db.query({
      text: 'update account set suspended_at = now() where id = $1',
      values: [gone.accountId],
    })
    await room.reply(toThem, email)

    expect(await reasonsOf(asked)).toStrictEqual(['OTHER_SENDER'])
    expect(await reasonsOf(theirs)).toStrictEqual(['ACCOUNT_ENDED'])
    expect(await room.posts(theirs, room.people.crime)).toHaveLength(1)
  })

  it('comes from an account that may only read by now', async () => {
    const viewer = await room.server.as('STAKEHOLDER', { organisationId: room.organisation })
    const asked = await room.answered(viewer)
    const email = await room.emailOf(viewer)
    const letter = await room.letter(email, asked)
    await room.server.db.query({
      text: `update account set standing = 'VIEWER' where id = $1`,
      values: [viewer.accountId],
    })

    await room.reply(letter, email)

    expect(await reasonsOf(asked)).toStrictEqual(['ACCOUNT_ENDED'])
  })

  it('is told at once to SPOCs who may read it, when it is held and when it is settled, and to nobody else', async () => {
    const sockets = followers(room.server)
    const following = async (by: QuestionMails['asker']) =>
      (await sockets.connect(by)).follow('subscription { heldMailChanged { kind id } }')
    const crimes = await following(crime())
    const others = await following({ ...room.people.economic, email: '' })
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)

    await room.reply(letter, 'stranger@elsewhere.example')
    const [held] = await heldOf(asked)
    await crimes.count(1)
    await settle(crime(), 'discard', { id: held?.id, version: held?.version })

    const told = await crimes.count(2)
    expect(told.map(({ id, kind }) => [id, kind])).toStrictEqual([
      [held?.id, 'CREATED'],
      [held?.id, 'ARCHIVED'],
    ])
    expect([others.told, others.errors]).toStrictEqual([[], []])
    await sockets.closeAll()
  })

  it('is the eleventh to a question within an hour', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.server.db.query({
      text: `
        insert into inbound_mail (id, mail_key, null_return_path, bytes, state, finished_at, thread_id)
        select gen_random_uuid(), 'posted ' || n || $1, false, 1, 'POSTED', now(), $1::uuid from generate_series(1, 10) n`,
      values: [asked.id],
    })

    await room.reply(letter, room.asker.email)

    expect(await reasonsOf(asked)).toStrictEqual(['TOO_MANY'])
  })

  it('is an out-of-office note, which starts no clock', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)

    await room.reply(letter, room.asker.email, { 'Auto-Submitted': 'auto-replied' })

    expect(await question(room.asker, asked.id)).toMatchObject({ status: 'ANSWERED' })
    expect(await room.posts(asked)).toHaveLength(1)
  })

  it('is answered by no mail, and tells the asker nothing', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const queued = () => room.server.db.query({ text: 'select id, recipient from outbox_mail order by id', values: [] })
    const before = await queued()

    await room.reply(letter, 'stranger@evil.example')

    expect(before.length).toBeGreaterThan(0)
    expect(await queued()).toStrictEqual(before)
    expect(room.mails.all().flatMap(({ to }) => to)).not.toContain('stranger@evil.example')
    expect(await reasonsOf(asked)).toStrictEqual(['OTHER_SENDER'])
    expect(await question(room.asker, asked.id)).toMatchObject({ version: asked.version })
  })
})

describe('a held mail', () => {
  it('is read by SPOCs of its question, and by those of the communities where it names none', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, 'stranger@evil.example')
    await room.hand(`help@${DOMAIN}`, replyOf('nobody@evil.example'))
    const sendersFor = async (by: typeof room.people.crime) =>
      (await room.held(by)).filter(({ question: of }) => of === null || of.id === asked.id).map(({ sender }) => sender)

    expect(await sendersFor(room.people.crime)).toStrictEqual(['stranger@evil.example'])
    expect(await sendersFor(room.asking.communities)).toStrictEqual(['nobody@evil.example'])
    expect(await sendersFor(room.people.economic)).toStrictEqual([])
    const { errors } = await room.asker.send('{ heldMails { edges { node { sender } } } }')
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('goes with its question to another directorate', async () => {
    const asked = await room.taken()
    const { id } = asked
    const letter = await room.letter(await room.emailOf(room.people.crime), asked)
    await room.reply(letter, 'stranger@evil.example')
    const seen = await question(room.people.crime, id)
    const [from, to] = [room.people.crimeDirectorate, room.people.economicDirectorate]
    const passed = { decline: from, passOnTo: to, reason: 'Their street, not ours.' }
    await actsOn(room.people.crime, 'changeRoutes', { id, version: seen?.handling?.version, ...passed }).catch(
      () => null,
    )

    expect((await room.held(room.people.economic)).map(({ question: of }) => of?.id)).toContain(id)
    expect(await heldOf(asked)).toStrictEqual([])
  })

  it('becomes a post of its sender, who may write on the asker’s side, and starts no clock while it is under way', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, room.asker.email)
    const before = await question(room.asker, asked.id)
    await room.reply(letter, room.asker.email, {}, 'And one thing more.')
    const [mail] = await heldOf(asked)

    const { data } = await settle(crime(), 'accept', { id: mail?.id, version: mail?.version })

    expect(data?.done.heldMail.outcome).toBe('POSTED')
    const posts = await room.posts(asked)
    expect(posts.at(-1)).toMatchObject({ body: 'And one thing more.', way: 'MAIL', fromForce: false })
    expect(posts.at(-1)?.author).toStrictEqual(posts.at(-2)?.author)
    expect((await question(room.asker, asked.id))?.dueAt).toBe(before?.dueAt)
    expect(await heldOf(asked)).toStrictEqual([])
  })

  it('of anybody else becomes a note of the force, which the asker does not see', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, 'stranger@evil.example', {}, 'A canary.')
    const [mail] = await heldOf(asked)

    const before = await question(room.asker, asked.id)

    const reply = await settle(crime(), 'accept', { id: mail?.id, version: mail?.version })

    expect(reply.errors).toStrictEqual([])
    expect(reply.data?.done.heldMail.outcome).toBe('NOTED')
    expect(await question(room.asker, asked.id)).toStrictEqual(before)
    const { question: seen } = await room.people.crime.get<{
      question: { handling: { notes: { text: string }[] } }
    }>('query Notes($id: ID!) { question(id: $id) { handling { notes { text } } } }', { id: asked.id })
    expect(seen.handling.notes[0]?.text).toMatch(/^Mail from stranger@evil\.example[^]*A canary\.$/)
  })

  it('needs a question to be named where it names none, and is settled once', async () => {
    await room.hand(`help@${DOMAIN}`, replyOf('lost@evil.example'))
    const mail = (await room.held(room.asking.communities)).find(({ sender }) => sender === 'lost@evil.example')
    const communities = { ...room.asking.communities, email: '' }
    const input = { id: mail?.id, version: mail?.version }

    const unnamed = await settle(communities, 'accept', input)
    const others = await settle(crime(), 'discard', input)
    const discarded = await settle(communities, 'discard', input)
    const again = await settle(communities, 'discard', { ...input, version: (mail?.version ?? 0) + 1 })

    expect(unnamed.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { question: expect.any(String) },
    })
    expect(others.errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(discarded.data?.done.heldMail.outcome).toBe('DISCARDED')
    expect(again.errors[0]?.extensions.code).toBe('CONFLICT')
  })
})

describe('accepting a held mail', () => {
  const held = async () => {
    const asked = await room.answered()
    await room.reply(await room.letter(room.asker.email, asked), 'stranger@evil.example')
    const [mail] = await heldOf(asked)
    return { asked, mail: { id: mail?.id, version: mail?.version } }
  }

  it('opens no mail for a SPOC who may not settle it', async () => {
    const { mail } = await held()
    const opened: string[] = []
    const asks = alteredApi(room.server.db, sdl, {
      heldContent: async (id) => {
        opened.push(id)
        return null
      },
    })
    const document = `mutation { acceptHeldMail(input: { id: "${mail.id}", version: ${mail.version} }) { heldMail { outcome } } }`
    const as = (directorate: string) =>
      asks('SPOC', document, { accountId: room.people.crime.accountId, directorateIds: [directorate] })

    const others = await as(room.people.economicDirectorate)
    const [before, own] = [[...opened], await as(room.people.crimeDirectorate)]

    expect([others.errors[0]?.extensions['code'], before]).toStrictEqual(['NOT_FOUND', []])
    expect([own.errors, opened]).toStrictEqual([[], [mail.id]])
  })

  it('waits for its question before it locks the mail, as every change of a question does', async () => {
    const { asked, mail } = await held()
    const { db } = room.server
    const accepted = await db.orm.em.fork().transactional(async (em) => {
      const query = (text: string, id: unknown) => queryWithin(em as SqlEntityManager, { text, values: [id] })
      await query('select from question where id = $1 for update', asked.id)
      const accepting = settle(crime(), 'accept', mail)
      // The embedded database has one connection: there the request waits for the end of this transaction.
      if (db.dialect === 'postgresql')
        await until(async () => (await em.execute('select 1 from pg_locks where not granted')).length > 0)
      const free = await query('select id from held_mail where id = $1 for update skip locked', mail.id)
      return { accepting, free }
    })

    const { data } = await accepted.accepting
    expect([data?.done.heldMail.outcome, accepted.free]).toStrictEqual(['NOTED', [{ id: mail.id }]])
  })
})

describe('a file that comes by mail', () => {
  const MIB = 1 << 20
  const withFiles = (from: string): string =>
    mailOf(
      {
        From: from,
        Subject: 'Re: files',
        'Message-ID': `<files-${from}@bank.example>`,
        'MIME-Version': '1.0',
        'Content-Type': 'multipart/mixed; boundary="MIX"',
      },
      [
        '--MIX',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Here it is.',
        '--MIX',
        'Content-Type: text/plain; name="plan.txt"',
        'Content-Disposition: attachment; filename="../plan.txt"',
        '',
        'The plan.',
        '--MIX',
        'Content-Type: image/svg+xml; name="logo.svg"',
        'Content-Disposition: attachment; filename="logo.svg"',
        '',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
        '--MIX--',
      ],
    )

  it('is kept where an upload would be, and named in the post where not', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)

    await room.hand(replyToOf(letter), withFiles(room.asker.email))

    const { question: seen } = await room.people.crime.get<{
      question: { posts: { body: string; attachments: { name: string; state: string; bytes: number }[] }[] }
    }>('query Files($id: ID!) { question(id: $id) { posts { body attachments { name state bytes } } } }', {
      id: asked.id,
    })
    expect(seen.posts[1]?.attachments).toStrictEqual([{ name: 'plan.txt', state: 'UNSCANNED', bytes: 9 }])
    expect(seen.posts[1]?.body).toMatch(/^Here it is\.\n\n\[The file “logo\.svg” must be [^\]]*\]$/)
  })

  it('is not kept where the question has 25 MiB already, and the post names it', async () => {
    const { server, people, asker } = room
    const attachments: string[] = []
    for (const bytes of [10 * MIB, 10 * MIB, 5 * MIB])
      attachments.push((await uploaded(server, asker, 'list.txt', Buffer.alloc(bytes, 'A line.\n'))).id)
    const { id } = await room.asking.ask(asker, { attachments })
    const seen = await question(people.crime, id)
    const taken = await actsOn(people.crime, 'takeQuestion', { id, version: seen?.handling?.version })
    const asked = await actsOn(people.crime, 'answerQuestion', { id, version: taken.version, body: 'In March.' })
    const letter = await room.letter(asker.email, asked)

    await room.hand(replyToOf(letter), withFiles(asker.email))

    const { question: after } = await asker.get<{
      question: { posts: { body: string; attachments: { name: string }[] }[] }
    }>('query Files($id: ID!) { question(id: $id) { posts { body attachments { name } } } }', { id })
    expect(after.posts).toHaveLength(2)
    expect(after.posts[1]?.attachments).toStrictEqual([])
    expect(after.posts[1]?.body).toContain('The file “plan.txt” is not kept: the question has no room for it.')
    const [stored] = await server.db.query({
      text: 'select count(*)::int as files from attachment where uploaded_by_id = $1 and question_id = $2',
      values: [asker.accountId, id],
    })
    expect(stored).toStrictEqual({ files: 3 })
  })

  it('comes with a held mail that is accepted', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const colleague = await room.server.as('STAKEHOLDER', { organisationId: room.organisation })
    await room.hand(replyToOf(letter), withFiles(await room.emailOf(colleague)))
    const [mail] = await heldOf(asked)

    await settle(crime(), 'accept', { id: mail?.id, version: mail?.version })

    const { question: seen } = await room.asker.get<{ question: { posts: { attachments: { name: string }[] }[] } }>(
      'query Files($id: ID!) { question(id: $id) { posts { attachments { name } } } }',
      { id: asked.id },
    )
    expect(seen.posts[1]?.attachments).toStrictEqual([{ name: 'plan.txt' }])
  })
})
