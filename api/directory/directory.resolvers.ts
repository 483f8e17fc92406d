import { recordOperations } from '../access/records/recordOperations.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'

/** Other systems refer to records by their codes. */
function prepare(draft: Draft): Draft {
  if (typeof draft['code'] === 'string' && !/^[A-Z0-9_]{1,40}$/.test(draft['code']))
    throw new BadUserInput({ code: 'must be capital letters, digits and underscores, at most 40' })
  return draft
}

/** Engagements name their kind by its code. */
const keepsCode: WriteHooks['complete'] = async (asked, draft, before) => {
  const was = before?.['code']
  if (was === undefined || draft['code'] === undefined || draft['code'] === was) return draft
  const [used] = await asked.query({ text: 'select from engagement where kind = $1 limit 1', values: [was] })
  if (used) throw new BadUserInput({ code: 'must stay as it is: engagements are of this kind' })
  return draft
}

/** @param directorateHooks what other features ask of a change of a directorate */
export const directoryResolvers = (directorateHooks: WriteHooks): Record<string, Record<string, unknown>> =>
  mergeResolvers(
    recordOperations('Directorate', { one: 'directorate', many: 'directorates' }, { ...directorateHooks, prepare }),
    recordOperations('Sector', { one: 'sector', many: 'sectors' }, { prepare }),
    recordOperations('Issue', { one: 'issue', many: 'issues' }, { prepare }),
    recordOperations('Group', { one: 'group', many: 'groups' }, { prepare }),
    recordOperations(
      'EngagementKind',
      { one: 'engagementKind', many: 'engagementKinds' },
      { prepare, complete: keepsCode },
    ),
    recordOperations('Topic', { one: 'topic', many: 'topics' }, { prepare }),
  ) as Record<string, Record<string, unknown>>
