import { newId } from '../api/platform/record.ts'
import { closedDaysEnding } from '../api/workingTime/closedDaysWarning.ts'
import { responseTimeFor } from '../api/workingTime/clock/responseTimes.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, create, type Input, mutationOf, restore, update } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { insertRow } from './support/matrix/rows.ts'
import { about } from './support/run/expecting.ts'

const CALENDAR = `
  query ($id: ID!) {
    workingCalendar(id: $id) {
      version
      closedDaysUntil
      closedDaysEnding
      periods { weekday opensAt closesAt }
      closedDays { day name imported }
    }
  }
`
type Calendar = {
  version: number
  closedDaysUntil: string | null
  closedDaysEnding: boolean
  periods: { weekday: string; opensAt: string; closesAt: string }[]
  closedDays: { day: string; name: string; imported: boolean }[]
}

describe('the working time of a force', () => {
  let server: Api
  let admin: Client
  let first: string
  beforeAll(async () => {
    server = await api(await freshDatabase())
    admin = await server.as('ADMINISTRATOR')
    const { workingCalendars } = await admin.get<{ workingCalendars: { edges: { node: { id: string } }[] } }>(
      '{ workingCalendars { edges { node { id } } } }',
    )
    first = workingCalendars.edges[0]!.node.id
  })

  const calendar = async (by: Client, id: string): Promise<Calendar> =>
    (await by.get<{ workingCalendar: Calendar }>(CALENDAR, { id })).workingCalendar
  const another = () => insertRow(server.db, 'WorkingCalendar', {})
  const period = (of: string, opensAt: string, closesAt: string, weekday = 'MONDAY') =>
    create(admin, 'WorkingPeriod', { calendar: of, weekday, opensAt, closesAt })
  const refused = async (verb: 'create' | 'update' | 'restore', type: string, input: Input) =>
    (await admin.refused(mutationOf(verb, type), { input })).extensions

  it('is Monday to Friday from nine to five at first, as staff may read', async () => {
    const { periods } = await calendar(await server.as('STAFF'), first)

    expect(periods.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`)).toStrictEqual(Array(5).fill('09:00–17:00'))
    expect(new Set(periods.map(({ weekday }) => weekday))).toStrictEqual(
      new Set(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']),
    )
  })

  it.each(['STAKEHOLDER', 'RESIDENT'] as const)(
    'is for a %s to read, who is told when an answer is due, and not to change',
    async (role) => {
      const reader = await server.as(role)
      const { responseTimes } = await reader.get<{ responseTimes: { totalCount: number } }>(
        '{ responseTimes { totalCount } }',
      )
      const input = { calendar: first, weekday: 'SUNDAY', opensAt: '09:00', closesAt: '17:00' }

      expect(responseTimes.totalCount).toBeGreaterThanOrEqual(6)
      expect((await reader.refused(mutationOf('create', 'WorkingPeriod'), { input })).extensions.code).toBe('FORBIDDEN')
    },
  )

  it('is not for a SPOC to change', async () => {
    const error = await (
      await server.as('SPOC')
    ).refused(mutationOf('create', 'WorkingPeriod'), {
      input: { calendar: first, weekday: 'SUNDAY', opensAt: '09:00', closesAt: '17:00' },
    })

    expect(error.extensions.code).toBe('FORBIDDEN')
  })

  describe('which an administrator changes', () => {
    it('may have a lunch break, a split shift, and one that goes on past midnight', async () => {
      const id = await another()
      for (const [from, to, day] of [
        ['09:00', '12:30'],
        ['13:15', '17:00'],
        ['17:00', '24:00'],
        ['00:00', '06:00', 'TUESDAY'],
      ] as const)
        await period(id, from, to, day)

      expect((await calendar(admin, id)).periods).toHaveLength(4)
    })

    it.each([
      ['opensAt', '9:00', '17:00', 'must be a time such as 09:00'],
      ['opensAt', '24:00', '24:00', 'must be a time such as 09:00'],
      ['opensAt', '09:00:30', '17:00', 'must be a time such as 09:00'],
      ['closesAt', '09:00', '17:60', 'must be a time such as 17:00, at most 24:00'],
      ['closesAt', '09:00', '24:01', 'must be a time such as 17:00, at most 24:00'],
      ['closesAt', '09:00', '09:00', 'must be after opensAt'],
      ['closesAt', '22:00', '06:00', 'must be after opensAt; work past midnight goes on in a period of the next day'],
    ])('is refused by name, %s: a period from %s to %s', async (field, opensAt, closesAt, words) => {
      const error = await refused('create', 'WorkingPeriod', {
        calendar: await another(),
        weekday: 'MONDAY',
        opensAt,
        closesAt,
      })

      expect(error.code).toBe('BAD_USER_INPUT')
      expect(error.fields?.[field]).toContain(words)
    })

    it('is refused a period that overlaps with another of the weekday, new, changed or restored', async () => {
      const id = await another()
      const morning = await period(id, '09:00', '12:30')
      const afternoon = await period(id, '13:15', '17:00')
      const overlapping = { calendar: id, weekday: 'MONDAY', opensAt: '12:00', closesAt: '13:00' }

      expect(await refused('create', 'WorkingPeriod', overlapping)).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { opensAt: 'must not overlap with the period from 09:00 to 12:30' },
      })
      expect(await refused('update', 'WorkingPeriod', { ...morning, closesAt: '13:30' })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { closesAt: 'must not overlap with the period from 13:15 to 17:00' },
      })
      const gone = await archive(admin, 'WorkingPeriod', afternoon)
      await update(admin, 'WorkingPeriod', morning, { closesAt: '15:00' })
      expect(await refused('restore', 'WorkingPeriod', gone)).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect((await calendar(admin, id)).periods).toStrictEqual([
        { weekday: 'MONDAY', opensAt: '09:00', closesAt: '15:00' },
      ])
    })

    it('gets one of two overlapping periods that come at the same time', async () => {
      const id = await another()
      const input = { calendar: id, weekday: 'FRIDAY', opensAt: '09:00', closesAt: '17:00' }
      const replies = await Promise.all(
        [1, 2, 3].map(() => admin.send(mutationOf('create', 'WorkingPeriod'), { input })),
      )

      const refusals = replies.flatMap(({ errors }) => errors)
      about(JSON.stringify(replies), () => expect(refusals).toHaveLength(2))
      expect((await calendar(admin, id)).periods).toHaveLength(1)
    })

    it('is closed once a day', async () => {
      const id = await another()
      const closed = { calendar: id, day: '2031-12-24', name: 'Christmas Eve' }
      await create(admin, 'ClosedDay', closed)

      expect((await refused('create', 'ClosedDay', closed)).code).toBe('CONFLICT')
      expect((await calendar(admin, id)).closedDays).toStrictEqual([
        { day: '2031-12-24', name: 'Christmas Eve', imported: false },
      ])
    })

    it('counts each of these changes in the version of the calendar', async () => {
      const id = await another()
      const { version } = await calendar(admin, id)
      const made = await period(id, '09:00', '17:00')
      await update(admin, 'WorkingPeriod', made, { closesAt: '16:00' })
      const closed = await create(admin, 'ClosedDay', { calendar: id, day: '2031-12-24', name: 'Christmas Eve' })
      await restore(admin, 'ClosedDay', await archive(admin, 'ClosedDay', closed))

      expect((await calendar(admin, id)).version).toBe(version + 5)
    })
  })

  describe('whose closed days end', () => {
    const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

    it.each([
      [89, true],
      [400, false],
      [-3, true],
    ])('is said to administrators: %s days ahead, %s', async (offset, warned) => {
      const id = await another()
      await create(admin, 'ClosedDay', { calendar: id, day: day(-400), name: 'Long ago' })
      await create(admin, 'ClosedDay', { calendar: id, day: day(offset), name: 'The last' })

      const found = await calendar(admin, id)

      expect(found).toMatchObject({ closedDaysUntil: day(offset), closedDaysEnding: warned })
      expect(closedDaysEnding(day(offset), day(0))).toBe(warned)
    })

    it('is said where none is known', async () =>
      expect(await calendar(admin, await another())).toMatchObject({ closedDaysUntil: null, closedDaysEnding: true }))
  })

  describe('by which answers are due', () => {
    type Time = { id: string; version: number; urgency: string; tier: number }
    const times = async (): Promise<Time[]> => {
      const { responseTimes } = await admin.get<{ responseTimes: { edges: { node: Time }[] } }>(
        '{ responseTimes { edges { node { id version urgency tier } } } }',
      )
      return responseTimes.edges.map(({ node }) => node)
    }
    const promised = async (urgency: 'NORMAL' | 'URGENT', tier: number | null) => {
      const { firstAnswerMinutes, answerMinutes } = responseTimeFor((await readWorkingTime(server.db)).responseTimes, {
        urgency,
        tier,
      })
      return [firstAnswerMinutes, answerMinutes]
    }

    it.each([
      ['URGENT', 1, [60, 240]],
      ['URGENT', 2, [120, 480]],
      ['URGENT', 3, [240, 960]],
      ['NORMAL', 1, [240, 960]],
      ['NORMAL', 2, [480, 1440]],
      ['NORMAL', 3, [960, 2400]],
      ['NORMAL', null, [960, 2400]],
    ] as const)('has a first answer and an answer for %s at tier %s', async (urgency, tier, minutes) =>
      expect(await promised(urgency, tier)).toStrictEqual(minutes),
    )

    it('is changed by an administrator, and work done under the old table is out of date', async () => {
      const before = await readWorkingTime(server.db)
      const urgent = (await times()).find(({ urgency, tier }) => urgency === 'URGENT' && tier === 1)!

      await update(admin, 'ResponseTime', urgent, { firstAnswerMinutes: 30 })

      expect(await promised('URGENT', 1)).toStrictEqual([30, 240])
      expect((await readWorkingTime(server.db)).revision).toBe(before.revision + 1)
    })

    it.each([
      [{ firstAnswerMinutes: 0 }, 'firstAnswerMinutes'],
      [{ answerMinutes: 28_801 }, 'answerMinutes'],
      [{ firstAnswerMinutes: 961 }, 'answerMinutes'],
    ])('is refused by name: %j', async (input, field) => {
      const { id, version } = (await times()).find(({ urgency, tier }) => urgency === 'NORMAL' && tier === 1)!
      const error = await refused('update', 'ResponseTime', { id, version, ...input })

      expect(error.code).toBe('BAD_USER_INPUT')
      expect(Object.keys(error.fields ?? {})).toStrictEqual([field])
    })
  })

  it('is of one calendar, however many there are', async () => {
    const before = await readWorkingTime(server.db)
    await period(await another(), '00:00', '24:00', 'SUNDAY')

    expect(await readWorkingTime(server.db)).toStrictEqual(before)
    expect(first < newId()).toBe(true)
  })
})
