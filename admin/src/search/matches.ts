import { labelOf } from '../parts/labels'
import { telephoneText } from '../parts/telephone'

/** A piece of a text; `sought` where it is what was looked for. */
export type Piece = { text: string; sought: boolean }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Blanks count for nothing, and a number may stand in any grouping. */
function pattern(sought: string): RegExp | null {
  const words = sought.trim()
  if (words === '') return null
  const digits = words.replace(/[^\d]/g, '').replace(/^(00)?44/, '').replace(/^0/, '')
  const isNumber = /^[+\d][\d\s()-]{3,}$/.test(words) && digits.length >= 3
  return isNumber ? new RegExp([...digits].join('[\\s)(-]*'), 'i') : new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'i')
}

/** A text cut where it holds what was sought; whole where it holds only something like it. */
export function piecesOf(text: string, sought: string): Piece[] {
  const found = pattern(sought)?.exec(text)
  if (!found || found[0] === '') return [{ text, sought: false }]
  const end = found.index + found[0].length
  return [
    { text: text.slice(0, found.index), sought: false },
    { text: found[0], sought: true },
    { text: text.slice(end), sought: false },
  ].filter((piece) => piece.text !== '')
}

/** Why something was found: the field in words and the value as it is shown elsewhere. */
export function reasonOf({ field, text }: { field: string; text: string }): { label: string; text: string } {
  const isNumber = /^\+\d+$/.test(text)
  if (field === 'contactPoints.value') return { label: isNumber ? 'Number' : 'Contact', text: isNumber ? telephoneText(text) : text }
  return { label: field === 'displayName' ? 'Name' : labelOf(field), text }
}
