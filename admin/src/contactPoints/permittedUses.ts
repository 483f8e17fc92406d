import type { May } from '../access/ViewerContext'
import type { ContactUse } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'

type Kept = { directorate: { id: string } | null }

/**
 * What the viewer may say that a contact point was given for, in one of the directorates that they could keep it for or
 * in none.
 * @param contact the one that is changed, which may keep what it is
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
