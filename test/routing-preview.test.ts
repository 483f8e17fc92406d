import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation } from './support/builders.ts'
import { type Asking, askedOf } from './support/questions.ts'
import { expectPresent } from './support/run/expecting.ts'

const PREVIEW = `
  query Preview($rule: RoutingRuleDraft!) {
    previewRouting(rule: $rule) { questions moves { from to questions } }
  }
`

describe('the preview of a routing rule', () => {
  let server: Api
  let force: Cast
  let asking: Asking
  let asker: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    asking = await askedOf(server, force, force.crimeDirectorate)
    const own = await organisation(force.manager)
    asker = await server.as('STAKEHOLDER', { organisationId: own.id })
    await asking.ask(asker)
    await asking.ask(asker)
  })

  const preview = async (rule: Record<string, unknown>) =>
    (
      await force.admin.get<{
        previewRouting: { questions: number; moves: { from: string; to: string; questions: number }[] }
      }>(PREVIEW, { rule })
    ).previewRouting

  it('tells an administrator how many of the last questions a more specific rule would have sent elsewhere, in fives', async () => {
    const rule = { issue: asking.issue, directorate: force.economicDirectorate, position: 1 }

    const { questions, moves } = await preview(rule)

    expect(questions % 5).toBe(0)
    expect(questions).toBeGreaterThanOrEqual(5)
    expect(moves).toStrictEqual([{ from: 'Crime', to: 'Economic crime', questions: 5 }])
  })

  it('tells of none where the rule stands for one that says the same', async () => {
    const rule = { issue: asking.issue, directorate: force.crimeDirectorate, replaces: asking.rule }

    expect((await preview(rule)).moves).toStrictEqual([])
  })

  it('keeps the rule nowhere', async () => {
    await preview({ directorate: force.economicDirectorate })

    const { routingRules } = await force.admin.get<{ routingRules: { totalCount: number } }>(
      `query ($id: ID!) { routingRules(filter: { directorate: { id: { eq: $id } } }) { totalCount } }`,
      { id: force.economicDirectorate },
    )
    expect(routingRules.totalCount).toBe(0)
  })

  it('is refused to a SPOC, who may read the rules, and names a directorate that does not exist', async () => {
    const spoc = await force.crime.refused(PREVIEW, { rule: { directorate: force.crimeDirectorate } })
    const unknown = await force.admin.refused(PREVIEW, { rule: { directorate: asking.issue } })

    expect(spoc.extensions.code).toBe('FORBIDDEN')
    expect(unknown.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { directorate: 'does not exist' } })
  })

  it('looks at the last 100 questions: one that 100 others have followed is not counted', async () => {
    const [oldest, later] = await Promise.all([0, 1].map(() => askedOf(server, force, force.crimeDirectorate)))
    expectPresent(oldest)
    expectPresent(later)
    const ruleFor = ({ issue }: Asking) => ({ issue, directorate: force.economicDirectorate, position: 1 })
    const all = { from: 'Crime', to: 'Economic crime', questions: 100 }
    await oldest.ask(asker)
    for (let n = 0; n < 99; n++) await later.ask(asker)

    const among = await preview(ruleFor(oldest))
    await later.ask(asker)
    const past = await preview(ruleFor(oldest))

    expect(among).toStrictEqual({ questions: 100, moves: [{ ...all, questions: 5 }] })
    expect(past).toStrictEqual({ questions: 100, moves: [] })
    expect(await preview(ruleFor(later))).toStrictEqual({ questions: 100, moves: [all] })
  })
})
