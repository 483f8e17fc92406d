import { makeReplyToken, replyKeys } from '../api/platform/mail/inbound/replyToken.ts'
import { changedSubject } from '../api/questions/mail/subjects.ts'
import { mailedText } from '../api/questions/mail/mailedText.ts'
import { testConfig } from './support/config.ts'
import { BOUNCES, mailOf, REPLIES } from './support/mail/writtenMails.ts'
import { DOMAIN } from './support/mail/mailRoom.ts'
import { messageIdOf, type QuestionMails, questionMails, replyToOf } from './support/mail/questionMails.ts'
import { question } from './support/questions.ts'
import { until } from './support/run/until.ts'

let room: QuestionMails
beforeAll(async () => {
  room = await questionMails()
})
afterAll(() => room.close())

describe('a reply to a letter about a question', () => {
  it.each(Object.keys(REPLIES))('is told from what it quotes when it comes from %s', async (program) => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const { head, body } = REPLIES[program]!

    await room.hand(replyToOf(letter), mailOf({ ...head, From: room.asker.email }, body))

    expect((await room.posts(asked)).map((post) => post.body)).toStrictEqual(['In March.', 'We open at nine.'])
  })

  it('at a forged address makes no post, and is held for the communities', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const forged = replyToOf(letter).replace(/^q\.(.)/, (_all, first: string) => `q.${first === 'a' ? 'b' : 'a'}`)

    await room.reply({ ...letter, header: () => forged }, room.asker.email)

    expect(await room.posts(asked)).toHaveLength(1)
    expect((await room.held(room.asking.communities)).map(({ reason }) => reason)).toStrictEqual(['FORGED_TOKEN'])
  })

  it('at an address of 90 days ago makes no post, and is held for the question’s SPOCs', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const [post] = await room.posts(asked)
    const issued = { postId: post?.id ?? '', accountId: room.asker.accountId, issuedAt: new Date('2026-01-01') }
    const old = `q.${makeReplyToken(issued, replyKeys(testConfig().authSecret))}@${DOMAIN}`

    await room.reply({ ...letter, header: () => old }, room.asker.email)

    expect(await room.posts(asked)).toHaveLength(1)
    expect((await room.held(room.people.crime)).map(({ reason }) => reason)).toStrictEqual(['EXPIRED_TOKEN'])
  })

  it('cannot put a header into our letters by a line end in its own', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const evil = '=?utf-8?q?Hello=0D=0ABcc:_victim=40evil.example?='

    await room.reply(letter, room.asker.email, {
      Subject: evil,
      'Message-ID': '<a b@evil.example>',
      'X-Odd': '\r\n Bcc: x',
    })
    const [, toSpoc] = await room.letters(await room.emailOf(room.people.crime), asked, 2)

    expect((await room.posts(asked))[1]?.mailSubject).toBe('Hello Bcc: victim@evil.example')
    expect(toSpoc?.source).not.toMatch(/^Bcc:/im)
  })

  it('is undeliverable: the report marks the letter, and makes no post', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    const stateOf = async () => {
      const [row] = await room.server.db.query<{ state: string }>({
        text: 'select state from outbox_mail where message_id = $1',
        values: [messageIdOf(letter)],
      })
      return row?.state
    }
    await until(async () => (await stateOf()) === 'SENT')

    await room.hand(`bounces@${DOMAIN}`, BOUNCES['Postfix']!(messageIdOf(letter)).mail, '')

    expect(await stateOf()).toBe('BOUNCED')
    expect(await room.posts(asked)).toHaveLength(1)
  })
})

describe('two forces whose Beadles take each other for a stakeholder', () => {
  it('do not answer each other: a letter of one makes no post in the other', async () => {
    const other = await questionMails('other.example')
    const asked = await Promise.all([room, other].map((force) => force.answered()))
    const [here, there] = await Promise.all(
      [room, other].map((force, at) => force.letter(force.asker.email, asked[at]!)),
    )
    const become = (force: QuestionMails, email: string) =>
      force.server.db.query({
        text: 'update account set email = $2 where id = $1',
        values: [force.asker.accountId, email],
      })
    await become(room, replyToOf(there!))
    await become(other, replyToOf(here!))
    const sent = [room.mails.all().length, other.mails.all().length]

    const again = await room.answered()
    const crossing = await room.letter(replyToOf(there!), again)
    await other.hand(crossing.to, crossing.source, `bounces@${DOMAIN}`)

    expect(other.mails.all()).toHaveLength(sent[1]!)
    expect(await question(other.people.crime, asked[1]!.id)).toMatchObject({ status: 'ANSWERED', version: 2 })
    await other.close()
  })
})

describe('the subject of a reply', () => {
  it.each([
    ['Re: [Q-2026-K7M2QX] Your question', null],
    ['AW: Re: [EXTERNAL] [Q-2026-K7M2QX]  your question', null],
    ['RE[2]: [Q-2026-K7M2QX] A question', null],
    ['', null],
    ['Re: Bollards', 'Bollards'],
    ['[Q-2026-ABCDEF] Your question', '[Q-2026-ABCDEF] Your question'],
  ])('%j shows as %j', (subject, shown) => {
    expect(changedSubject(subject, 'Q-2026-K7M2QX')).toBe(shown)
  })
})

describe('the text of a mail', () => {
  it('is cut where it is longer than a post may be, and stands whole beside it', () => {
    const long = 'é'.repeat(10_001)
    const { body, wholeText } = mailedText({ visibleText: long, wholeText: long, shortened: false, notices: ['No.'] })

    expect([...body].length).toBeLessThanOrEqual(10_000)
    expect(body.endsWith('\n[…]\n\n[No.]')).toBe(true)
    expect(wholeText).toBe(long)
  })
})
