import { BadUserInput } from '../../platform/errors.ts'

/** `{{subject}}`, also with blanks inside; a place ends where its line does. */
const PLACE = /\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g

/** Puts values into the places of their names; the others stay. A value is never searched for places itself. */
export const filled = (text: string, values: Readonly<Record<string, string | null>>): string =>
  text.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place))

/** Names of the places in a text, once each, in order. */
export const placesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(PLACE), ([, name = '']) => name)),
]

/** @throws BadUserInput naming `body` and the first place that is left */
export function refuseUnfilled(body: string): void {
  const [first] = placesIn(body)
  if (first !== undefined) throw new BadUserInput({ body: `has a place that is not filled: {{${first}}}` })
}
