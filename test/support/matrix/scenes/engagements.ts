import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

const SCALES = { need: 4, confidence: 3, satisfaction: 2 }

/**
 * Engagements of either directorate with either organisation and with both, shared or not, and what hangs on them. @returns
 * one engagement of each directorate.
 */
export async function engagementsScene({ add, server }: Making, people: Directory, somebody: string) {
  const { ownDirectorate, otherDirectorate, ownOrganisation, otherOrganisation, colleague, stranger } = people
  const { issue, group } = people
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
  const askedAs = await add('EngagementFeedback')
  const repeats = (directorate: string) =>
    add('EngagementSeries', {
      directorate,
      organisations: [ownOrganisation],
      people: [colleague],
      officers: [somebody],
      issues: [issue],
      groups: [group],
      premises: null,
    })
  const [series, otherSeries] = [await repeats(ownDirectorate), await repeats(otherDirectorate)]
  const meets = (directorate: string, more: object) =>
    add('Engagement', {
      ...SCALES,
      directorate,
      officers: [somebody],
      issues: [issue],
      groups: [group],
      askedAs,
      premises: null,
      endsAt: null,
      series: null,
      seriesStart: null,
      ...more,
    })
  const kept: string[] = []
  for (const directorate of [ownDirectorate, otherDirectorate]) {
    for (const whom of withWhom) {
      const isOne = whom === withWhom[0]
      const place = { series: directorate === ownDirectorate ? series : otherSeries, seriesStart: '2031-01-06' }
      const engagement = await meets(directorate, { ...whom, ...(isOne ? place : {}) })
      if (isOne) kept.push(engagement)
      await add('EngagementIssue', { engagement, directorate, issue, sentiment: -2 })
      await add('Commitment', { engagement, directorate, kept: null, keptOn: null })
    }
    const about = { person: null, organisation: null, premises: null, engagement: kept.at(-1) }
    await add('RestrictedNote', { ...about, directorate })
    await add('Commitment', { engagement: kept.at(-1), directorate, kept: true })
  }
  await meets(ownDirectorate, { ...withWhom[0], archivedAt: '1940-05-04T00:00:00.004Z' })
  const [own = '', other = ''] = kept
  return { askedAs, own, other, series, otherSeries }
}
