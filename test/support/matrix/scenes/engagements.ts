import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

const SCALES = { need: 4, confidence: 3, satisfaction: 2 }

/** Engagements of either directorate with either organisation and with both, shared or not. */
export async function engagementsScene({ add, server }: Making, people: Directory, somebody: string): Promise<void> {
  const { ownDirectorate, otherDirectorate, ownOrganisation, otherOrganisation, colleague, stranger, issue } = people
  // Other worlds of this database may have it already.
  const [known] = await server.db.query({
    text: `select from engagement_kind where code = 'WRITTEN_KIND'`,
    values: [],
  })
  if (!known) await add('EngagementKind', { code: 'WRITTEN_KIND' })
  const withWhom = [
    { organisations: [ownOrganisation], people: [colleague], shared: true },
    { organisations: [ownOrganisation], people: [colleague], shared: false },
    { organisations: [otherOrganisation], people: [stranger], shared: true },
    { organisations: [ownOrganisation, otherOrganisation].sort(), people: [colleague, stranger].sort(), shared: true },
    { organisations: [], people: [], shared: false },
  ]
  const meets = (directorate: string, more: object) =>
    add('Engagement', {
      ...SCALES,
      directorate,
      officers: [somebody],
      issues: [issue],
      premises: null,
      endsAt: null,
      ...more,
    })
  for (const directorate of [ownDirectorate, otherDirectorate])
    for (const whom of withWhom) await meets(directorate, whom)
  await meets(ownDirectorate, { ...withWhom[0], archivedAt: '1940-05-04T00:00:00.004Z' })
}
