import type { SaidTime } from './saidTimes.ts'
import { sentenceAt } from './sentences.ts'

const TOPICAL =
  /(?<=\S\s)(?:about|re|regarding|concerning|discussing|to discuss|and discussed|on the (?:subject|matter|topic|question) of)(?=[\s:])/gi
/** What parts a time from the topic before it: `about the march, on Friday`. */
const PARTED = /;|\s[-–—]\s|,\s*(?:(?:on|at|from|by|this)\s*)?$/

/** Whether a time may be that of the topic: `about the march on Friday`; `itself`: it is the topic. */
export function topicalIn(text: string, { from, day, moment }: SaidTime): 'no' | 'perhaps' | 'itself' {
  const sentence = text.slice(sentenceAt(text, from).from, from)
  const mark = [...sentence.matchAll(TOPICAL)].at(-1)
  const topic = mark && sentence.slice(mark.index + mark[0].length)
  if (topic === undefined || PARTED.test(topic)) return 'no'
  if (topic.trim() !== '') return 'perhaps'
  // `about 3pm`
  return day === null && moment === null ? 'no' : 'itself'
}
