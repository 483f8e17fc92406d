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
