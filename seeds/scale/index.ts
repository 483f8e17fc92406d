import { queryWithin, type Database } from '../../api/platform/database.ts'
import { StartError } from '../../api/platform/start/startError.ts'
import { readCodes } from '../codes.ts'
import { daysFrom } from '../demo/days.ts'
import type { Run } from '../insertRows.ts'
import { seedReferenceWithin } from '../reference/index.ts'
import { seededId } from '../seededId.ts'
import { consents, contactPoints } from './contactPoints.ts'
import { keyholders } from './keyholders.ts'
import { notes } from './notes.ts'
import { concerns, memberships, organisations } from './organisations.ts'
import { affiliations, people } from './people.ts'
import { stagePlaces } from './places.ts'
import { premises } from './premises.ts'
import { sizeOf, type Size } from './size.ts'
import { timed, withoutIndexes } from './withoutIndexes.ts'
import { stageWords } from './words.ts'
import { seedLondon } from './zones.ts'

const loads: readonly [table: string, statement: (size: Size) => string][] = [
  ['organisation', organisations],
  ['organisation_group', memberships],
  ['organisation_issue', concerns],
  ['person', people],
  ['affiliation', affiliations],
  ['premises', premises],
  ['keyholder', keyholders],
  ['contact_point', contactPoints],
  ['consent_event', consents],
  ['restricted_note', notes],
]
const tables = loads.map(([table]) => table)

/** The register already holds generated rows. */
export class ScaledAlready extends StartError {
  override readonly name = 'ScaledAlready'
}

/**
 * Fills a migrated database with `factor` times 100,000 organisations, 400,000 people, 200,000 premises, 600,000
 * keyholders and 800,000 contact points across Greater London, denser in the City. All or nothing, and only once. The
 * server generates the rows. Needs the schema owner's rights and locks the register's tables.
 * @param options.factor 0.001 to 100
 * @param options.today the day from which dates are counted; the same day and factor give the same rows on either
 *   database
 * @throws RangeError for another factor; ScaledAlready
 */
export async function seedScale(
  db: Database,
  options: { factor: number; today?: Date },
  report: (line: string) => void,
): Promise<void> {
  const size = sizeOf(options.factor, daysFrom(options.today ?? new Date()))
  await db.asOwner(async (owner) => {
    await owner.orm.em.fork().transactional(async (em) => {
      const run: Run = (statement) => queryWithin(em, statement)
      await refuseTwice(run)
      await run({ text: `set local maintenance_work_mem = '256MB'`, values: [] })
      await run({ text: `set local work_mem = '64MB'`, values: [] })
      await seedReferenceWithin(run)
      await seedLondon(run)
      const codes = await readCodes(run)
      await stageWords(run, codes)
      await stagePlaces(run, codes)
      await withoutIndexes(run, tables, report, async () => {
        for (const [table, statement] of loads) {
          await timed(report, table, () => run({ text: statement(size), values: [] }))
          // The next statements join this table.
          await run({ text: `analyze ${table}`, values: [] })
        }
      })
    })
    await timed(report, 'analyse', () => owner.query({ text: `analyze ${tables.join(', ')}`, values: [] }))
  })
}

async function refuseTwice(run: Run): Promise<void> {
  const found = await run({
    text: 'select 1 from organisation where id = $1',
    values: [seededId('scale', 'organisation', 0)],
  })
  if (found.length > 0)
    throw new ScaledAlready('The register holds generated rows already. Use an empty database for another factor.')
}
