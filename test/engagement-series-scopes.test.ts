import { api, type Api } from './support/api.ts'
import { type Cast, cast, update } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { makesKinds } from './support/engagements.ts'
import {
  cancels,
  changes,
  clockAt,
  inDays,
  type Instance,
  instancesOf,
  type Planned,
  plans,
  refusesToCancel,
  refusesToChange,
} from './support/series/series.ts'

const DAY_MS = 86_400_000
const said = (instances: readonly Instance[]): string[] => instances.map(({ summary }) => summary)
const ref = ({ id, version }: { id: string; version: number }) => ({ id, version })

describe('a change of a series', () => {
  let server: Api
  let force: Cast
  let series: Planned
  let meetings: Instance[]
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
    await makesKinds(force.admin)
  })
  beforeEach(async () => {
    series = await plans(force.crime)
    meetings = await instancesOf(force.crime, series)
  })

  const changed = (input: object): Promise<Planned> => changes(force.crime, { ...ref(series), ...input })
  const at = (place: number) => ref(meetings[place]!)
  const after = (of: Planned = series): Promise<Instance[]> => instancesOf(force.crime, of)

  /** Says that the first two were held, days later. */
  const holds = async (): Promise<void> =>
    server.later({ days: 4 }, async () => {
      for (const { id, version } of meetings.slice(0, 2))
        await force.crime.get(
          'mutation ($input: RecordVersionInput!) { holdEngagement(input: $input) { engagement { id } } }',
          { input: { id, version } },
        )
    })

  it('to one instance leaves the others and the series', async () => {
    const now = await changed({ scope: 'THIS', instance: at(1), startTime: '14:30', summary: 'At the town hall.' })

    const [first, second, third] = await after()
    expect(now.version).toBe(1)
    expect([first, second, third].map((one) => clockAt(one!.occurredAt))).toStrictEqual(['10:00', '14:30', '10:00'])
    expect(Date.parse(second!.endsAt!) - Date.parse(second!.occurredAt)).toBe(3_600_000)
    expect(said([first!, second!])).toStrictEqual(['The round of the market.', 'At the town hall.'])
    expect(second!.seriesStart).toBe(inDays(3))
  })

  it('to all changes each that has not begun', async () => {
    await changed({ scope: 'ALL', startTime: '11:00', place: 'The Exchange' })

    const meetingsAfter = await after()

    expect(meetingsAfter.map(({ occurredAt, place }) => `${clockAt(occurredAt)} ${place}`)).toStrictEqual(
      Array(4).fill('11:00 The Exchange'),
    )
    expect(meetingsAfter.map(({ id }) => id)).toStrictEqual(meetings.map(({ id }) => id))
  })

  it('to all leaves what was changed of one alone, and changes the rest of it', async () => {
    await update(force.crime, 'Engagement', at(2), { summary: 'The inspector comes.' })

    await changed({ scope: 'ALL', startTime: '11:00', summary: 'The round of the shops.' })

    expect(said(await after())).toStrictEqual([
      'The round of the shops.',
      'The round of the shops.',
      'The inspector comes.',
      'The round of the shops.',
    ])
    expect(new Set((await after()).map(({ occurredAt }) => clockAt(occurredAt)))).toStrictEqual(new Set(['11:00']))
  })

  it('to all does not move back what was moved alone', async () => {
    const moved = new Date(Date.parse(meetings[2]!.occurredAt) + 20 * 60_000).toISOString()
    await update(force.crime, 'Engagement', at(2), { occurredAt: moved })

    await changed({ scope: 'ALL', startTime: '11:00', place: 'The Exchange' })

    const times = (await after()).map(({ occurredAt, place }) => `${clockAt(occurredAt)} ${place}`)
    expect(times[2]).toBe('10:20 The Exchange')
    expect(times[3]).toBe('11:00 The Exchange')
  })

  it('never moves one that was held, or was cancelled', async () => {
    await cancels(force.crime, { ...ref(series), scope: 'THIS', instance: at(3) })
    await holds()

    await server.later({ days: 4 }, () => changed({ scope: 'ALL', startTime: '11:00', summary: 'Another.' }))

    const meetingsAfter = await after()
    const [one, two, , four] = meetingsAfter
    expect([one, two, four].map((instance) => instance!.status)).toStrictEqual(['HELD', 'HELD', 'CANCELLED'])
    expect([one, two, four].map((instance) => clockAt(instance!.occurredAt))).toStrictEqual(Array(3).fill('10:00'))
    expect(meetingsAfter).toHaveLength(4)
  })

  it('of the rule takes out days that it has no more, and adds those that are new', async () => {
    await changed({ scope: 'ALL', rule: 'FREQ=DAILY;INTERVAL=2;COUNT=4' })

    const meetingsAfter = await after()

    expect(meetingsAfter.map(({ seriesStart }) => seriesStart)).toStrictEqual([2, 4, 6, 8].map(inDays))
    expect(meetingsAfter[1]!.id).toBe(meetings[2]!.id)
  })

  it('of the rule keeps an instance that was changed alone, though the rule has its day no more', async () => {
    await update(force.crime, 'Engagement', at(1), { summary: 'The inspector comes.' })

    await changed({ scope: 'ALL', rule: 'FREQ=DAILY;INTERVAL=2;COUNT=2' })

    expect((await after()).map(({ seriesStart }) => seriesStart)).toStrictEqual([2, 3, 4].map(inDays))
  })

  it('back to an earlier rule makes again what that had taken out', async () => {
    const once = await changed({ scope: 'ALL', rule: 'FREQ=DAILY;INTERVAL=2;COUNT=2' })

    await changed({ ...ref(once), scope: 'ALL', rule: 'FREQ=DAILY;COUNT=4' })

    expect((await after()).map(({ seriesStart }) => seriesStart)).toStrictEqual([2, 3, 4, 5].map(inDays))
  })

  it('to this and following makes a series of these, and ends the one before', async () => {
    const next = await changed({ scope: 'FOLLOWING', instance: at(2), startTime: '16:00' })

    const [before, following] = [await after(), await after(next)]
    expect(next.id).not.toBe(series.id)
    expect(next.rule).toBe('FREQ=DAILY;COUNT=2')
    expect(before.map(({ occurredAt }) => clockAt(occurredAt))).toStrictEqual(['10:00', '10:00'])
    expect(following.map(({ occurredAt }) => clockAt(occurredAt))).toStrictEqual(['16:00', '16:00'])
    expect(following.map(({ id }) => id)).toStrictEqual(meetings.slice(2).map(({ id }) => id))
  })

  it('to this and following takes one that was cancelled along, so that its day stays free', async () => {
    await cancels(force.crime, { ...ref(series), scope: 'THIS', instance: at(3) })

    const next = await changed({ scope: 'FOLLOWING', instance: at(2), summary: 'Another.' })

    const following = await after(next)
    expect(following.map(({ status, summary }) => `${status} ${summary}`)).toStrictEqual([
      'PLANNED Another.',
      'CANCELLED The round of the market.',
    ])
  })

  it('to this and following of a series that was divided ends where the next begins', async () => {
    await changed({ scope: 'FOLLOWING', instance: at(3), summary: 'The last.' })
    const [, second] = await after()

    const next = await changes(force.crime, {
      id: series.id,
      version: 2,
      scope: 'FOLLOWING',
      instance: ref(second!),
      summary: 'The middle.',
    })

    expect(said(await after())).toStrictEqual(['The round of the market.'])
    expect(said(await after(next))).toStrictEqual(['The middle.', 'The middle.'])
  })

  it('to this and following from the first on is one to all', async () => {
    const next = await changed({ scope: 'FOLLOWING', instance: at(0), summary: 'Another.' })

    expect(next.id).toBe(series.id)
    expect(said(await after())).toStrictEqual(Array(4).fill('Another.'))
  })

  it('is cancelled as one, from one on, or whole', async () => {
    await cancels(force.crime, { ...ref(series), scope: 'THIS', instance: at(0) })
    const ended = await cancels(force.crime, { ...ref(series), scope: 'FOLLOWING', instance: at(2) })
    const halfway = (await after()).map(({ status }) => status)
    await cancels(force.crime, { ...ref(ended), scope: 'ALL' })

    expect(ended.endsBefore).toBe(inDays(4))
    expect(halfway).toStrictEqual(['CANCELLED', 'PLANNED', 'CANCELLED', 'CANCELLED'])
    expect((await after()).map(({ status }) => status)).toStrictEqual(Array(4).fill('CANCELLED'))
  })

  it('is refused once the series has ended', async () => {
    const ended = await cancels(force.crime, { ...ref(series), scope: 'ALL' })

    const refusal = await refusesToChange(force.crime, { ...ref(ended), scope: 'ALL', summary: 'Another.' })

    expect(refusal.code).toBe('CONFLICT')
  })

  it('at a version that has passed is a conflict, and changes nothing', async () => {
    await changed({ scope: 'ALL', summary: 'Another.' })

    const whole = await refusesToChange(force.crime, { ...ref(series), scope: 'ALL', summary: 'A third.' })
    const one = await refusesToChange(force.crime, { ...ref(series), scope: 'THIS', instance: at(0), summary: 'One.' })

    expect([whole.code, one.code]).toStrictEqual(['CONFLICT', 'CONFLICT'])
    expect(said(await after())).toStrictEqual(Array(4).fill('Another.'))
  })

  it('changes none where one of them cannot be changed', async () => {
    const refusal = await refusesToChange(force.crime, { ...ref(series), scope: 'ALL', kind: 'SEANCE' })

    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { kind: expect.any(String) } })
    expect(said(await after())).toStrictEqual(said(meetings))
  })

  it.each([
    ['instance', 'this one, without saying which', { scope: 'THIS' }],
    ['instance', 'those that follow nothing', { scope: 'FOLLOWING' }],
    ['rule', 'a rule for one alone', { scope: 'THIS', rule: 'FREQ=DAILY;COUNT=2', isOfOne: true }],
    ['zone', 'a zone for one alone', { scope: 'THIS', zone: 'Europe/Paris', isOfOne: true }],
    ['startTime', 'no time for one alone', { scope: 'THIS', startTime: '25:00', isOfOne: true }],
    ['minutes', 'a time before its beginning for one alone', { scope: 'THIS', minutes: -5, isOfOne: true }],
    ['instance', 'all, and one', { scope: 'ALL', isOfOne: true }],
    ['rule', 'a rule without an end', { scope: 'ALL', rule: 'FREQ=DAILY' }],
    ['firstDay', 'a first day that has passed', { scope: 'ALL', firstDay: '2020-01-06' }],
  ])(
    'is refused, naming %s, where it is to %s',
    async (field, _what, { isOfOne, ...input }: Record<string, unknown>) => {
      const given = { ...ref(series), ...input, ...(isOfOne === true ? { instance: at(0) } : {}) }

      const refusal = await refusesToChange(force.crime, given)

      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [field]: expect.any(String) } })
    },
  )

  it('refuses an instance of another series', async () => {
    const [stranger] = await instancesOf(force.crime, await plans(force.crime))

    const refusal = await refusesToCancel(force.crime, { ...ref(series), scope: 'THIS', instance: ref(stranger!) })

    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { instance: expect.any(String) } })
  })

  it('is for no SPOC of another directorate, in any scope, nor for staff', async () => {
    const staff = await server.as('STAFF')
    const scopes = [{ scope: 'THIS', instance: at(0) }, { scope: 'FOLLOWING', instance: at(1) }, { scope: 'ALL' }]

    const refusals = await Promise.all(
      [force.economic, staff].flatMap((by) =>
        scopes.flatMap((scope) => [
          refusesToChange(by, { ...ref(series), ...scope, summary: 'Ours.' }),
          refusesToCancel(by, { ...ref(series), ...scope }),
        ]),
      ),
    )

    expect(new Set(refusals.map(({ code }) => String(code).slice(0, 9)))).toStrictEqual(new Set(['FORBIDDEN']))
    expect(said(await after())).toStrictEqual(said(meetings))
  })

  it('keeps the day of an instance that was moved to another day', async () => {
    await changed({ scope: 'THIS', instance: at(0), firstDay: inDays(9) })

    const moved = (await after()).at(-1)!

    expect(moved.seriesStart).toBe(inDays(2))
    expect(Date.parse(moved.occurredAt) - Date.parse(meetings[0]!.occurredAt)).toBeCloseTo(7 * DAY_MS, -7.5)
  })
})
