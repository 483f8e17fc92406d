import { setTimeout as delay } from 'node:timers/promises'
import { type Cluster, type ClusterOptions, newCluster } from '../database/cluster.ts'
import { until } from '../run/until.ts'

/** A primary and its synchronous standby, which swap roles. */
export type Pair = {
  primary: () => Cluster
  standby: () => Cluster
  /** The connection string, which names both hosts. */
  url: string
  /** Resolves once the standby has every acknowledged commit, and no commit is acknowledged without it. */
  inSync: () => Promise<void>
  /**
   * The standby takes over from a primary that has stopped or is frozen; after a while the old primary becomes its
   * synchronous standby.
   * @param aloneMs until then the new primary waits for no standby, and a frozen one stays where it is
   */
  takeOver: (aloneMs: number) => Promise<void>
  remove: () => void
}

const NAME = 'standby'

export async function newPair(options: ClusterOptions = {}): Promise<Pair> {
  let primary = await newCluster(options)
  // A standby can catch up on what it missed, and reconnects soon. Its copies have these settings too.
  await primary.run(`alter system set wal_keep_size = '128MB'`)
  await primary.run(`alter system set wal_retrieve_retry_interval = '200ms'`)
  await primary.run('select pg_reload_conf()')
  let standby = await primary.standby(options)
  await replicate(primary)
  const hosts = `127.0.0.1:${standby.port},127.0.0.1:${primary.port}`
  return {
    primary: () => primary,
    standby: () => standby,
    url: `postgresql://postgres@${hosts}/postgres?target_session_attrs=read-write`,
    inSync: () => inSync(primary),
    async takeOver(aloneMs) {
      const old = primary
      await standby.promote()
      primary = standby
      standby = old
      await delay(aloneMs)
      if (old.runs()) await old.kill()
      // Copied before the new primary waits for a standby, so that it waits for none when it is promoted.
      await old.follow(primary)
      await replicate(primary)
    },
    remove() {
      standby.remove()
      primary.remove()
    },
  }
}

/** From now on the standby has every acknowledged commit. */
async function replicate(primary: Cluster): Promise<void> {
  await until(() => follows(primary, `state = 'streaming'`), 40)
  await primary.run(`alter system set synchronous_standby_names = '${NAME}'`)
  await primary.run('select pg_reload_conf()')
  await inSync(primary)
}

async function inSync(primary: Cluster): Promise<void> {
  await until(() => follows(primary, `sync_state = 'sync'`), 40)
  // Commits wait once the checkpointer has read the setting, which it does before any later checkpoint.
  await primary.run('checkpoint')
  const [now] = await primary.run<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')
  await until(() => follows(primary, `sync_state = 'sync' and flush_lsn >= '${now?.lsn ?? ''}'`), 40)
}

async function follows(primary: Cluster, condition: string): Promise<boolean> {
  const found = await primary.run(`select from pg_stat_replication where application_name = '${NAME}' and ${condition}`)
  return found.length > 0
}
