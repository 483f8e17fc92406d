import { queryWithin } from '../../api/platform/database.ts'
import { SEED } from '../support/run/chance.ts'
import { roundsFor } from '../support/chaos/rounds.ts'
import { chanceFrom, openChaos, survive } from '../support/chaos/run.ts'
import { type Cluster, newCluster, newPooler } from '../support/database/cluster.ts'

const SESSION = `
  select
    current_user as "user",
    current_setting('statement_timeout') as timeout,
    current_setting('lock_timeout') as lock,
    current_setting('TimeZone') as zone
`
const EXPECTED = { user: 'beadle_app', timeout: '2s', lock: '4s', zone: 'UTC' }

describe('a register behind pgbouncer', () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await newCluster({ ownFileSystemMb: 400 })
    if (!cluster.ownFileSystem) console.warn('BEHIND PGBOUNCER WITHOUT A FULL DISK: no file system can be mounted here')
    // A session that was not set up has another time zone.
    await cluster.run(`alter role postgres set timezone = 'Asia/Tokyo'`)
  })

  for (const pooling of ['transaction', 'session'] as const) {
    it(`has its role and limits in every statement and transaction in ${pooling} mode, and survives harm to the server`, async () => {
      const pooler = await newPooler(cluster, pooling)
      await cluster.run(`create database behind_${pooling}`)
      const config = {
        databaseUrl: pooler.url(`behind_${pooling}`),
        databaseOwnerUrl: cluster.url(`behind_${pooling}`),
        databasePooling: pooling,
      }
      const chaos = await openChaos(cluster, config, `behind_${pooling}`)
      const named = { name: 'session-settings', text: SESSION, values: [] }

      // Often enough for the driver to prepare the statement, if it does so.
      const seen = await Promise.all(Array.from({ length: 30 }, () => chaos.db.query(named)))
      const within = await chaos.db.orm.em.fork().transactional((em) => queryWithin(em, named))

      expect(new Set([...seen, within].map((rows) => JSON.stringify(rows)))).toStrictEqual(
        new Set([JSON.stringify([EXPECTED])]),
      )
      const chance = chanceFrom(SEED)
      for (const round of roundsFor(cluster)) {
        await survive(chaos, cluster, round, chance)
      }
      await chaos.close()
      pooler.stop()
    })
  }
})
