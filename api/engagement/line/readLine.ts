import { durationsIn } from './durations.ts'
import { followUpIn } from './followUp.ts'
import { type KindsSaid, kindsSaid } from './kindWords.ts'
import { occurring } from './occurring.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { saidTimes } from './saidTimes.ts'
import { blanked, tidied, without } from './spans.ts'
import { tenseOf } from './tense.ts'

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
  /** The line without the times that are taken from it, and without the words that say to follow up. */
  summary: string
}

export function readLine(line: string, now: Date): LineRead {
  const text = line.replace(/\s+/g, ' ').trim()
  const durations = durationsIn(text)
  const said = saidTimes(blanked(text, durations), now)
  const followUp = followUpIn(text, said, now)
  const marks = followUp ? [followUp.mark, followUp.time] : []
  const times = followUp ? said.filter(({ from }) => from < followUp.mark.from || from > followUp.time.from) : said
  // No name is a time, whether it is taken or not.
  const bare = tidied(without(text, [...said, ...durations, ...marks.slice(0, 1)]))
  const { used, ...when } = occurring({ text, times, durations, tense: tenseOf(bare), now })
  const left = tidied(without(text, [...used, ...marks]))
  const summary = left === '' ? text : left
  return {
    kinds: kindsSaid(bare === '' ? text : bare),
    ...when,
    followUpDueAt: followUp?.due ?? null,
    ...phrasesIn(bare),
    summary: summary.charAt(0).toUpperCase() + summary.slice(1),
  }
}
