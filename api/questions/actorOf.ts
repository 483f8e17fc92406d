import type { Viewer } from '../access/viewer.ts'
import type { QuestionActor } from './workflow/actors.ts'

type Involved = {
  asker?: { id: string } | null | undefined
  organisation?: { id: string } | null | undefined
  assignee?: { id: string } | null | undefined
  routedDirectorates: readonly string[]
}

/** A SPOC who asked on behalf of an organisation, and is not routed, stands on the asker's side. */
export function actorOf(
  viewer: Viewer,
  { asker, organisation, assignee, routedDirectorates }: Involved,
): QuestionActor {
  if (routedDirectorates.some((directorate) => viewer.directorateIds.includes(directorate)))
    return assignee?.id === viewer.accountId ? 'ASSIGNEE' : 'ROUTED'
  if (asker?.id === viewer.accountId) return 'ASKER'
  return organisation && organisation.id === viewer.organisationId ? 'COLLEAGUE' : 'STRANGER'
}
