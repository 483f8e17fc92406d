import { momentMeant } from './dayMeant.ts'
import type { Time } from '../../workingTime/clock/londonTime.ts'
import type { SaidTime } from './saidTimes.ts'
import { sentenceAt } from './sentences.ts'
import type { Span } from './spans.ts'

/** `mark`: the words that say so. */
type FollowUp = { mark: Span; time: SaidTime; due: Date }

/** A follow-up of a day is due by its evening. */
const END_OF_DAY: Time = { hour: 17, minute: 0 }

/** Only these may have a capital: `Chase` and `Follow` may be part of a name, as in `JPMorgan Chase`. */
const VERB = [
  '[Ff]ollow(?:ing)?[\\s-]?[Uu]p|FOLLOW[\\s-]?UP|follow|chase|chasing|revisit',
  '(?:[Cc]all|[Rr]ing|[Pp]hone|[Ww]rite|[Gg]et|[Cc]ome|[Gg]o|[Cc]heck|[Rr]eport) back|[Rr]emind(?: me)?|[Nn]ext contact',
].join('|')
const DUTY = '(?:[Aa]nd|[Tt]o|[Ww]ill|[Mm]ust|[Ss]hould|[Ss]hall|[Tt]hen|[Pp]lease) '
const WHO = '(?:(?:[Ii]|[Ww]e|[Ss]?[Hh]e|[Tt]hey) )?(?:[Nn]eeds? )?'
const CLAUSE = '(?<=^|[,;(]\\s*|[.:!?]\\s+|\\s[-–—]\\s)'
const HURRIED = '(?<=\\s)follow[\\s-]?up(?= (?:in|within) \\S+ (?:days?|weeks?|months?|years?)\\b)'
const FOLLOW_UP = new RegExp(
  `(?:${CLAUSE}${WHO}(?:${DUTY}){0,3}|(?<=(?<!\\b(?:[Hh]ad|used))\\s)(?:${DUTY}){1,3}${WHO}(?:${DUTY}){0,3})(?:${VERB})\\b|${HURRIED}`,
  'g',
)

/** Only with a time to come, in its own sentence: `rang back` is what was done, and `follow up letter` a thing. */
export function followUpIn(line: string, times: readonly SaidTime[], now: Date): FollowUp | null {
  const marks = [...line.matchAll(FOLLOW_UP)].map(({ index, 0: said }) => ({ from: index, to: index + said.length }))
  for (const [at, mark] of marks.entries()) {
    const until = Math.min(sentenceAt(line, mark.to).to, marks[at + 1]?.from ?? line.length)
    for (const time of times) {
      if (time.from < mark.to || time.from >= until) continue
      const due = momentMeant(time, now, 'future', END_OF_DAY)
      if (due > now) return { mark, time, due }
    }
  }
  return null
}
