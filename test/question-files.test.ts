import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { download, uploaded } from './support/files/uploads.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen, WHAT_FOR } from './support/questions.ts'

const line = Buffer.from('Bollards, as of Monday.\n')

describe('a file of a question', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let asker: Client
  let colleague: Client
  let stranger: Client
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    const [own, others] = await Promise.all([organisation(people.manager), organisation(people.manager)])
    ;[asker, colleague, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' }),
      server.as('STAKEHOLDER', { organisationId: others.id }),
    ])
  })

  const upload = async (by: Client) => (await uploaded(server, by, 'note.txt', line)).id
  const got = async (by: Client, id: string) => (await download(server, by, id)).status
  const taken = async (asked: QuestionSeen) => {
    const seen = await question(people.crime, asked.id)
    await actsOn(people.crime, 'takeQuestion', { id: asked.id, version: seen?.handling?.version })
  }

  it('is read by those who read the question, and by a directorate once it is asked', async () => {
    const file = await upload(asker)
    const asked = await asking.ask(asker, { attachments: [file] })

    const before = await Promise.all(
      [asker, colleague, people.crime, people.economic, stranger].map((by) => got(by, file)),
    )
    const handling = (await question(people.crime, asked.id))?.handling
    const added = { add: [people.economicDirectorate], reason: WHAT_FOR }
    await actsOn(people.crime, 'changeRoutes', { id: asked.id, version: handling?.version, ...added })

    expect(before).toStrictEqual([200, 200, 200, 404, 404])
    expect(await got(people.economic, file)).toBe(200)
  })

  it('of an answer is read by the asker, and says nothing of the officer', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    const file = await upload(people.crime)
    const unsent = await got(asker, file)
    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'As drawn.', attachments: [file] })

    const seen = await asker.get<{ question: { posts: { attachments: unknown[] }[] } }>(
      'query ($id: ID!) { question(id: $id) { posts { attachments { id name uploadedBy { displayName } } } } }',
      { id: asked.id },
    )

    expect(unsent).toBe(404)
    expect(await got(asker, file)).toBe(200)
    expect(seen.question.posts[0]?.attachments).toStrictEqual([{ id: file, name: 'note.txt', uploadedBy: null }])
  })

  it('of an answer does not tell the asker when the officer had it ready', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    const files = [await upload(people.crime), await upload(people.crime)]
    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'As drawn.', attachments: files })

    const { question: seen } = await asker.get<{
      question: { posts: { postedAt: string; attachments: { id: string; createdAt: string }[] }[] }
    }>('query ($id: ID!) { question(id: $id) { posts { postedAt attachments { id createdAt } } } }', { id: asked.id })

    const [post] = seen.posts
    expect(post?.attachments.map(({ id }) => id)).toStrictEqual(files)
    for (const { id, createdAt } of post?.attachments ?? []) {
      expect(Date.parse(createdAt)).toBeGreaterThanOrEqual(Date.parse(post?.postedAt ?? ''))
      // Version 4 is random; version 7 begins with the time.
      expect(id.charAt(14)).toBe('4')
    }
  })

  it("is refused by name where it is another's, was sent before, or is one too many, and then nothing is posted", async () => {
    const sent = await upload(asker)
    const asked = await asking.ask(asker, { attachments: [sent] })
    await taken(asked)
    const answered = await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
    const six: string[] = []
    while (six.length < 6) six.push(await upload(asker))
    const input = { id: asked.id, version: answered.version, body: 'And this?' }

    for (const attachments of [[await upload(stranger)], [sent], six]) {
      const refusal = await asking.refused(asker, 'replyToQuestion', { ...input, attachments })
      expect(refusal.extensions.code).toBe('BAD_USER_INPUT')
      expect(Object.keys(refusal.extensions.fields ?? {})).toStrictEqual(['attachments'])
    }
    expect((await question(asker, asked.id))?.posts).toHaveLength(1)
    expect(await question(asker, asked.id)).toMatchObject({ version: answered.version, status: 'ANSWERED' })
  })
})

describe('a question that goes on from another', () => {
  it('names a closed one of their own, and neither an open one nor one that the asker may not read', async () => {
    const server = await api()
    const people = await cast(server)
    const asking = await askedOf(server, people, people.crimeDirectorate)
    const [own, others] = await Promise.all([organisation(people.manager), organisation(people.manager)])
    const asker = await server.as('STAKEHOLDER', { organisationId: own.id })
    const stranger = await server.as('STAKEHOLDER', { organisationId: others.id })
    const [open, theirs] = [await asking.ask(asker), await asking.ask(stranger)]
    const asked = await asking.ask(asker)
    const seen = await question(people.crime, asked.id)
    await actsOn(people.crime, 'takeQuestion', { id: asked.id, version: seen?.handling?.version })
    const answered = await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
    const closed = await actsOn(asker, 'closeQuestion', { id: asked.id, version: answered.version })
    const text = { subject: 'Bollards again', body: 'Still none.' }

    await server.db.query({
      text: `update question set closed_at = now() - interval '29 days' where id = $1`,
      values: [closed.id],
    })
    const next = await actsOn(asker, 'askQuestion', { ...text, issue: asking.issue, follows: closed.id })

    expect([next.status, next.id === closed.id]).toStrictEqual(['ASKED', false])
    for (const by of [asker, people.crime])
      expect(
        await by.get('query ($id: ID!) { question(id: $id) { follows { id reference } } }', { id: next.id }),
      ).toStrictEqual({ question: { follows: { id: closed.id, reference: closed.reference } } })
    for (const { id } of [open, theirs]) {
      const refusal = await asking.refused(asker, 'askQuestion', { ...text, follows: id })
      expect(Object.keys(refusal.extensions.fields ?? {})).toStrictEqual(['follows'])
    }
  })
})
