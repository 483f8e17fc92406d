import { type Database, type Owner, queryWithin } from '../../api/platform/database.ts'
import { markAsDemo } from '../../api/platform/start/demoMark.ts'
import { readCodes } from '../codes.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seedReferenceWithin } from '../reference/index.ts'
import { seededId } from '../seededId.ts'
import { emailOf, seedAccounts } from './accounts.ts'
import { seedAreas } from './areas.ts'
import { seedCalendarFeeds } from './calendarFeeds.ts'
import { seedCare } from './care.ts'
import { seedClosedDays } from './closedDays.ts'
import { daysFrom } from './days.ts'
import { seedExceptions } from './exceptions.ts'
import { seedExpectations } from './expectations.ts'
import { seedEngagements } from './engagements/index.ts'
import { seedFavourites } from './favourites.ts'
import { demoForce } from './force.ts'
import { seedLooks } from './looks.ts'
import { seedOfficeLife } from './officeLife.ts'
import { seedPendingChanges } from './pendingChanges/index.ts'
import { seedQuestions } from './questions/index.ts'
import { seedRegistrations } from './registrations.ts'
import { seedResident } from './resident.ts'
import { seedStreets } from './streets.ts'
import { TABLES, type Table } from './tables.ts'
import { seedZones } from './zones.ts'

/** What is written into, and the owner's rights for what nobody else may write. */
type Seeding = { db: Database; owner: Pick<Owner, 'query'> }

/**
 * Fills a migrated database with reference lists, the fictional demo force and demo accounts; never in production. The
 * register is written whole or not at all. A second call only adds what an interrupted first one missed.
 * @param today the day from which dates are counted; the same day gives the same rows, except account ids and password
 *   hashes
 */
export async function seedDemo(
  { db, owner }: Seeding,
  report: (line: string) => void,
  today = new Date(),
): Promise<void> {
  const days = daysFrom(today)
  // First, because even an interrupted seeding has written published passwords.
  await markAsDemo(db)
  const codes = await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (statement) => queryWithin(em, statement)
    report('Demo force: reference lists, wards, streets, water and parks')
    await seedReferenceWithin(run)
    await seedZones(run)
    await seedStreets(run)
    await seedAreas(run)
    await seedClosedDays(run, today)
    const known = await readCodes(run)
    if (await isSeeded(run)) return known
    const force = demoForce(known, days)
    const { organisation, person, premises, keyholder } = force
    const contacts = `${organisation.length} organisations, ${person.length} people`
    report(`Demo force: ${contacts}, ${premises.length} premises, ${keyholder.length} keyholders`)
    for (const table of Object.keys(TABLES) as Table[]) await insertForce(run, table, force)
    return known
  })
  report('Demo force: accounts')
  await seedAccounts(db, codes, days)
  await seedResident(db, codes, days)
  await seedOfficeLife(db, days)
  await seedLooks(db, owner, days)
  report('Demo force: a year of engagements and of questions')
  await seedEngagements(db, codes, days)
  await seedQuestions(db, codes, days)
  await seedPendingChanges(db, codes, days)
  await seedCare(db, days)
  await seedRegistrations(db, codes, days)
  await seedFavourites((statement) => db.query(statement), emailOf)
  await seedCalendarFeeds((statement) => db.query(statement), emailOf, days)
  await seedExpectations((statement) => db.query(statement))
  await seedExceptions((statement) => db.query(statement), days)
}

async function isSeeded(run: Run): Promise<boolean> {
  const found = await run({
    text: 'select 1 from organisation where id = $1',
    values: [seededId('demo', 'organisation', 0)],
  })
  return found.length > 0
}

const insertForce = (run: Run, table: Table, force: ReturnType<typeof demoForce>): Promise<void> =>
  insertRows(run, table, TABLES[table], force[table])
