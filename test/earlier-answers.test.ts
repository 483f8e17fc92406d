import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { type Asking, actsOn, askedOf, question } from './support/questions.ts'

type Earlier = { subject: string; text: string; directorate: { name: string }; issue: { name: string } | null }

const EARLIER = /* GraphQL */ `
  query Earlier($question: ID!, $first: Int) {
    found: earlierAnswers(question: $question, first: $first) {
      totalCount
      edges {
        node {
          subject
          text
          issue {
            name
          }
          directorate {
            name
          }
        }
      }
    }
  }
`

describe('earlier answers', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let asking: Asking
  let elsewhere: Asking
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const { id } = await organisation(people.manager)
    asker = await server.as('STAKEHOLDER', { organisationId: id })
    asking = await askedOf(server, people, people.crimeDirectorate)
    elsewhere = await askedOf(server, people, people.economicDirectorate)
    await answered(people.crime, asking, 'Parking bays in Cheapside', 'Nobody may stop there.')
    await answered(people.crime, asking, 'Graffiti on the Bank steps', 'It will be cleaned.')
    await answered(people.crime, asking, 'Suspended parkin bays', 'Until the works end.')
    await answered(people.economic, elsewhere, 'Parking bays near Cornhill', 'Ours alone.')
  })

  async function answered(by: Client, of: Asking, subject: string, body: string): Promise<void> {
    const { id } = await of.ask(asker, { subject, body: 'Please tell us.' })
    const version = (await question(by, id))?.handling?.version
    await actsOn(by, 'takeQuestion', { id, version })
    await actsOn(by, 'answerQuestion', { id, version: 1, body })
  }
  const earlier = async (by: Client, id: string, first = 5) =>
    (await by.get<{ found: { totalCount: number; edges: { node: Earlier }[] } }>(EARLIER, { question: id, first }))
      .found
  const texts = async (by: Client, id: string, first?: number): Promise<string[]> =>
    (await earlier(by, id, first)).edges.map(({ node }) => node.text)

  it('are those of the own directorates to similar questions, most similar first, without the asker', async () => {
    const { id } = await asking.ask(asker, { subject: 'Parking bays in Cheapside on Sunday' })

    const { edges } = await earlier(people.crime, id)

    expect(edges.map(({ node }) => node)).toStrictEqual([
      {
        subject: 'Parking bays in Cheapside',
        text: 'Nobody may stop there.',
        issue: { name: 'Street works' },
        directorate: { name: 'Crime' },
      },
      expect.objectContaining({ text: 'Until the works end.' }),
    ])
    expect(await texts(people.crime, id, 1)).toStrictEqual(['Nobody may stop there.'])
  })

  it('are none for a question that the SPOC may not read, nor of another directorate', async () => {
    const { id } = await elsewhere.ask(asker, { subject: 'Parking bays' })

    expect(await texts(people.crime, id)).toStrictEqual([])
    expect(await texts(people.economic, id)).toStrictEqual(['Ours alone.'])
  })

  it('stay when the same directorate answers again, and are no questions that it asks back', async () => {
    const { id } = await asking.ask(asker, { subject: 'Lamps in Paternoster Square' })
    const acts = async (by: Client, mutation: string, body: string) =>
      actsOn(by, mutation, { id, version: (await question(by, id))?.version, body })
    await actsOn(people.crime, 'takeQuestion', { id, version: 1 })
    await acts(people.crime, 'askBack', 'Which lamps?')
    await acts(asker, 'replyToQuestion', 'All of them.')
    await acts(people.crime, 'answerQuestion', 'They are lit at six.')
    await acts(asker, 'replyToQuestion', 'And when is it foggy?')
    await acts(people.crime, 'answerQuestion', 'Then at four.')
    const like = await asking.ask(asker, { subject: 'Lamps in Paternoster Row' })

    expect((await texts(people.crime, like.id)).sort()).toStrictEqual(['Then at four.', 'They are lit at six.'])
  })

  it('have the places of a template where they named who asked', async () => {
    const { id: organisationId } = await organisation(people.manager, { name: 'Lothbury Clock Company' })
    const clockmaker = await server.as('STAKEHOLDER', { organisationId })
    const { id, reference } = await asking.ask(clockmaker, { subject: 'Clocks in Tokenhouse Yard' })
    const version = (await question(people.crime, id))?.handling?.version
    await actsOn(people.crime, 'takeQuestion', { id, version })
    const body = `Dear Test STAKEHOLDER of Lothbury Clock Company, thank you for ${reference}.`
    await actsOn(people.crime, 'answerQuestion', { id, version: 1, body })
    const like = await asking.ask(asker, { subject: 'Clocks in Tokenhouse Yard' })

    expect(await texts(people.crime, like.id)).toStrictEqual([
      'Dear {{asker}} of {{organisation}}, thank you for {{reference}}.',
    ])
  })

  it('name nobody by a part of the name either, and leave other words alone', async () => {
    const said = [
      'Dear Priya, thank you.',
      "Good morning Ms. O'Connor-Shah, it is for Priya O'Connor-Shah of Bank (City) to say.",
      "Priyanka and O'Connor have no Priya in mind.",
    ].join('\n')

    const [row] = await server.db.query<{ text: string }>({
      text: `select answer_without_names($1, 'Priya O''Connor-Shah', 'Bank (City)', 'Q-2026-ABCDEF') as text`,
      values: [said],
    })

    expect(row?.text.split('\n')).toStrictEqual([
      'Dear {{asker}}, thank you.',
      'Good morning {{asker}}, it is for {{asker}} of {{organisation}} to say.',
      "Priyanka and O'Connor have no Priya in mind.",
    ])
  })

  it('are found by a subject that is spelt nearly the same', async () => {
    const { id } = await asking.ask(asker, { subject: 'Grafiti on the Bnak steps' })

    expect((await texts(people.crime, id))[0]).toBe('It will be cleaned.')
  })

  it('are not for those who ask, and cost one statement', async () => {
    const { id } = await asking.ask(asker, { subject: 'Parking bays' })
    const before = server.gate.statements()

    await earlier(people.crime, id)

    expect(server.gate.statements() - before).toBe(1)
    expect((await asker.refused(EARLIER, { question: id })).extensions.code).toBe('FORBIDDEN')
  })
})
