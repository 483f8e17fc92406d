import { newId } from '../../../../api/platform/record.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

/** Of either organisation, of both classes, asked and settled; one of them no longer in use. */
export async function careItemsScene(
  { add }: Making,
  { ownOrganisation, otherOrganisation, colleague, stranger }: Directory,
): Promise<void> {
  const sides = [
    { organisation: ownOrganisation, person: colleague },
    { organisation: otherOrganisation, person: stranger },
  ]
  for (const side of sides)
    for (const dataClass of ['DIRECTORY', 'KEYHOLDING'])
      for (const settled of [false, true])
        await add('CareItem', {
          ...side,
          class: dataClass,
          kind: dataClass === 'KEYHOLDING' ? 'KEYHOLDER' : 'PERSON',
          objectId: newId(),
          ...(settled ? { state: 'CONFIRMED' } : { state: 'ASKED', settledAt: null }),
          archivedAt: settled && dataClass === 'KEYHOLDING' ? '1940-05-04T00:00:00.001Z' : null,
        })
}
