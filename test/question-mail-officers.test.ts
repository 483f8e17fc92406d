import type { Client } from './support/api.ts'
import { create, type Made, organisation, update } from './support/builders.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen, WHAT_FOR } from './support/questions.ts'
import { type Letter, type QuestionMails, questionMails } from './support/mail/questionMails.ts'

let room: QuestionMails
beforeAll(async () => {
  room = await questionMails()
})
afterAll(() => room.close())

/** Another SPOC of the directorate for crime. */
const colleague = async (): Promise<Client & { email: string }> => {
  const spoc = await room.server.as('SPOC', { directorates: [room.people.crimeDirectorate] })
  return { ...spoc, email: await room.emailOf(spoc) }
}
const take = async (by: Client, { id }: { id: string }): Promise<QuestionSeen> =>
  actsOn(by, 'takeQuestion', { id, version: (await question(by, id))?.handling?.version })
/** An account with an assignment as SPOC of the directorate for crime. */
const assignedAccount = async (email: string): Promise<Made> => {
  const { admin, crimeDirectorate: directorate } = room.people
  const account = await create(admin, 'Account', { email, displayName: 'Sam Leaver', roles: ['SPOC'] })
  await create(admin, 'SpocAssignment', { account: account.id, directorate })
  return account
}
const heldAs = async (by: Client, { id }: { id: string }): Promise<string[]> =>
  (await room.held(by)).filter((mail) => mail.question?.id === id).map(({ reason }) => reason)
const lettersTo = async (email: string, asked: QuestionSeen) => (await room.letters(email, asked, 0)).length

describe('a SPOC who has become general staff', () => {
  it('gets no letter about the question that they had taken: the others of the directorate do', async () => {
    const account = await assignedAccount('leaver@force.example')
    const other = await colleague()
    const { id, version } = await take(other, await room.asking.ask(room.asker))
    const assigned = await actsOn(other, 'takeQuestion', {
      id,
      version: (await question(other, id))?.handling?.version,
      assignee: account.id,
    })
    const answered = await actsOn(other, 'answerQuestion', { id, version, body: 'In March.' })
    const [before, heard] = [await lettersTo('leaver@force.example', assigned), await lettersTo(other.email, assigned)]

    await update(room.people.admin, 'Account', account, { roles: ['STAFF'] })
    await actsOn(room.asker, 'replyToQuestion', { id, version: answered.version, body: 'And the others?' })

    await room.letters(other.email, assigned, heard + 1)
    expect(await lettersTo('leaver@force.example', assigned)).toBe(before)
  })

  it('cannot be given a question', async () => {
    const account = await assignedAccount('mover@force.example')
    await update(room.people.admin, 'Account', account, { roles: ['STAFF'] })
    const { id } = await room.asking.ask(room.asker)
    const version = (await question(room.people.crime, id))?.handling?.version

    const refusal = await room.asking.refused(room.people.crime, 'takeQuestion', { id, version, assignee: account.id })

    expect(refusal.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { assignee: expect.any(String) as unknown },
    })
  })
})

describe('a SPOC who asked on behalf of an organisation, and whose own directorate is asked', () => {
  let asked: QuestionSeen
  let asker: Client & { email: string }
  let taker: Client & { email: string }
  beforeEach(async () => {
    const { id: organisationId } = await organisation(room.people.manager)
    asker = await colleague()
    taker = await colleague()
    const { id, version } = await take(taker, await room.asking.ask(asker, { organisation: organisationId }))
    asked = await actsOn(taker, 'askBack', { id, version, body: 'Which street?' })
  })

  it('replies by mail as the asker: nothing is answered, and the colleague who asked back hears of it', async () => {
    const before = await lettersTo(taker.email, asked)

    await room.reply(await toAsker(), asker.email, {}, 'Old Jewry.')

    expect(await question(taker, asked.id)).toMatchObject({ status: 'ASSIGNED' })
    const posts = await room.posts(asked, taker)
    expect(posts.map(({ body, fromForce }) => [body, fromForce])).toStrictEqual([
      ['Which street?', true],
      ['Old Jewry.', false],
    ])
    await room.letters(taker.email, asked, before + 1)
  })

  it('replies in the console likewise', async () => {
    const replied = await actsOn(asker, 'replyToQuestion', { id: asked.id, version: asked.version, body: 'Old Jewry.' })

    expect(replied.status).toBe('ASSIGNED')
    expect(replied.posts.at(-1)).toMatchObject({ body: 'Old Jewry.', officer: null })
  })

  /** What the force wrote to them as the asker. */
  async function toAsker(): Promise<Letter> {
    const letters = await room.letters(asker.email, asked, 1)
    return letters.at(-1) as Letter
  }
})

describe('a SPOC who asked on behalf of an organisation', () => {
  it('quotes in a mail what the organisation never reads', async () => {
    const { id: organisationId } = await organisation(room.people.manager)
    const member = await room.server.as('STAKEHOLDER', { organisationId })
    const email = await room.emailOf(room.people.economic)
    const { id, version } = await take(
      room.people.crime,
      await room.asking.ask(room.people.economic, { organisation: organisationId }),
    )
    const asked = await actsOn(room.people.crime, 'askBack', { id, version, body: 'Which street?' })
    const text = 'Old Jewry.\r\n\r\n-----Original Message-----\r\nFrom: a colleague\r\n\r\nsecret'

    await room.reply(await room.letter(email, asked), email, { Subject: 'Re: secret' }, text)

    const [, seen] = await room.posts(asked, member)
    expect(seen).toMatchObject({ body: 'Old Jewry.', wholeText: null, officerWholeText: null, mailSubject: null })
    const [, own] = await room.posts(asked, room.people.crime)
    expect(own?.officerWholeText).toContain('secret')
  })
})

describe("a SPOC's mail", () => {
  let asking: Asking
  let first: Client & { email: string }
  let second: Client & { email: string }
  beforeAll(async () => {
    asking = await askedOf(room.server, room.people, room.people.crimeDirectorate)
    ;[first, second] = [await colleague(), await colleague()]
  })

  it('is held where a colleague has asked back since the letter that it answers', async () => {
    const asked = await asking.ask(room.asker)
    const letter = await room.letter(second.email, asked)
    const { id, version } = await take(first, asked)
    await actsOn(first, 'askBack', { id, version, body: 'Which street?' })

    await room.reply(letter, second.email, {}, 'In May.')

    expect(await heldAs(second, asked)).toStrictEqual(['UNDER_WAY'])
    expect(await question(first, id)).toMatchObject({ status: 'WAITING' })
  })

  it('is held where the asker has written since', async () => {
    const asked = await asking.ask(room.asker)
    const letter = await room.letter(second.email, asked)
    const { id, version } = await take(first, asked)
    const answered = await actsOn(first, 'answerQuestion', { id, version, body: 'In March.' })
    await actsOn(room.asker, 'replyToQuestion', { id, version: answered.version, body: 'And when?' })

    await room.reply(letter, second.email, {}, 'In May.')

    expect(await heldAs(second, asked)).toStrictEqual(['UNDER_WAY'])
    expect(await question(first, id)).toMatchObject({ status: 'ASSIGNED' })
  })

  it('answers for its directorate although another one has answered since', async () => {
    const asked = await asking.ask(room.asker)
    const { id, version } = await take(first, asked)
    await actsOn(first, 'changeRoutes', {
      id,
      version: (await question(first, id))?.handling?.version,
      add: [room.people.economicDirectorate],
      reason: WHAT_FOR,
    })
    const economicEmail = await room.emailOf(room.people.economic)
    const letter = await room.letter(economicEmail, asked)
    await actsOn(first, 'answerQuestion', { id, version, body: 'In March.' })

    await room.reply(letter, economicEmail, {}, 'In May.')

    expect(await question(room.asker, id)).toMatchObject({ status: 'ANSWERED' })
  })
})
