import type { Words } from '../../access/schema/words.ts'
import { OFFERED_COLUMNS } from './offered.ts'

const NAME_FIELDS = new Set(['name', 'displayName'])

/** For the dialog and the file: `sector.name` is "Sector", `contactPoints.kind` is "Contact points kind". */
export function headingOf({ fields }: Words, type: string, path: readonly string[]): string {
  const known = OFFERED_COLUMNS[type]?.find((column) => column.path === path.join('.'))?.called
  if (known !== undefined) return known
  const shown = path.length > 1 && NAME_FIELDS.has(path.at(-1) ?? '') ? path.slice(0, -1) : path
  return shown.map((name, at) => (at === 0 ? wordOf(fields, name) : following(wordOf(fields, name)))).join(' ')
}

const wordOf = (fields: Words['fields'], name: string): string => fields.get(name) ?? name

/** Within a heading only abbreviations keep their capitals. */
const following = (word: string): string =>
  /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)
