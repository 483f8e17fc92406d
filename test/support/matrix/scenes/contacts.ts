import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

const USES = ['WORK', 'PRIVATE', 'CALL_OUT']

/** Numbers given for each use, by everybody, kept by either directorate or by none. @returns one of them. */
export async function contactsScene({ add, made }: Making, people: Directory): Promise<{ point: string }> {
  const { ownDirectorate, otherDirectorate, ownOrganisation, otherOrganisation } = people
  const { colleague, keyholder, stranger, broken, resident } = people
  const points: string[] = []
  const residents: string[] = []
  for (const givenFor of USES) {
    points.push(
      await add('ContactPoint', { person: colleague, organisation: null, directorate: ownDirectorate, givenFor }),
      await add('ContactPoint', {
        person: stranger,
        organisation: otherOrganisation,
        directorate: otherDirectorate,
        givenFor,
      }),
    )
    await add('ContactPoint', { person: keyholder, organisation: null, directorate: null, givenFor })
    await add('ContactPoint', { person: broken, organisation: null, directorate: otherDirectorate, givenFor })
    await add('ContactPoint', { person: null, organisation: ownOrganisation, directorate: null, givenFor })
    residents.push(await add('ContactPoint', { person: resident, organisation: null, directorate: null, givenFor }))
  }
  await add('ContactPoint', {
    person: stranger,
    organisation: null,
    directorate: otherDirectorate,
    givenFor: 'PRIVATE',
    archivedAt: '1940-05-02T00:00:00.002Z',
  })
  for (const contactPoint of [...points.slice(0, 2), ...residents]) await add('ConsentEvent', { contactPoint })
  // A view of them.
  made.set('Consent', made.get('ConsentEvent') ?? [])
  return { point: points[0] as string }
}
