import type { Directory } from './directory.ts'
import type { Making } from './making.ts'
import { enumValues } from '../sdl.ts'
import type { Premises } from './premises.ts'

/** Notes of either directorate, on each kind of record but engagements (engagements.ts), and what was changed in each class. */
export async function restrictedScene({ add }: Making, people: Directory, { ownPremises }: Premises): Promise<void> {
  const { ownDirectorate, otherDirectorate, ownOrganisation, colleague, stranger } = people
  const about = { person: null, organisation: null, premises: null, engagement: null }
  await add('RestrictedNote', { ...about, directorate: ownDirectorate, person: colleague })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, person: stranger })
  await add('RestrictedNote', { ...about, directorate: ownDirectorate, organisation: ownOrganisation })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, organisation: ownOrganisation })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, premises: ownPremises })

  for (const dataClass of enumValues('DataClass') ?? []) {
    for (const directorate of [ownDirectorate, otherDirectorate])
      await add('HistoryEntry', {
        class: dataClass,
        objectId: stranger,
        account: null,
        directorate,
        organisation: null,
      })
  }
}
