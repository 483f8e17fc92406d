import { type KindsSaid, kindsSaid } from './kindWords.ts'
import { londonDayOf, londonMoment, type Time } from './londonTime.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { dayMeant, type SaidTime, saidTimes, type Tense } from './saidTimes.ts'

/** What one line says of an engagement, before any name is looked up. */
export type LineRead = {
  kinds: KindsSaid
  /** Null where the line does not say. */
  occurredAt: Date | null
  endsAt: Date | null
  allDay: boolean
  followUpDueAt: Date | null
  names: readonly Phrase[]
  topics: readonly string[]
  /** The line without its times and without the follow-up. */
  summary: string
}

const MINUTE_MS = 60_000
const MIDNIGHT: Time = { hour: 0, minute: 0 }
/** A follow-up of a day is due by its evening. */
const END_OF_DAY: Time = { hour: 17, minute: 0 }

const FOLLOW_UP =
  /(?:^|[\s,;.]+)(?:(?:and|i|we|to|will|must|should|shall|then|please)\s+)*(?:follow(?:ing)?[\s-]?up|follow|chase|chasing|(?:call|ring|phone|write|get|come|go|check|report)\s+back|remind(?:\s+me)?|next\s+contact|revisit)\b/i
const LASTING = /\bfor (?:about )?(half an|an?|one|two|three|four|\d{1,3}) (hour|hr|minute|min)s?\b/i
const NUMBERS: Readonly<Record<string, number>> = { 'half an': 0.5, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 }
const TO_COME =
  /^(?:to |will |going to |plan(?:ned)? |arranged? |book(?:ed)? |meet |call |ring |visit |brief |e-?mail )/i

const PAST = /^(?:i |we )?(?:had|held|met|saw|spoke|wrote|rang|went|gave|e-?mailed|[a-z]+ed)\b/i

const tenseOf = (text: string): Tense => (TO_COME.test(text) ? 'future' : PAST.test(text) ? 'past' : 'unsaid')

export function readLine(line: string, now: Date): LineRead {
  const whole = line
    .replace(/\s+/g, ' ')
    .replace(/\ba fortnight\b/gi, 'two weeks')
    .trim()
  const { main, followUpDueAt } = followedUp(whole, now)
  const { text: lasting, minutes } = lastingMinutes(main)
  const times = saidTimes(lasting, now)
  const summary = tidied(without(lasting, times))
  const said = summary === '' ? whole : summary
  return {
    kinds: kindsSaid(said),
    ...occurring(times, minutes, { now, when: tenseOf(lasting) }),
    followUpDueAt,
    ...phrasesIn(summary),
    summary: said.charAt(0).toUpperCase() + said.slice(1),
  }
}

/** Only with a time is it a follow-up: `rang back` is what was done. */
function followedUp(line: string, now: Date): { main: string; followUpDueAt: Date | null } {
  const mark = FOLLOW_UP.exec(line)
  if (!mark) return { main: line, followUpDueAt: null }
  const from = mark.index + mark[0].length
  const [first] = saidTimes(line.slice(from), now)
  const due = first ? momentOf(first, now, 'future', END_OF_DAY) : null
  if (!first || !due) return { main: line, followUpDueAt: null }
  // What stands before the clause, and what stands after its time.
  return { main: `${line.slice(0, mark.index)} ${line.slice(from + first.to)}`.trim(), followUpDueAt: due }
}

function lastingMinutes(text: string): { text: string; minutes: number | null } {
  const found = LASTING.exec(text)
  if (!found) return { text, minutes: null }
  const [all, many = '', unit = ''] = found
  const count = NUMBERS[many.toLowerCase()] ?? Number(many)
  return {
    text: `${text.slice(0, found.index)}${text.slice(found.index + all.length)}`,
    minutes: count * (/^h/i.test(unit) ? 60 : 1),
  }
}

type Occurring = Pick<LineRead, 'occurredAt' | 'endsAt' | 'allDay'>
type Seen = { now: Date; when: Tense }

/** A day and its time may stand apart: `On Friday, met Ana at 3pm`. */
function occurring(times: readonly SaidTime[], minutes: number | null, { now, when }: Seen): Occurring {
  const first = times.find(({ moment }) => moment !== null) ?? times.find(({ day }) => day !== null) ?? times[0]
  if (!first) return { occurredAt: null, endsAt: null, allDay: false }
  const timed = first.time || first.moment ? first : times.find(({ day, time }) => day === null && time !== null)
  const both = timed ? { ...first, time: timed.time, ends: timed.ends } : first
  const occurredAt = momentOf(both, now, when, MIDNIGHT)
  const allDay = both.moment === null && both.time === null
  return { occurredAt, endsAt: occurredAt && !allDay ? endOf(both, occurredAt, minutes) : null, allDay }
}

function endOf({ ends }: SaidTime, began: Date, minutes: number | null): Date | null {
  if (minutes !== null) return new Date(began.getTime() + minutes * MINUTE_MS)
  const until = ends && londonMoment(ends.day ?? londonDayOf(began), ends.time)
  return until && until > began ? until : null
}

function momentOf(said: SaidTime, now: Date, when: Seen['when'], ifNoTime: Time): Date | null {
  if (said.moment) return said.moment
  const today = londonDayOf(now)
  return londonMoment(dayMeant(said, today, when) ?? today, said.time ?? ifNoTime)
}

/** Without the times, and the words that led to them. */
function without(text: string, times: readonly SaidTime[]): string {
  return [...times]
    .sort((one, other) => other.from - one.from)
    .reduce(
      (left, { from, to }) =>
        `${left.slice(0, from).replace(/\s*\b(?:on|at|by|from|since|the|this|first thing)\s*$/i, '')} ${left.slice(to)}`,
      text,
    )
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/([,;])(?:\s*[,;.])+/g, '$1')
    .replace(/^[\s,;.:-]+|[\s,;:-]+$/g, '')
