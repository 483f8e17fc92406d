import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'

const SUBJECTS = ['person', 'organisation', 'premises'] as const

function prepare(draft: Draft, before: Image | null, viewer: Viewer): Draft {
  const after: Draft = { ...before, ...draft }
  if (SUBJECTS.filter((subject) => (after[subject] ?? null) !== null).length !== 1)
    throw new BadUserInput({ person: 'exactly one of person, organisation and premises is required' })
  if (typeof draft['directorate'] === 'string' || (before && !('directorate' in draft))) return draft
  if (viewer.directorateIds.length !== 1) throw new BadUserInput({ directorate: 'is required' })
  return { ...draft, directorate: viewer.directorateIds[0] }
}

export const restrictedNoteHooks: WriteHooks = { prepare, made: ['directorate'], exclusive: SUBJECTS }
