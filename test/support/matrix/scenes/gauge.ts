import { newId } from '../../../../api/platform/record.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

const NOWHERE = { wards: [], boroughs: [], groups: [], issues: [] }

/** What the gauge reads from, rows that triggers have kept of the engagements and a copy of a midnight; and expectations. */
export async function gaugeScene({ add, adopt }: Making, people: Directory): Promise<void> {
  const directorates = [people.ownDirectorate, people.otherDirectorate]
  await adopt('LastEngaged', 'last_engaged', 'directorate_id', directorates)
  await add('CountedStakeholder', { ...NOWHERE, sector: people.sector })
  // Of a group of its own: there is one at most of each tier, group and organisation, and callers are to make theirs.
  await add('Expectation', { tier: null, group: await add('Group'), organisation: null, everyDays: 30 })
  await add('CountedMention', { issue: people.issue, organisationId: newId() })
  for (const directorate of directorates) await add('CountedEngagement', { directorate, organisationId: newId() })
}
