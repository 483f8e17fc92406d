import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Database, queryWithin } from '../api/platform/database.ts'
import { SEED } from './support/chance.ts'
import { roundsFor } from './support/chaos/rounds.ts'
import { chanceFrom, openChaos, survive } from './support/chaos/run.ts'
import { type Cluster, newCluster, newPooler } from './support/cluster.ts'
import { serverUrl } from './support/database.ts'
import { until } from './support/until.ts'

const SESSION = `select current_user as "user", current_setting('statement_timeout') as timeout, current_setting('lock_timeout') as lock, current_setting('TimeZone') as zone`
const EXPECTED = { user: 'beadle_app', timeout: '2s', lock: '4s', zone: 'UTC' }

if (serverUrl !== null) {
  describe('a register behind pgbouncer', { concurrency: false }, () => {
    let cluster: Cluster

    before(async () => {
      cluster = await newCluster({ ownFileSystemMb: 400 })
      if (!cluster.ownFileSystem) console.warn('BEHIND PGBOUNCER WITHOUT A FULL DISK: no file system can be mounted here')
      // A session that was not set up shows by its zone.
      await cluster.run(`alter role postgres set timezone = 'Asia/Tokyo'`)
    })

    for (const pooling of ['transaction', 'session'] as const) {
      it(`in ${pooling} mode has its role and limits in every statement and transaction, and survives what comes to the server`, async () => {
        const pooler = await newPooler(cluster, pooling)
        await cluster.run(`create database behind_${pooling}`)
        const config = { databaseUrl: pooler.url(`behind_${pooling}`), databaseOwnerUrl: cluster.url(`behind_${pooling}`), databasePooling: pooling }
        const chaos = await openChaos(cluster, config, `behind_${pooling}`)
        const named = { name: 'session-settings', text: SESSION, values: [] }

        // Often enough for a statement to be prepared, where that is done at all.
        const seen = await Promise.all(Array.from({ length: 30 }, () => chaos.db.query(named)))
        const within = await chaos.db.orm.em.fork().transactional((em) => queryWithin(em, named))

        assert.deepEqual(new Set([...seen, within].map((rows) => JSON.stringify(rows))), new Set([JSON.stringify([EXPECTED])]))
        const chance = chanceFrom(SEED)
        for (const round of roundsFor(cluster)) {
          await survive(chaos, cluster, round, chance)
        }
        await chaos.close()
        pooler.stop()
      })
    }
  })

  describe('a register with two servers', () => {
    let db: Database
    after(() => db.close())

    it('follows the standby that takes over, without a restart, and loses no answered write', async () => {
      const first = await newCluster()
      const second = await first.standby()
      const both = `postgresql://postgres@127.0.0.1:${second.port},127.0.0.1:${first.port}/postgres?target_session_attrs=read-write`
      const chaos = await openChaos(first, { databaseUrl: both, databaseOwnerUrl: both })
      db = chaos.db
      const portOf = async (): Promise<unknown> => (await db.query<{ port: number }>({ text: 'select inet_server_port() as port', values: [] }))[0]?.port
      assert.equal(await portOf(), first.port)
      await until(async () => {
        const [row] = await first.run<{ same: boolean }>('select bool_and(replay_lsn = pg_current_wal_lsn()) as same from pg_stat_replication')
        return row?.same === true
      })
      await first.run(`alter system set synchronous_standby_names = 'standby'`)
      await first.run('select pg_reload_conf()')

      await survive(chaos, first, { name: 'fail-over', harm: async () => (first.stop('immediate'), second.promote()) }, chanceFrom(SEED))

      assert.equal(await portOf(), second.port)
      assert.equal(await db.probe?.obstacle(), null)
    })
  })
}
