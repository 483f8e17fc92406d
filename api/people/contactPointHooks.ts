import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { type ContactKind, readContact, readExtension } from './contactValue.ts'

function prepare(draft: Draft, before: Image | null, viewer: Viewer): Draft {
  const after: Draft = { ...before, ...draft }
  if ((after['person'] ?? null) === null && (after['organisation'] ?? null) === null)
    throw new BadUserInput({ person: 'a person or an organisation is required' })
  const prepared = { ...draft, ...contactFields(draft, before) }
  // A SPOC of a single directorate enters contacts for it.
  if (!before && !('directorate' in draft) && viewer.directorateIds.length === 1)
    prepared['directorate'] = viewer.directorateIds[0]
  return prepared
}

/** @throws BadUserInput naming the field */
function contactFields(draft: Draft, before: Image | null): Draft {
  const { kind, value, extension, note }: Draft = { ...before, ...draft }
  const given = typeof draft['extension'] === 'string' ? readExtension(kind as ContactKind, draft['extension']) : null
  if (typeof draft['extension'] === 'string' && given === null)
    throw new BadUserInput({ extension: 'must be up to 8 digits, and goes with a telephone number' })
  const own: Draft = 'extension' in draft ? { extension: given } : {}
  // Values stored under earlier rules stay until they are changed.
  if (before && value === before['value'] && kind === before['kind']) return own
  const read = readContact(kind as ContactKind, String(value))
  if ('fault' in read) throw new BadUserInput({ value: read.fault })
  if (given !== null && read.extension !== null && given !== read.extension)
    throw new BadUserInput({ extension: `must be given once: the number already has extension ${read.extension}` })
  return {
    ...own,
    kind: read.kind,
    value: read.value,
    ...extensionOf(kind, read.extension ?? given ?? extension),
    ...noteOf(read.note, note),
  }
}

/** Only numbers have one: it is dropped when the contact becomes an e-mail or postal address. */
const extensionOf = (kind: unknown, extension: unknown): Draft => ({
  extension: kind === 'PHONE' || kind === 'MOBILE' ? (extension ?? null) : null,
})

/** Words found beside the value are added to the note. */
function noteOf(words: string | null, note: unknown): Draft {
  if (words === null) return {}
  if (typeof note !== 'string') return { note: words }
  return note.includes(words) ? { note } : { note: `${note}; ${words}` }
}

export const contactPointHooks: WriteHooks = { prepare }
