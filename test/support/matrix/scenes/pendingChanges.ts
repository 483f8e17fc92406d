import { DECIDERS } from '../../../../api/ownSection/pendingChanges/pendingWorkflow.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

/** Of either organisation, of both classes, for each who decides; one of them no longer in use. */
export async function pendingChangesScene(
  { add }: Making,
  { ownOrganisation, otherOrganisation, colleague, stranger }: Directory,
  proposer: string,
): Promise<void> {
  const sides = [
    { organisation: ownOrganisation, person: colleague },
    { organisation: otherOrganisation, person: stranger },
  ]
  for (const side of sides)
    for (const decides of DECIDERS)
      for (const dataClass of ['DIRECTORY', 'KEYHOLDING'])
        await add('PendingChange', {
          ...side,
          objectType: 'Keyholder',
          class: dataClass,
          decides,
          about: `${decides} ${dataClass}`,
          proposer,
          archivedAt: decides === 'EITHER' && dataClass === 'KEYHOLDING' ? '1940-05-04T00:00:00.001Z' : null,
        })
}
