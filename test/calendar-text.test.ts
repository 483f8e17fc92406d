import fc from 'fast-check'
import { calendarText } from '../api/feeds/calendarText.ts'
import type { ReadEngagement } from '../api/feeds/readEngagements.ts'
import { newId } from '../api/platform/record.ts'
import { eventsIn } from './support/feeds.ts'
import { tries } from './support/run/chance.ts'

const engagement = (changes: Partial<ReadEngagement> = {}): ReadEngagement => ({
  id: newId(),
  version: 3,
  updatedAt: '2026-02-03T10:11:12.345Z',
  kind: 'MEETING',
  status: 'PLANNED',
  occurredAt: '2026-07-01T13:30:00Z',
  endsAt: '2026-07-01T14:00:00Z',
  allDay: false,
  organisations: [{ name: 'Lime Bank' }],
  ...changes,
})
const kinds = new Map([['MEETING', 'Meeting']])
const text = (...engagements: ReadEngagement[]): Promise<string> => calendarText(engagements, { name: 'Crime', kinds })
/** Of a text, unfolded, the lines that begin so. */
const lines = (calendar: string, ...starts: string[]): string[] =>
  calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => starts.some((start) => line.startsWith(start)))

/** To the second: iCalendar has no fractions. */
const seconds = (moment: string | number | Date): number => Math.floor(new Date(moment).getTime() / 1000)

/** Random moments of two years; half of them within hours of a change of clocks. */
const CHANGES = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2028-03-26T01:00:00Z', '2028-10-29T01:00:00Z']
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) }),
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([change, by]) => Date.parse(change) + by),
)
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', ',', ';', '\\', ':', '"'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 120,
})

describe('a calendar for other programs', () => {
  it('is read by another implementation at the same instants, also around both changes of clocks', async () => {
    const arbitrary = fc.tuple(moments, fc.option(fc.integer({ min: 0, max: 172_800_000 })))
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrary, { minLength: 1, maxLength: 12 }), async (times) => {
        const given = times.map(([at, length]) =>
          engagement({
            occurredAt: new Date(at).toISOString(),
            endsAt: length === null ? null : new Date(at + length).toISOString(),
          }),
        )

        const events = eventsIn(await text(...given))

        expect(events.size).toBe(given.length)
        for (const { id, occurredAt, endsAt } of given) {
          const event = events.get(id)
          expect(seconds(event?.start ?? '')).toBe(seconds(occurredAt ?? ''))
          expect(seconds(event?.end ?? '')).toBe(seconds(endsAt ?? occurredAt ?? ''))
        }
      }),
      { numRuns: tries(150) },
    )
  })

  it.each([
    ['a winter day', '2026-01-12T00:00:00Z', null, '20260112', '20260113'],
    ['a summer day, which begins an hour before it does in UTC', '2026-07-01T23:00:00Z', null, '20260702', '20260703'],
    ['the day on which clocks go forward', '2026-03-29T00:00:00Z', '2026-03-29T22:59:59Z', '20260329', '20260330'],
    ['the day on which clocks go back', '2026-10-24T23:00:00Z', '2026-10-25T23:59:59Z', '20261025', '20261026'],
    ['three days over a change', '2026-03-28T00:00:00Z', '2026-03-30T12:00:00Z', '20260328', '20260331'],
  ])('has dates without a zone for %s', async (_what, occurredAt, endsAt, first, after) => {
    const calendar = await text(engagement({ occurredAt, endsAt, allDay: true }))

    expect(lines(calendar, 'DTSTART', 'DTEND')).toStrictEqual([
      `DTSTART;VALUE=DATE:${first}`,
      `DTEND;VALUE=DATE:${after}`,
    ])
  })

  it('has no rule, no zone and nothing of the time of its making', async () => {
    const given = engagement()

    const calendar = await text(given)

    expect(lines(calendar, 'RRULE', 'TZID', 'BEGIN:VTIMEZONE', 'X-WR-TIMEZONE', 'TIMEZONE-ID')).toStrictEqual([])
    expect(lines(calendar, 'UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'DTSTART', 'DTEND')).toStrictEqual([
      `UID:${given.id}`,
      'SEQUENCE:3',
      'DTSTAMP:20260203T101112Z',
      'DTSTART:20260701T133000Z',
      'DTEND:20260701T140000Z',
      'LAST-MODIFIED:20260203T101112Z',
    ])
    expect(await text(given)).toBe(calendar)
  })

  it('gives back any text that somebody entered, and folds lines at 75 octets', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (summary, place) => {
        const given = engagement({ summary: `a${summary}z`, place: `a${place}z` })

        const calendar = await text(given)

        const event = eventsIn(calendar).get(given.id)
        const plain = (value: string): string => value.replaceAll(/\r\n?/g, '\n')
        expect(event?.description).toBe(plain(`a${summary}z`))
        expect(event?.location).toBe(plain(`a${place}z`))
        expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      }),
      { numRuns: tries(200) },
    )
  })

  it('names three organisations and counts the others', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }))

    expect(lines(await text(engagement({ organisations: names })), 'SUMMARY')).toStrictEqual([
      'SUMMARY:Meeting\\, A\\, B\\, C\\, 2 more',
    ])
    expect(lines(await text(engagement({ organisations: [], kind: 'GONE' })), 'SUMMARY')).toStrictEqual([
      'SUMMARY:Engagement',
    ])
  })

  it.each([
    ['PLANNED', 'CONFIRMED'],
    ['HELD', 'CONFIRMED'],
    ['MISSED', 'TENTATIVE'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('says of what is %s that it is %s', async (status, said) => {
    expect(lines(await text(engagement({ status })), 'STATUS')).toStrictEqual([`STATUS:${said}`])
  })

  it('leaves out what its reader may not place in time', async () => {
    expect(eventsIn(await text(engagement({ occurredAt: null }))).size).toBe(0)
  })
})
