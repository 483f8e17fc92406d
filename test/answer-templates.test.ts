import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, organisation } from './support/builders.ts'
import { filled, placesIn } from '../api/questions/templates/places.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen } from './support/questions.ts'

const FILL = /* GraphQL */ `
  query Fill($template: ID!, $question: ID!) {
    filled: fillTemplate(template: $template, question: $question) {
      written: text
      unfilled
    }
  }
`

describe('places in a text', () => {
  it.each([
    ['none', 'Dear all,', []],
    ['with blanks', '{{ subject }} and {{subject}}', ['subject']],
    ['in order', '{{b}}{{a}}', ['b', 'a']],
    ['without a name', 'see {{}}', ['']],
    ['single braces are none', '{subject} and {{ sub\nject }}', []],
  ])('%s', (_what, text, places) => {
    expect(placesIn(text)).toStrictEqual(places)
  })

  it('are filled once: what a value holds is no place to fill', () => {
    expect(filled('{{a}} {{b}} {{toString}}', { a: '{{b}}', b: '$&' })).toBe('{{b}} $& {{toString}}')
  })
})

describe('an answer template', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let asking: Asking
  let asked: QuestionSeen
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const { id } = await organisation(people.manager)
    asker = await server.as('STAKEHOLDER', { organisationId: id })
    asking = await askedOf(server, people, people.crimeDirectorate)
    asked = await asking.ask(asker)
  })

  const template = (by: Client, body: string, directorate: string | null = people.crimeDirectorate) =>
    create(by, 'AnswerTemplate', { name: 'Thanks', directorate, body })
  const fill = async (by: Client, of: string, about: string) =>
    (await by.get<{ filled: { written: string; unfilled: string[] } | null }>(FILL, { template: of, question: about }))
      .filled

  it('shows what it said before to those who may read it, and to no SPOC of another directorate', async () => {
    const [own, everybodys] = [
      await template(people.crime, 'Ours alone.'),
      await template(people.admin, 'For all of us.', null),
    ]
    const bodies = async (by: Client, id: string) => {
      const { history } = await by.get<{ history: { edges: { node: { field: string; newValue: unknown } }[] } }>(
        'query ($id: ID!) { history(id: $id) { edges { node { field newValue } } } }',
        { id },
      )
      return history.edges.flatMap(({ node }) => (node.field === 'body' ? [node.newValue] : []))
    }

    expect(await bodies(people.crime, own.id)).toStrictEqual(['Ours alone.'])
    expect(await bodies(people.economic, own.id)).toStrictEqual([])
    expect(await bodies(people.economic, everybodys.id)).toStrictEqual(['For all of us.'])
  })

  it('is filled from the question and the officer, and leaves what it does not know', async () => {
    const { id } = await template(
      people.crime,
      'Dear {{asker}}, on {{ subject }} ({{reference}}): {{directorate}} will call on {{day}}. {{officer}}',
    )
    const { viewer } = await people.crime.get<{ viewer: { account: { displayName: string } } }>(
      '{ viewer { account { displayName } } }',
    )
    const names = await asker.get<{ viewer: { account: { displayName: string } } }>(
      '{ viewer { account { displayName } } }',
    )

    expect(await fill(people.crime, id, asked.id)).toStrictEqual({
      written: `Dear ${names.viewer.account.displayName}, on Bollards in Old Jewry (${asked.reference}): Crime will call on {{day}}. ${viewer.account.displayName}`,
      unfilled: ['day'],
    })
  })

  it('of all directorates names the one that the officer serves', async () => {
    const { id } = await template(people.admin, '{{directorate}}', null)

    expect(await fill(people.crime, id, asked.id)).toStrictEqual({ written: 'Crime', unfilled: [] })
  })

  it('does not exist for a SPOC of another directorate, nor does the question', async () => {
    const [own, everybodys] = await Promise.all([
      template(people.crime, 'Ours {{subject}}'),
      template(people.admin, 'All {{subject}}', null),
    ])

    expect(await fill(people.economic, own.id, asked.id)).toBeNull()
    expect(await fill(people.economic, everybodys.id, asked.id)).toBeNull()
    expect(await fill(people.crime, everybodys.id, 'not an id')).toBeNull()
  })

  it('is not for those who ask, and a SPOC makes none for others', async () => {
    const { id } = await template(people.crime, 'Ours')
    const document = `mutation Make($input: CreateAnswerTemplateInput!) {
      made: createAnswerTemplate(input: $input) { answerTemplate { id } }
    }`
    const refused = async (directorate: string | null) =>
      (await people.crime.refused(document, { input: { name: 'Thanks', directorate, body: 'Yes.' } })).extensions

    expect(await fill(asker, id, asked.id)).toBeNull()
    expect((await people.manager.refused(FILL, { template: id, question: asked.id })).extensions.code).toBe('FORBIDDEN')
    expect((await refused(people.economicDirectorate)).code).toBe('FORBIDDEN_FIELD')
    expect((await refused(null)).code).toBe('FORBIDDEN_FIELD')
  })

  it('is no answer while a place is left: the refusal names it', async () => {
    const version = (await question(people.crime, asked.id))?.handling?.version
    await actsOn(people.crime, 'takeQuestion', { id: asked.id, version })
    const refused = async (mutation: string) =>
      (await asking.refused(people.crime, mutation, { id: asked.id, version: 1, body: 'We call on {{ day }}.' }))
        .extensions

    for (const mutation of ['answerQuestion', 'askBack'])
      expect(await refused(mutation)).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { body: 'has a place that is not filled: {{day}}' },
      })
    expect((await question(asker, asked.id))?.posts).toStrictEqual([])
  })
})
