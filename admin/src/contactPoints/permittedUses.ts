import type { May } from '../access/ViewerContext'
import type { ContactUse } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'

type Kept = { directorate: { id: string } | null }

/**
 * Uses that the viewer may enter for a contact point that one of their directorates keeps, or none.
 * @param contact the one that is changed; it may keep its use
 */
export function permittedUses(
  mayDo: May,
  directorates: readonly { id: string }[],
  contact?: { givenFor: ContactUse | null },
): ContactUse[] {
  const keepers: Kept[] = [...directorates.map((directorate) => ({ directorate })), { directorate: null }]
  return enumerations.ContactUse.filter(
    (givenFor) =>
      contact?.givenFor === givenFor ||
      keepers.some((kept) => mayDo(contact ? 'update' : 'create', 'ContactPoint', 'value', { givenFor, ...kept })),
  )
}
