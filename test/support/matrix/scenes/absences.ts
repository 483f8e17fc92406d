import type { Directory } from './directory.ts'
import type { Making } from './making.ts'
import type { Premises } from './premises.ts'

/** Who is away from the own premises, from others' and from all, as their own organisation, another and nobody says. */
export async function absencesScene({ add }: Making, people: Directory, premises: Premises): Promise<void> {
  const { ownOrganisation, otherOrganisation, colleague, keyholder, stranger, broken } = people
  const { ownPremises, otherPremises } = premises
  const away = (person: string, organisation: string | null, place: string | null, more: object = {}) =>
    add('Absence', { person, organisation, premises: place, ...more })
  await away(colleague, ownOrganisation, null)
  await away(colleague, ownOrganisation, ownPremises)
  await away(colleague, otherOrganisation, null)
  await away(keyholder, ownOrganisation, ownPremises)
  // From premises at which somebody else is rung, and by those whose employee this is not.
  await away(keyholder, ownOrganisation, otherPremises)
  await away(keyholder, ownOrganisation, null)
  await away(keyholder, null, ownPremises)
  await away(stranger, ownOrganisation, ownPremises)
  await away(stranger, otherOrganisation, otherPremises, { to: '1999-12-31' })
  await away(stranger, null, ownPremises)
  await away(broken, null, null)
  await away(stranger, otherOrganisation, null, { archivedAt: '1940-05-03T00:00:00.003Z' })
}
