import type { Making } from './making.ts'

export type Directory = Awaited<ReturnType<typeof directoryScene>>

/** Lists and zones, two organisations, five people: what is a stakeholder's own, and what is others'. */
export async function directoryScene({ server, add }: Making) {
  const [ownDirectorate, otherDirectorate] = [await add('Directorate'), await add('Directorate')]
  const [sector, issue, group] = [await add('Sector'), await add('Issue'), await add('Group')]
  const topic = await add('Topic')
  const [ward, borough] = [await add('Zone', { kind: 'WARD' }), await add('Zone', { kind: 'BOROUGH' })]

  const otherOrganisation = await add('Organisation', { sector, parent: null })
  const ownOrganisation = await add('Organisation', { sector, parent: otherOrganisation })
  await add('Organisation', { sector: null, parent: otherOrganisation, archivedAt: '1940-05-01T00:00:00.001Z' })
  await server.db.query({
    text: 'insert into organisation_group (organisation_id, group_id) values ($1, $2)',
    values: [ownOrganisation, group],
  })
  await add('OrganisationIssue', { organisation: ownOrganisation, issue })
  const otherIssue = await add('Issue')
  await add('OrganisationIssue', { organisation: otherOrganisation, issue: otherIssue })

  const [colleague, keyholder] = [await add('Person'), await add('Person')]
  // Of these, one is whose glass an operator has broken.
  const [stranger, broken] = [await add('Person'), await add('Person')]
  const resident = await add('Person', { ward })
  await add('Affiliation', { person: colleague, organisation: ownOrganisation })
  await add('Affiliation', { person: stranger, organisation: otherOrganisation })
  await add('Affiliation', { person: broken, organisation: ownOrganisation, endsOn: '1999-12-31' })

  return {
    ownDirectorate,
    otherDirectorate,
    sector,
    issue,
    otherIssue,
    group,
    topic,
    ward,
    borough,
    ownOrganisation,
    otherOrganisation,
    colleague,
    keyholder,
    stranger,
    broken,
    resident,
  }
}
