import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Draft } from '../access/write/draft.ts'
import type { Rules } from '../access/write/record.ts'
import { BadUserInput } from '../platform/errors.ts'
import { type ContactKind, storedForm } from './contactValue.ts'

const faults: Readonly<Record<ContactKind, string>> = { PHONE: 'is no telephone number', MOBILE: 'is no telephone number', EMAIL: 'is no e-mail address', ADDRESS: 'is no address' }

function prepare(draft: Draft, before: Image | null, viewer: Viewer): Draft {
  const after: Draft = { ...before, ...draft }
  const prepared = { ...draft }
  if ((after['person'] ?? null) === null && (after['organisation'] ?? null) === null) throw new BadUserInput({ person: 'a person or an organisation is required' })
  if ('value' in draft || 'kind' in draft) {
    const kind = after['kind'] as ContactKind
    const value = storedForm(kind, String(after['value']))
    if (value === null) throw new BadUserInput({ value: faults[kind] })
    prepared['value'] = value
  }
  // Who serves one directorate keeps what they enter for it.
  if (!before && !('directorate' in draft) && viewer.directorateIds.length === 1) prepared['directorate'] = viewer.directorateIds[0]
  return prepared
}

export const contactPointRules: Rules = { prepare }
