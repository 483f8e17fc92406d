import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Asked } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'

const SUBJECTS = ['person', 'organisation', 'premises', 'engagement'] as const

function prepare(draft: Draft, before: Image | null, viewer: Viewer): Draft {
  const after: Draft = { ...before, ...draft }
  if (SUBJECTS.filter((subject) => (after[subject] ?? null) !== null).length !== 1)
    throw new BadUserInput({ person: 'exactly one of person, organisation, premises and engagement is required' })
  if (typeof draft['directorate'] === 'string' || (before && !('directorate' in draft))) return draft
  if (viewer.directorateIds.length !== 1) throw new BadUserInput({ directorate: 'is required' })
  return { ...draft, directorate: viewer.directorateIds[0] }
}

const KEPT_BY_OTHERS = 'select from engagement where id = $1 and directorate_id <> $2'

/** The policy refuses a directorate that the viewer does not serve; which of their own is the engagement's it cannot say. */
async function permit(asked: Asked, { directorateIds }: Viewer, draft: Draft, before: Image | null): Promise<void> {
  const whole: Draft = { ...before, ...draft }
  const about = idOrNull(whole['engagement'])
  // As `prepare` makes it where it is left out, or emptied.
  const own = idOrNull(whole['directorate']) ?? (directorateIds.length === 1 ? directorateIds[0] : null)
  if (about === null || !own || !directorateIds.includes(own)) return
  const [others] = await asked.query({ text: KEPT_BY_OTHERS, values: [about, own] })
  if (others) throw new BadUserInput({ engagement: 'must be kept by the directorate of the note' })
}

export const restrictedNoteHooks: WriteHooks = { prepare, permit, made: ['directorate'], exclusive: SUBJECTS }
