import type { Directory } from './directory.ts'
import type { Making } from './making.ts'
import type { Premises } from './premises.ts'

/** Looks at whom either organisation calls its own, at its premises, and at itself. */
export async function looksScene({ add }: Making, people: Directory, places: Premises): Promise<void> {
  const { ownOrganisation, otherOrganisation, ownDirectorate, colleague, keyholder, stranger } = people
  const about = [
    { person: colleague, premises: null },
    { person: keyholder, premises: null },
    { person: stranger, premises: null },
    { person: null, premises: places.ownPremises },
    { person: null, premises: places.otherPremises },
    { person: null, premises: null },
  ]
  for (const organisation of [ownOrganisation, otherOrganisation])
    for (const whom of about)
      await add('Look', { organisation, ...whom, class: 'KEYHOLDING', directorates: [ownDirectorate] })
}
