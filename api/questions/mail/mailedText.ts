/** Instead of a text, where there are files alone, or a subject. */
export const WITHOUT_TEXT = '(without text)'

/** As long as a post may be, in characters (Unicode code points). */
const MOST = 10_000
const MOST_WHOLE = 200_000
const MOST_NOTICE = 2_000
const CUT = '[…]'

type Mailed = { visibleText: string; wholeText: string; shortened: boolean; notices?: readonly string[] }

/**
 * What a mail becomes in a thread. `wholeText`: null where it says no more than `body`. A text that is longer than a
 * post may be is cut, with a sign that it is, and stands whole in `wholeText`. `notices`: what became of its files.
 */
export function mailedText({ visibleText, wholeText, shortened, notices = [] }: Mailed): {
  body: string
  wholeText: string | null
} {
  const notice = cut(notices.join(' '), MOST_NOTICE, false)
  const visible = cut(visibleText.trim(), MOST - (notice === '' ? 0 : [...notice].length + 4), false)
  const whole = cut(wholeText.trim(), MOST_WHOLE, shortened)
  const body = [visible, ...(notice === '' ? [] : [`[${notice}]`])].filter((text) => text !== '').join('\n\n')
  return { body, wholeText: whole === visible || whole === '' ? null : whole }
}

/** @param marked whether it has been cut already */
export function cut(text: string, most: number, marked: boolean): string {
  const letters = [...text]
  if (letters.length <= most && !marked) return text
  return `${letters.slice(0, most - CUT.length - 1).join('')}\n${CUT}`
}
