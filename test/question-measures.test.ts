import { api, type Api, type Client } from './support/api.ts'
import { askedRows } from './support/askedRows.ts'
import { cast, type Cast, code, create, organisation, premises, square } from './support/builders.ts'
import { actsOn, askedOf, question } from './support/questions.ts'

type Times = {
  answered: number | null
  median: number | null
  ninetiethPercentile: number | null
  inTime: number | null
}
type Measure = {
  key: string | null
  asked: number | null
  withheld: boolean
  firstAnswer: Times
  answer: Times
  satisfaction: number | null
  ratings: number | null
}
type Period = { from?: string; to?: string }

const MEASURES = /* GraphQL */ `
  query Measures($by: MeasuredBy!, $from: Date, $to: Date) {
    found: questionMeasures(by: $by, from: $from, to: $to) {
      from
      to
      measures {
        key
        asked
        withheld
        firstAnswer {
          ...Times
        }
        answer {
          ...Times
        }
        satisfaction
        ratings
      }
    }
  }
  fragment Times on QuestionTimes {
    answered
    median
    ninetiethPercentile
    inTime
  }
`

const YEAR_2001 = { from: '2001-01-01', to: '2001-12-31' }

describe('measures of questions', () => {
  let server: Api
  let people: Cast
  let analyst: Client
  let asker: string
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    analyst = await server.as('ANALYST')
    asker = (await server.as('RESIDENT')).accountId
  })

  const issue = async (): Promise<string> => (await create(people.admin, 'Issue', { code: code(), name: 'Noise' })).id
  const measured = async (by: Client, of: string, period: Period): Promise<Measure[]> =>
    (await by.get<{ found: { measures: Measure[] } }>(MEASURES, { by: of, ...period })).found.measures
  const measureOf = async (by: Client, of: string, key: string, period: Period): Promise<Measure | undefined> =>
    (await measured(by, of, period)).find((measure) => measure.key === key)
  const asked = (about: string, askedAt: string, minutes: readonly (number | null)[], more = {}) =>
    askedRows(server, { asker, issue: about, directorate: people.crimeDirectorate, askedAt, minutes, ...more })

  it('tell a SPOC how long questions of the own directorates took, and no others', async () => {
    const noise = await issue()
    await asked(noise, '2001-02-01T10:00:00Z', [10, 20, 30, null])
    await asked(noise, '2001-02-01T10:00:00Z', [500], { directorate: people.economicDirectorate })

    const times = { answered: 3, median: 20, ninetiethPercentile: 28, inTime: 0.75 }
    expect(await measureOf(people.crime, 'ISSUE', noise, YEAR_2001)).toStrictEqual({
      key: noise,
      asked: 4,
      withheld: false,
      firstAnswer: times,
      answer: times,
      satisfaction: null,
      ratings: null,
    })
    expect(await measureOf(people.economic, 'ISSUE', noise, YEAR_2001)).toMatchObject({ asked: 1 })
  })

  it.each(['DIRECTORATE', 'TIER', 'MONTH'])('are grouped by %s', async (by) => {
    const noise = await issue()
    await asked(noise, '2002-07-31T23:30:00Z', [10, 20], { tier: 2 })

    const key = { DIRECTORATE: people.crimeDirectorate, TIER: '2', MONTH: '2002-08' }[by] as string
    // Once for each run: earlier groupings of this table have added theirs.
    const measure = await measureOf(people.crime, by, key, { from: '2002-08-01', to: '2002-08-01' })
    expect(measure?.answer.median).toBe(15)
  })

  describe('by ward, tier and issue', () => {
    const year = { from: '2005-01-01', to: '2005-12-31' }
    let wards: [both: string, one: string]
    let issues: [noise: string, alarms: string]
    beforeAll(async () => {
      issues = await Promise.all([issue(), issue()])
      wards = await Promise.all([-3.7, -3.6].map(ward) as [Promise<string>, Promise<string>])
      const [bank, shop] = await Promise.all([organisation(people.manager), organisation(people.manager)])
      for (const [{ id }, west] of [
        [bank, -3.7],
        [shop, -3.7],
        [shop, -3.6],
      ] as const)
        await premises(people.manager, { organisation: id, location: { longitude: west + 0.005, latitude: 53.205 } })
      const at = '2005-02-01T10:00:00Z'
      await asked(issues[0], at, [10, 20, 30, 40, 50, null], { tier: 1, organisation: bank.id })
      await asked(issues[0], at, [100, 200, 300], { tier: 2, organisation: shop.id })
      await asked(issues[1], at, [7, 7, 7, 7, 7, 7, 7])
    })

    const ward = async (west: number): Promise<string> => {
      const zone = { kind: 'WARD', code: code(), name: `Ward at ${west}`, shape: square(west, 53.2) }
      return (await create(people.admin, 'Zone', zone)).id
    }
    /** Of each group: asked, and the median, the 90th percentile and the share in time of its answers. */
    const numbers = async (by: Client, of: string): Promise<Record<string, (number | null)[]>> =>
      Object.fromEntries(
        (await measured(by, of, year)).map(({ key, asked: count, answer }) => [
          String(key),
          [count, answer.median, answer.ninetiethPercentile, answer.inTime],
        ]),
      )
    const withheld = [null, null, null, null]

    it('agree with a count by hand', async () => {
      const [both, one] = wards
      const sevens = [7, 7, 7, 1]
      // Eight answers of nine: the ninth is overdue.
      const all = [9, 45, 230, 0.889]
      const few = [3, 200, 280, 1]

      expect(await numbers(people.crime, 'WARD')).toStrictEqual({ [both]: all, [one]: few, null: sevens })
      expect(await numbers(people.crime, 'TIER')).toStrictEqual({ 1: [6, 30, 46, 0.833], 2: few, null: sevens })
      expect(await numbers(people.crime, 'ISSUE')).toStrictEqual({ [issues[0]]: all, [issues[1]]: sevens })
    })

    it('keep fewer than five from an analyst, with the next fewest', async () => {
      const [both, one] = wards

      expect(await numbers(analyst, 'WARD')).toMatchObject({
        [both]: [9, 45, 230, 0.889],
        [one]: withheld,
        null: withheld,
      })
      expect(await numbers(analyst, 'TIER')).toMatchObject({ 1: withheld, 2: withheld, null: [7, 7, 7, 1] })
      expect(await numbers(analyst, 'ISSUE')).toMatchObject({
        [issues[0]]: [9, 45, 230, 0.889],
        [issues[1]]: [7, 7, 7, 1],
      })
    })
  })

  it('are in working minutes, taken when the question is answered, less the time that the force waited', async () => {
    const { id: bank } = await organisation(people.manager)
    const by = await server.as('STAKEHOLDER', { organisationId: bank })
    const asking = await askedOf(server, people, people.crimeDirectorate)
    const { id } = await asking.ask(by)
    const handling = (await question(people.crime, id))?.handling
    await server.db.query({
      text: `
        update question_handling set clock_from = '2026-03-02T10:00:00Z',
          pauses = '[{"from": "2026-03-02T10:30:00Z", "to": "2026-03-02T11:00:00Z"}]', first_answer_minutes = 7, first_answer_in_time = true
        where id = $1`,
      values: [handling?.id],
    })
    await actsOn(people.crime, 'takeQuestion', { id, version: handling?.version })
    await actsOn(people.crime, 'answerQuestion', { id, version: 1, body: 'In March.' })

    const [kept] = await server.db.query<{ first: number; whole: number; late: boolean }>({
      text: `
        select first_answer_minutes as first, answer_minutes as whole, answer_in_time as late
        from question_handling where id = $1`,
      values: [handling?.id],
    })
    expect(kept?.first).toBe(7)
    // Months of working days, not of minutes; in time, because what was due has not moved.
    expect(kept?.whole).toBeGreaterThan(480 * 20)
    expect(kept?.late).toBe(true)
  })

  it('keep cells of fewer than five from an analyst, with the next fewest of the same quarter', async () => {
    const [few, next, many] = await Promise.all([issue(), issue(), issue()])
    await asked(few, '2003-02-03T10:00:00Z', [1, 2, 3, 4])
    await asked(next, '2003-02-03T10:00:00Z', [1, 2, 3, 4, 5, 6])
    await asked(many, '2003-02-03T10:00:00Z', [1, 2, 3, 4, 5, 6, 7])
    // In the next quarter nothing is left out.
    await asked(few, '2003-05-05T10:00:00Z', [10, 20, 30, 40, 50])

    const first = { from: '2003-01-01', to: '2003-03-31' }
    const nothing = { answered: null, median: null, ninetiethPercentile: null, inTime: null }
    for (const key of [few, next])
      expect(await measureOf(analyst, 'ISSUE', key, first)).toMatchObject({
        asked: null,
        withheld: true,
        answer: nothing,
        firstAnswer: nothing,
      })
    expect(await measureOf(analyst, 'ISSUE', many, first)).toMatchObject({ asked: 7, withheld: false })
    expect(await measureOf(analyst, 'ISSUE', few, { from: '2003-01-01', to: '2003-06-30' })).toMatchObject({
      asked: 5,
      withheld: true,
      answer: { median: 30 },
    })
    expect(await measureOf(people.crime, 'ISSUE', few, first)).toMatchObject({ asked: 4, withheld: false })
  })

  it('keep months of fewer than five from an analyst, and so the difference between a quarter and its months', async () => {
    const noise = await issue()
    await asked(noise, '2004-01-05T10:00:00Z', [1, 2, 3])
    await asked(noise, '2004-02-05T10:00:00Z', [1, 2, 3, 4, 5])
    await asked(noise, '2004-03-05T10:00:00Z', [1, 2, 3, 4, 5, 6])

    const months = await measured(analyst, 'MONTH', { from: '2004-01-01', to: '2004-03-31' })

    expect(months.map((month) => [month.key, month.asked])).toStrictEqual([
      ['2004-01', null],
      ['2004-02', null],
      ['2004-03', 6],
    ])
  })

  it.each([
    ['from', { from: '2003-01-02', to: '2003-03-31' }],
    ['to', { from: '2003-01-01', to: '2003-03-30' }],
    ['from', { from: '2003-04-01', to: '2003-03-31' }],
    ['from', { from: '1980-01-01', to: '2003-03-31' }],
  ])('refuse an analyst by `%s` the period %j', async (field, period) => {
    const error = await analyst.refused(MEASURES, { by: 'ISSUE', ...period })

    expect(error.extensions.code).toBe('BAD_USER_INPUT')
    expect(Object.keys(error.extensions.fields ?? {})).toStrictEqual([field])
  })

  it.each(['STAKEHOLDER', 'STAFF', 'ADMINISTRATOR', 'DPO'] as const)('are not for the role %s', async (role) => {
    const { id } = await organisation(people.manager)
    const by = await server.as(role, role === 'STAKEHOLDER' ? { organisationId: id } : {})

    expect((await by.refused(MEASURES, { by: 'ISSUE' })).extensions.code).toBe('FORBIDDEN')
  })

  it('show no analyst a question', async () => {
    const error = await analyst.refused('{ questions { totalCount } }')

    expect(error.extensions.code).toBe('FORBIDDEN')
  })
})
