import { entities } from '../../api/entities.ts'
import { type Database, openDatabase } from '../../api/platform/database.ts'
import { defineJob, handled } from '../../api/platform/jobs/job.ts'
import { createJobs } from '../../api/platform/jobs/jobs.ts'
import { createLog } from '../../api/platform/log.ts'
import { migrate } from '../../api/platform/sql/migrate.ts'
import { newId } from '../../api/platform/record.ts'
import { testConfig } from '../support/config.ts'
import { type Cluster, newCluster, newPooler } from '../support/database/cluster.ts'
import { until } from '../support/run/until.ts'

const QUICK = { look: 0.2, schedules: 1, supervision: 1 }
const log = createLog('silent')
const visit = defineJob({ name: 'visit', data: { personId: 'id' } })

describe('jobs on a server', () => {
  let cluster: Cluster
  let owner: { databaseOwnerUrl: string }

  beforeAll(async () => {
    cluster = await newCluster()
    owner = { databaseOwnerUrl: cluster.url() }
    const db = await openDatabase(testConfig({ databaseUrl: cluster.url() }), log, entities)
    await migrate(db, () => undefined)
    await db.close()
  })

  /** Jobs at work, that note whom they visited. */
  async function atWork(db: Database) {
    const seen: string[] = []
    const jobs = await createJobs(db, [handled(visit, async ({ data }) => void seen.push(data.personId))], {
      log,
      every: QUICK,
    })
    jobs.start()
    const queue = (personId: string) => db.orm.em.fork().transactional((em) => jobs.queue(em, visit, { personId }))
    return { seen, queue, close: async () => (await jobs.close(), db.close()) }
  }

  it('go on when the server was stopped and is there again, and lose none', async () => {
    const config = testConfig({ databaseUrl: cluster.url(), ...owner })
    const { seen, queue, close } = await atWork(await openDatabase(config, log, entities))
    await queue(newId())
    await until(async () => seen.length === 1)

    cluster.stop('immediate')
    await expect(queue(newId())).rejects.toThrow()
    cluster.start()
    const after = newId()
    await until(() =>
      queue(after).then(
        () => true,
        () => false,
      ),
    )
    await until(async () => seen.includes(after), 30)

    expect(seen).toHaveLength(2)
    await close()
  })

  it('work behind pgbouncer in transaction mode', async () => {
    const pooler = await newPooler(cluster, 'transaction')
    const config = testConfig({ databaseUrl: pooler.url('postgres'), databasePooling: 'transaction', ...owner })
    const { seen, queue, close } = await atWork(await openDatabase(config, log, entities))

    const personId = newId()
    await queue(personId)
    await until(async () => seen.length === 1)

    expect(seen).toStrictEqual([personId])
    await close()
    pooler.stop()
  })
})
