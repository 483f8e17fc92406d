import type { ParsedComponents, ParsedResult } from './chrono.ts'

/** What may follow the hour of a clock: any other word tells what is counted, as in `from 12 residents`. */
const AFTER_HOUR = new RegExp(
  `^\\s*(?:$|[,;.:!?()–—]|- |(?:${[
    'on|at|in|by|to|till|until|from|for|with|without|about|re|regarding|concerning|over|discussing|discussed|of',
    'and|or|but|so|as|because|when|where|who|which|while|before|after|then|that|this|last|next',
    'i|we|he|she|they|it|sharp|o.?clock|ish|today|yesterday|tomorrow|tonight|now|daily',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  ].join('|')})\\b)`,
  'i',
)
/** The years with which London's clocks are reckoned (`workingTime/clock/moments.ts`), with one to spare. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 8999]
const BARE_HOURS = /^(?:at|from) \d{1,2}(?:\s?(?:to|till|until|-|–)\s?\d{1,2})?$/i
const PART_OF_NAME = /^(?:at |from )?(?:\d{1,2}|sun|mon|tue|wed|thu|fri|sat)$/i
/** `She is now head of security` says nothing of the meeting. */
const CLAUSE_ENDS = /^\s*(?:[,;.!?]|$)/

/** `at 1 Lime Street`, `Sun Life`, `24/7` and `for 2 weeks` name no time, nor does a month alone. */
export function isMeant({ index, text, start }: ParsedResult, whole: string): boolean {
  const year = start.get('year') ?? NaN
  if (!(year > FIRST_YEAR && year < LAST_YEAR)) return false
  const rest = whole.slice(index + text.length)
  if (text === '24/7' || /^for\b/i.test(text)) return false
  if (PART_OF_NAME.test(text) && /^ \p{Lu}/u.test(rest)) return false
  if (BARE_HOURS.test(text) && !AFTER_HOUR.test(rest)) return false
  if (start.tags().has('casualReference/now') && !CLAUSE_ENDS.test(rest)) return false
  return start.isCertain('hour') || namesDay(start)
}

/** Of months and years chrono only implies the day: `in 3 months`. */
export const namesDay = (start: ParsedComponents): boolean =>
  start.isCertain('day') ||
  start.isCertain('weekday') ||
  [...start.tags()].some((tag) =>
    /^(?:result\/relativeDate$|casualReference\/(?:morning|afternoon|evening|tonight))/.test(tag),
  )
