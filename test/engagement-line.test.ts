import { readLine } from '../api/engagement/line/readLine.ts'

/** A Monday in winter. */
const NOW = new Date('2026-11-30T14:20:00Z')

type Expected = {
  kind?: string | null
  names?: string[]
  topics?: string[]
  at?: string | null
  ends?: string
  day?: boolean
  due?: string | null
  summary?: string
}

const read = (line: string, now = NOW): Required<Omit<Expected, 'ends'>> & { ends: string | undefined } => {
  const { kinds, names, topics, occurredAt, endsAt, allDay, followUpDueAt, summary } = readLine(line, now)
  return {
    kind: kinds.leading,
    names: names.map(({ phrase }) => phrase),
    topics: [...topics],
    at: occurredAt?.toISOString() ?? null,
    ends: endsAt?.toISOString(),
    day: allDay,
    due: followUpDueAt?.toISOString() ?? null,
    summary,
  }
}

describe('a line about an engagement, read on a Monday afternoon', () => {
  it.each<[string, Expected]>([
    [
      'Met Ana Silva at Barclays about protests, follow up in 2 weeks',
      {
        kind: 'MEETING',
        names: ['Ana Silva', 'Barclays'],
        topics: ['protests'],
        at: null,
        due: '2026-12-14T17:00:00.000Z',
        summary: 'Met Ana Silva at Barclays about protests',
      },
    ],
    ['met ana silva at barclays about fraud', { names: ['ana silva', 'barclays'], topics: ['fraud'] }],
    ['Met <Ana Silva> at “The Bank”', { names: ['Ana Silva', 'Bank'] }],
    ['Spoke to Ana (Barclays) about fraud', { kind: 'CALL', names: ['Ana', 'Barclays'], topics: ['fraud'] }],
    ['Rang Siân O’Brien-Jones of Bow', { kind: 'CALL', names: ['Siân O’Brien-Jones of Bow'] }],
    ['Phoned Lloyds, HSBC and they were pleased', { kind: 'CALL' }],
    [
      'Had a call with Ana Silva and Bo Li this morning re cyber crime. She was happy with Aviva.',
      {
        kind: 'CALL',
        names: ['Ana Silva and Bo Li', 'Ana Silva', 'Bo Li'],
        topics: ['cyber crime'],
        at: '2026-11-30T00:00:00.000Z',
        day: true,
      },
    ],
    ['Called on Ana Silva at Aviva', { kind: 'VISIT', names: ['Ana Silva', 'Aviva'] }],
    ['E-mailed J.P. Morgan, they want 24/7 patrols', { kind: 'EMAIL', names: ['J.P. Morgan'], at: null }],
    ['Visited Sun Life 2 hours ago', { kind: 'VISIT', names: ['Sun Life'], at: '2026-11-30T12:20:00.000Z' }],
    ['Met May Lee at 1 Lime Street', { names: ['May Lee', '1 Lime Street'], at: null }],
    ['Walkabout with Ana', { kind: null, names: ['Walkabout', 'Ana'] }],
    [
      'Briefed Lloyds yesterday from 3 to 4pm',
      { kind: 'BRIEFING', names: ['Lloyds'], at: '2026-11-29T15:00:00.000Z', ends: '2026-11-29T16:00:00.000Z' },
    ],
    ['Met Bo for an hour at 10 today', { at: '2026-11-30T10:00:00.000Z', ends: '2026-11-30T11:00:00.000Z' }],
    ['On Friday, met Ana at 3', { at: '2026-11-27T15:00:00.000Z', summary: 'Met Ana' }],
    ['Meet Ana on Friday at 3', { at: '2026-12-04T15:00:00.000Z' }],
    ['Met Ana on 03/04', { at: '2026-04-02T23:00:00.000Z', day: true }],
    ['Meet Ana on 03/04/2027 at 14:30', { at: '2027-04-03T13:30:00.000Z' }],
    ['Met Ana on 3 April 2026', { at: '2026-04-02T23:00:00.000Z', day: true }],
    ['Met Ana at 03:15 today', { at: '2026-11-30T03:15:00.000Z' }],
    ['Rang back Ana', { kind: 'CALL', names: ['Ana'], due: null }],
    ['Called Ana; chase on Friday', { due: '2026-12-04T17:00:00.000Z', names: ['Ana'], summary: 'Called Ana' }],
    ['Called Ana, chase on Monday', { due: '2026-12-07T17:00:00.000Z' }],
    ['Called Ana and will ring back tomorrow at 10am', { due: '2026-12-01T10:00:00.000Z', summary: 'Called Ana' }],
    ['Met Ana, follow up in a fortnight about bollards', { due: '2026-12-14T17:00:00.000Z', topics: ['bollards'] }],
    ['Met Ana yesterday, follow up on 5 January', { at: '2026-11-29T00:00:00.000Z', due: '2027-01-05T17:00:00.000Z' }],
    // A name holds a verb.
    [
      'Met Ana at JPMorgan Chase yesterday',
      { names: ['Ana', 'JPMorgan Chase'], at: '2026-11-29T00:00:00.000Z', due: null },
    ],
    [
      'Met Ana at JP Morgan Chase, follow up in 2 weeks',
      { names: ['Ana', 'JP Morgan Chase'], due: '2026-12-14T17:00:00.000Z' },
    ],
    ['Follow Group on Friday', { names: ['Follow Group'], due: null }],
    ['Follow up with Ana in 2 weeks', { due: '2026-12-14T17:00:00.000Z' }],
    ['Met Ana. Follow up in 2 weeks.', { due: '2026-12-14T17:00:00.000Z', summary: 'Met Ana.' }],
    ['Met Ana and must chase on Friday', { due: '2026-12-04T17:00:00.000Z', summary: 'Met Ana' }],
    ['Called Ana, chase today at 10am', { due: null }],
    ['Called Ana, chase yesterday, follow up tomorrow', { due: '2026-12-01T17:00:00.000Z' }],
    ['Met Ana, follow up on yesterday’s call in 2 weeks', { at: null, due: '2026-12-14T17:00:00.000Z' }],
    ['Had to chase Ana on Friday', { due: null }],
    ['met ana at hsbc follow up in 2 weeks', { names: ['ana', 'hsbc'], due: '2026-12-14T17:00:00.000Z' }],
    // A time of what it was about, or of what else is told.
    [
      'Met Ana at Barclays about the march on 14 December',
      { at: null, topics: ['the march'], summary: 'Met Ana at Barclays about the march on 14 December' },
    ],
    ['Met Ana on the subject of the march on 14 December', { at: null }],
    ['Met Ana about the protest on Friday', { at: null, summary: 'Met Ana about the protest on Friday' }],
    ['Met Ana about the protest, on Friday', { at: '2026-11-27T00:00:00.000Z' }],
    [
      'Met Ana about noise yesterday',
      { at: '2026-11-29T00:00:00.000Z', topics: ['noise'], summary: 'Met Ana about noise' },
    ],
    ['Met Ana about the march tomorrow', { at: null }],
    ['Spoke to Ana about yesterday', { at: null, summary: 'Spoke to Ana about yesterday' }],
    ['Met Ana about 3pm', { at: '2026-11-30T15:00:00.000Z', topics: [], summary: 'Met Ana' }],
    ['Meet Ana about bollards on Friday', { at: '2026-12-04T00:00:00.000Z' }],
    ['Discussed bollards with Ana on Friday', { at: '2026-11-27T00:00:00.000Z' }],
    [
      'Met Ana yesterday. The march is on 14 December at 3pm.',
      { at: '2026-11-29T00:00:00.000Z', day: true, summary: 'Met Ana. The march is on 14 December at 3pm.' },
    ],
    ['Met Ana. It was on Friday.', { at: '2026-11-27T00:00:00.000Z', summary: 'Met Ana. It was on Friday.' }],
    [
      'Met Ana yesterday, she is now head of security',
      { at: '2026-11-29T00:00:00.000Z', summary: 'Met Ana, she is now head of security' },
    ],
    ['Met Ana yesterday, 2 hours ago she rang', { at: '2026-11-29T00:00:00.000Z' }],
    ['Met Ana now', { at: NOW.toISOString(), summary: 'Met Ana' }],
    ['Met Ana, she is back in 2 weeks', { at: null, summary: 'Met Ana, she is back in 2 weeks' }],
    // How long it lasted is no distance.
    ['Met Ana for 1.5 hours', { names: ['Ana'], at: null, summary: 'Met Ana for 1.5 hours' }],
    ['Met Ana at 10 today for 1.5 hours', { ends: '2026-11-30T11:30:00.000Z', summary: 'Met Ana' }],
    ['Met Ana at 10 today for an hour and a half', { ends: '2026-11-30T11:30:00.000Z' }],
    ['Patrolled for six hours', { at: null, summary: 'Patrolled for six hours' }],
    ['Patrolled from 8am today for six hours', { at: '2026-11-30T08:00:00.000Z', ends: '2026-11-30T14:00:00.000Z' }],
    ['Met Ana, she is away for 2 weeks', { names: ['Ana'], at: null, summary: 'Met Ana, she is away for 2 weeks' }],
    // The hour's own digits tell the small hours.
    ['Met Ana at 3:05', { at: '2026-11-30T15:05:00.000Z' }],
    ['Met Ana on 03/04 at 3', { at: '2026-04-03T14:00:00.000Z' }],
    ['Met Ana on 04/03 at 3', { at: '2026-03-04T15:00:00.000Z' }],
    ['Met Ana on 03/04 at 03:05', { at: '2026-04-03T02:05:00.000Z' }],
    // A count is no time.
    ['Heard complaints from 12 residents', { at: null, summary: 'Heard complaints from 12 residents' }],
    ['Visited Barclays at 3 branches', { names: ['Barclays'], at: null, summary: 'Visited Barclays at 3 branches' }],
    ['Met Ana at 10 with Bo', { names: ['Ana', 'Bo'], at: '2026-11-30T10:00:00.000Z' }],
    ['Met Ana at 10 at Aviva about noise', { at: '2026-11-30T10:00:00.000Z' }],
    // Months, of which chrono only guesses the day.
    ['Met Ana, follow up in 3 months', { due: '2027-03-02T17:00:00.000Z', summary: 'Met Ana' }],
    ['Met Ana, follow up in a month', { due: '2026-12-30T17:00:00.000Z', summary: 'Met Ana' }],
    ['Met Ana 2 months ago', { at: '2026-09-29T23:00:00.000Z', day: true, summary: 'Met Ana' }],
    ['Met Ana 2000 years ago, follow up in 7900 years', { at: null, due: null }],
    ['Met Ana, follow up in 99999999999 hours', { due: null }],
    // What the user typed stays, but for the times that are filled in.
    [
      'Met Ana, follow up with Bo Li at HSBC about bollards in 2 weeks',
      {
        names: ['Ana', 'Bo Li', 'HSBC'],
        topics: ['bollards'],
        due: '2026-12-14T17:00:00.000Z',
        summary: 'Met Ana, with Bo Li at HSBC about bollards',
      },
    ],
    ['Follow up letter sent. She complained of noise yesterday', { due: null }],
    [
      'Follow up letter sent. She leaves on Friday',
      { due: null, summary: 'Follow up letter sent. She leaves on Friday' },
    ],
    ['Met Ana a fortnight ago, she is away for a fortnight', { summary: 'Met Ana, she is away for a fortnight' }],
    ['Met Ana yesterday for an hour at 3', { at: '2026-11-29T15:00:00.000Z', names: ['Ana'], summary: 'Met Ana' }],
    ['Met Ana at HSBC (follow up in a week)', { names: ['Ana', 'HSBC'], summary: 'Met Ana at HSBC' }],
    ['Rang Ana, she will ring back on Friday', { due: '2026-12-04T17:00:00.000Z', summary: 'Rang Ana' }],
    ['Met Ana to discuss bollards', { names: ['Ana'], topics: ['bollards'] }],
    ['Met Ana at J.P. Morgan yesterday', { names: ['Ana', 'J.P. Morgan'] }],
    // What is done, what is to be done.
    ['Need to meet Ana on Friday', { at: '2026-12-04T00:00:00.000Z' }],
    ['Must see Ana on Friday', { at: '2026-12-04T00:00:00.000Z' }],
    ['Meeting with Ana on Friday', { at: '2026-11-27T00:00:00.000Z' }],
    ['Call with Ana on Friday', { at: '2026-11-27T00:00:00.000Z' }],
    ['Visit to Aviva on Thursday', { at: '2026-11-26T00:00:00.000Z' }],
    ['Brief call with Ana on Friday', { at: '2026-11-27T00:00:00.000Z' }],
    ['Call Ana on Friday', { at: '2026-12-04T00:00:00.000Z' }],
    ['On Friday, meet Ana at 3', { at: '2026-12-04T15:00:00.000Z' }],
    ['yesterday', { names: [], summary: 'Yesterday' }],
    ['...', { kind: null, names: [], topics: [], at: null, due: null }],
  ])('%s', (line, expected) => expect(read(line)).toMatchObject(expected))

  it('names at most six names, however many it has', () => {
    const names = Array.from({ length: 40 }, (_none, at) => `Bank${String.fromCharCode(65 + (at % 26))}`).join(', ')

    expect(read(`Met ${names}`).names).toHaveLength(6)
  })

  it('is read at once, however odd its 500 characters are', () => {
    for (const odd of [
      'a ',
      ' and ',
      'with ',
      '((((',
      'for an hour ',
      'in 2 weeks ',
      '\u0301',
      'Met Ana. ',
      ', ',
      '1/1 ',
      'and to ',
      ', i will chase ',
      'about x. A ',
      'follow up on Friday about ',
      'for a few ',
    ]) {
      const began = performance.now()
      read(odd.repeat(500).slice(0, 500))

      expect(performance.now() - began).toBeLessThan(500)
    }
  })
})

describe('the times of a line are London’s', () => {
  it.each([
    // The clocks go forward on 29 March 2026 and back on 25 October.
    ['2026-03-29T12:00:00Z', 'Met Ana yesterday at 3pm', '2026-03-28T15:00:00.000Z'],
    ['2026-03-29T12:00:00Z', 'Met Ana today at 3pm', '2026-03-29T14:00:00.000Z'],
    ['2026-03-28T12:00:00Z', 'Meet Ana tomorrow at 3pm', '2026-03-29T14:00:00.000Z'],
    ['2026-10-25T12:00:00Z', 'Met Ana yesterday at 3pm', '2026-10-24T14:00:00.000Z'],
    ['2026-10-24T12:00:00Z', 'Meet Ana tomorrow at 3pm', '2026-10-25T15:00:00.000Z'],
    ['2026-10-25T00:30:00Z', 'Met Ana at 01:15 today', '2026-10-25T00:15:00.000Z'],
    ['2026-10-25T12:00:00Z', 'Met Ana 14 hours ago', '2026-10-24T22:00:00.000Z'],
    ['2026-03-29T12:00:00Z', 'Met Ana 14 hours ago', '2026-03-28T22:00:00.000Z'],
    // Half past midnight in London is still yesterday in UTC.
    ['2026-06-09T23:30:00Z', 'Met Ana today', '2026-06-09T23:00:00.000Z'],
  ])('at %s, "%s" is %s', (now, line, expected) => expect(read(line, new Date(now)).at).toBe(expected))
})
