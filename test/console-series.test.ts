import { meetingsOf, type Repeat, ruleOf } from '../admin/src/engagements/series/repeat.ts'
import { ruleWords } from '../admin/src/engagements/series/ruleWords.ts'
import { readRule } from '../api/engagement/series/rule.ts'
import { seriesDays } from '../api/engagement/series/ruleDays.ts'

const CLOCK = { startTime: '10:00', zone: 'Europe/London' }
const DAYS = ['2027-01-31', '2027-02-09', '2028-02-29', '2027-03-28', '2027-12-25']
const REPEATS: readonly Repeat[] = [
  { every: 'DAY', interval: 3, ends: 'TIMES', times: 20 },
  { every: 'WEEK', interval: 2, weekdays: ['TU', 'FR'], ends: 'TIMES', times: '9' },
  { every: 'WEEK', ends: 'ON', until: '2028-06-01' },
  { every: 'MONTH_DATE', ends: 'TIMES', times: 12 },
  { every: 'MONTH_WEEKDAY', interval: 2, ends: 'TIMES', times: 10 },
  { every: 'YEAR', ends: 'TIMES', times: 4 },
]

describe('what the form says of a series before it is planned', () => {
  it.each(REPEATS)('has the same days as the API will make of its rule: %j', (repeat) => {
    const shown = DAYS.map((day) => meetingsOf(repeat, day))

    const made = DAYS.map((day) => seriesDays(readRule(ruleOf(repeat, day) ?? ''), day, CLOCK))
    expect(shown).toStrictEqual(made)
  })

  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270603', 'Every second Tuesday, 10:00, until 3 June 2027'],
    ['FREQ=WEEKLY;BYDAY=MO,TH;COUNT=12', 'Every week on Monday and Thursday, 10:00, 12 times'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=5', 'Every 3rd day, 10:00, 5 times'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5', 'Every month on day 31, 10:00, 5 times'],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=5', 'Every month on the last Friday, 10:00, 5 times'],
    ['FREQ=YEARLY;COUNT=1', 'Every year, 10:00, once'],
    ['FREQ=YEARLY;BYMONTH=6;BYDAY=1MO;COUNT=5', 'FREQ=YEARLY;BYMONTH=6;BYDAY=1MO;COUNT=5'],
  ])('says of %s: %s', (rule, words) => {
    expect(ruleWords({ rule, startTime: '10:00' })).toBe(words)
  })

  it('says nothing of a rule while it has no end', () => {
    expect(ruleOf({ every: 'WEEK', ends: 'ON', until: null }, '2027-02-09')).toBeNull()
  })
})
