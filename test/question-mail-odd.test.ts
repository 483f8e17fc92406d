import { makeReplyToken, replyKeys } from '../api/platform/mail/inbound/replyToken.ts'
import { changedSubject } from '../api/questions/mail/subjects.ts'
import { mailedText } from '../api/questions/mail/mailedText.ts'
import { testConfig } from './support/config.ts'
import { BOUNCES, mailOf, REPLIES } from './support/mail/writtenMails.ts'
import { DOMAIN } from './support/mail/mailRoom.ts'
import { messageIdOf, type QuestionMails, questionMails, replyToOf } from './support/mail/questionMails.ts'
import { handOver } from './support/mail/relay.ts'
import { actsOn, question, type QuestionSeen } from './support/questions.ts'
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
  type Side = { force: QuestionMails; address: string; asked: QuestionSeen; answersAt: string }

  const side = async (force: QuestionMails, address: string): Promise<Side> => {
    const asked = await force.answered()
    return { force, address, asked, answersAt: replyToOf(await force.letter(force.asker.email, asked)) }
  }
  /** Its account has the other's sender for an address, and letters there arrive where the other takes its answers. */
  const takesForStakeholder = async ({ force, address }: Side, other: Side): Promise<void> => {
    await force.server.db.query({
      text: 'update account set email = $2 where id = $1',
      values: [force.asker.accountId, other.address],
    })
    force.mails.handOn(other.address, (mail) =>
      handOver(other.force.server.inboundPort ?? 0, { to: other.answersAt, mail, returnPath: address }),
    )
  }
  /** Once nothing waits to be read or sent, how many mails were known as automatic. */
  const atRest = async ({ force }: Side, least: number): Promise<number> => {
    const text = `
      select (select count(*)::int from inbound_mail where state = 'AUTOMATIC') as automatic,
        (select count(*)::int from outbox_mail where state = 'WAITING')
          + (select count(*)::int from inbound_mail where state = 'WAITING') as waiting`
    const look = async () =>
      (await force.server.db.query<{ automatic: number; waiting: number }>({ text, values: [] }))[0]
    await until(async () => {
      const seen = await look()
      return seen?.waiting === 0 && seen.automatic >= least
    }, 30)
    return (await look())?.automatic ?? 0
  }

  it('hear each other once a letter: it makes no post, and is answered by no mail', async () => {
    const other = await questionMails('other.example')
    const [here, there] = await Promise.all([side(room, 'beadle@force.example'), side(other, 'beadle@other.example')])
    const before = [await atRest(here, 0), await atRest(there, 0)]
    await takesForStakeholder(here, there)
    await takesForStakeholder(there, here)

    for (const { force, asked } of [here, there]) {
      const { id, version } = asked
      const replied = await actsOn(force.asker, 'replyToQuestion', { id, version, body: 'Which March?' })
      await actsOn(force.people.crime, 'answerQuestion', { id, version: replied.version, body: 'Of next year.' })
    }
    const after = [await atRest(here, before[0]! + 1), await atRest(there, before[1]! + 1)]

    expect(after).toStrictEqual(before.map((automatic) => automatic + 1))
    for (const { force, asked, address } of [here, there]) {
      const bodies = (await force.posts(asked)).map(({ body }) => body)
      expect(bodies).toStrictEqual(['In March.', 'Which March?', 'Of next year.'])
      expect(await question(force.people.crime, asked.id)).toMatchObject({ status: 'ANSWERED', version: 4 })
      const toOther = force.mails
        .all()
        .filter(({ to }) => !to.includes(address) && to.some((one) => one.startsWith('beadle@')))
      expect(toOther).toHaveLength(1)
    }
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
