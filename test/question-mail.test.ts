import { actsOn, question, WHAT_FOR } from './support/questions.ts'
import { DOMAIN, replyOf } from './support/mail/mailRoom.ts'
import { handOver } from './support/mail/relay.ts'
import { until } from './support/run/until.ts'
import { messageIdOf, type QuestionMails, questionMails, replyToOf } from './support/mail/questionMails.ts'

let room: QuestionMails
let crimeEmail: string
beforeAll(async () => {
  room = await questionMails()
  crimeEmail = await room.emailOf(room.people.crime)
})
afterAll(() => room.close())

describe('mail about a question', () => {
  it('tells the asker that the force has answered, with a link and without the text', async () => {
    const asked = await room.answered()
    const { reference, id } = asked
    const letter = await room.letter(room.asker.email, asked)

    expect(letter.header('Subject')).toBe(`[${reference}] Your question`)
    expect(letter.header('Auto-Submitted')).toBe('auto-generated')
    expect(letter.header('Reply-To')).toMatch(/q\.[a-z2-7]{58}@reply\.force\.example/)
    expect(letter.text).toMatch(new RegExp(`^https?://[^/#]+/questions/${id}/show$`, 'm'))
    expect(letter.text).not.toMatch(/In March|Bollards|Old Jewry/)
  })

  it('holds the text for an account that chose so', async () => {
    const chosen = await room.asker.get<{ chooseMail: { mailChoice: { hasText: boolean } } }>(
      'mutation Choose { chooseMail(input: { hasText: true }) { mailChoice { hasText } } }',
    )
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.asker.get('mutation Choose { chooseMail(input: { hasText: false }) { mailChoice { hasText } } }')

    expect(chosen.chooseMail.mailChoice).toStrictEqual({ hasText: true })
    expect(letter.text).toContain('In March.')
  })

  it('keeps one thread: each letter names all before it, and what the asker sent', async () => {
    const asked = await room.answered()
    const { id } = asked
    const first = await room.letter(room.asker.email, asked)
    await room.reply(first, room.asker.email, { 'Message-ID': '<mine-1@bank.example>' }, 'And the one beside it?')
    const seen = await question(room.people.crime, id)
    await actsOn(room.people.crime, 'answerQuestion', { id, version: seen?.version, body: 'In April.' })
    const [, second] = await room.letters(room.asker.email, asked, 2)

    expect(second?.header('In-Reply-To')).toBe('<mine-1@bank.example>')
    expect(second?.header('References')).toBe(`${messageIdOf(first)} <mine-1@bank.example>`)
  })

  it('tells the asker nothing of what the force does inside: taking, routes, notes, "needs no answer"', async () => {
    const asked = await room.answered()
    const { id } = asked
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, room.asker.email, {}, 'Thanks!')
    const replied = await question(room.people.crime, id)
    const version = replied?.handling?.version
    const routed = await actsOn(room.people.crime, 'changeRoutes', {
      id,
      version,
      add: [room.people.economicDirectorate],
      reason: WHAT_FOR,
    })
    await room.people.economic.get(room.asking.document('changeRoutes'), {
      input: {
        id,
        version: routed.handling?.version,
        decline: room.people.economicDirectorate,
        reason: 'This is not one of our matters.',
      },
    })
    await actsOn(room.people.crime, 'noteOnQuestion', { id, text: 'They are always polite.' })
    await actsOn(room.people.crime, 'needNoAnswer', { id, version: replied?.version })

    await room.letter(room.asker.email, await room.answered())
    const letters = await room.letters(room.asker.email, asked, 1)

    expect(letters).toHaveLength(1)
  })

  it('tells the SPOC who has taken it of a reply, and all SPOCs of a new question', async () => {
    const asked = await room.answered()
    const { reference, id, version } = asked
    await actsOn(room.asker, 'replyToQuestion', { id, version, body: 'Which March?' })
    const letters = await room.letters(crimeEmail, asked, 2)

    expect(letters.map((letter) => letter.header('Subject'))).toStrictEqual(
      [1, 2].map(() => `[${reference}] A question`),
    )
    expect(letters[1]?.header('References')).toBe(letters[0]?.header('Message-ID'))
    expect(letters.map(({ text }) => text).join()).not.toMatch(/Which March|Bollards/)
  })
})

describe('a directorate that is asked later', () => {
  it.each([
    ['added', false],
    ['that a question is passed on to', true],
  ])('%s is told by mail, as those first asked were, and the asker is not', async (_how, passedOn) => {
    const asked = await room.taken()
    const { crimeDirectorate: own, economicDirectorate: other } = room.people
    const economicEmail = await room.emailOf(room.people.economic)
    const seen = await question(room.people.crime, asked.id)
    const change = passedOn
      ? { decline: own, passOnTo: other, reason: 'Their street, not ours.' }
      : { add: [other], reason: WHAT_FOR }

    await room.people.crime.send(room.asking.document('changeRoutes'), {
      input: { id: asked.id, version: seen?.handling?.version, ...change },
    })
    const letter = await room.letter(economicEmail, asked)

    expect(letter.header('Subject')).toBe(`[${asked.reference}] A question`)
    expect(letter.text).toContain(`Question ${asked.reference} waits for an answer.`)
    expect(letter.text).not.toMatch(/Bollards|Old Jewry/)
    expect(await room.letters(room.asker.email, asked, 0)).toStrictEqual([])
  })
})

describe("a stakeholder's reply by mail", () => {
  it.each([
    ['keeps the references', (id: string) => ({ References: id, 'In-Reply-To': id })],
    ['names only the mail that it answers', (id: string) => ({ 'In-Reply-To': id })],
    ['names no mail, so that only the address tells', () => ({})],
  ])('becomes a post, where its program %s', async (_program, head) => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)

    expect(await room.reply(letter, room.asker.email, head(messageIdOf(letter)))).toBe(250)

    expect((await room.posts(asked)).slice(1)).toMatchObject([
      { body: 'We open at nine.', way: 'MAIL', mailSubject: null, wholeText: null, fromForce: false },
    ])
    expect(await question(room.people.crime, asked.id)).toMatchObject({ status: 'ASSIGNED' })
  })

  it('to what the force asked back becomes a post, and the question is the force’s to answer again', async () => {
    const { id, version } = await room.taken()
    const asked = await actsOn(room.people.crime, 'askBack', { id, version, body: 'Which street?' })
    const letter = await room.letter(room.asker.email, asked)

    await room.reply(letter, room.asker.email, {}, 'Old Jewry.')

    expect(await room.posts(asked)).toMatchObject([{ body: 'Which street?' }, { body: 'Old Jewry.', way: 'MAIL' }])
    expect(await question(room.people.crime, id)).toMatchObject({ status: 'ASSIGNED' })
  })

  it('is posted once, however often the relay delivers it and in whatever case the address comes', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const head = { 'Message-ID': '<again@bank.example>', Subject: 'Re: something else' }

    for (const _time of [1, 2]) await room.reply(letter, room.asker.email, head)

    expect((await room.posts(asked)).slice(1)).toMatchObject([{ way: 'MAIL', mailSubject: 'something else' }])
    expect(replyToOf(letter)).toBe(replyToOf(letter).toLowerCase())
  })

  it('is posted once although the database failed at the last moment', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const { db, inboundPort } = room.server
    const query = (text: string) => db.asOwner((owner) => owner.query<{ tries: number }>({ text, values: [] }))
    await query('create sequence tries')
    await query(`
      create function fail_once() returns trigger language plpgsql security definer as $$ begin
        if new.state = 'POSTED' and nextval('tries') = 1 then raise exception 'gone'; end if;
        return new;
      end $$`)
    await query('create trigger fail_once before update on inbound_mail for each row execute function fail_once()')
    await handOver(inboundPort ?? 0, { to: replyToOf(letter), mail: replyOf(room.asker.email) })
    await until(async () => (await query('select last_value::int as tries from tries where is_called'))[0]?.tries === 1)
    expect(await room.posts(asked)).toHaveLength(1)
    const due = `update inbound_mail set due_at = now() where state = 'WAITING' and due_at < now() + interval '1 minute' returning 1`
    await until(async () => (await query(due)).length === 1)
    await room.hand(`help@${DOMAIN}`, replyOf('nobody@evil.example'))
    await query('drop function fail_once cascade')
    await query('drop sequence tries')

    expect(await room.posts(asked)).toHaveLength(2)
  })

  it('keeps the whole text beside the visible reply', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const text =
      'We open at nine.\r\n\r\nOn Thu, 12 Mar 2026 at 09:00, Beadle <beadle@force.example> wrote:\r\n\r\n> Dear'

    await room.reply(letter, room.asker.email, {}, text)

    const [, post] = await room.posts(asked)
    expect(post?.body).toBe('We open at nine.')
    expect(post?.wholeText).toContain('> Dear')
  })
})

describe("a SPOC's reply by mail", () => {
  it('answers the question, and what it quotes is not for the asker', async () => {
    const asked = await room.asking.ask(room.asker)
    const letter = await room.letter(crimeEmail, asked)

    await room.reply(
      letter,
      crimeEmail,
      {},
      'In May.\r\n\r\n-----Original Message-----\r\nFrom: a colleague\r\n\r\nsecret',
    )

    expect(await question(room.asker, asked.id)).toMatchObject({ status: 'ANSWERED' })
    const [seen] = await room.posts(asked)
    expect(seen).toMatchObject({ body: 'In May.', fromForce: true, wholeText: null, officerWholeText: null })
    const [own] = await room.posts(asked, room.people.crime)
    expect(own?.officerWholeText).toContain('secret')
  })
})
