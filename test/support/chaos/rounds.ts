import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import type { Cluster } from '../database/cluster.ts'
import { until } from '../run/until.ts'

export type Chance = (least: number, most: number) => number

/** One kind of temporary harm to a server. */
export type Round = { name: string; harm: (cluster: Cluster, chance: Chance, database: string) => Promise<void> }

const TABLES = ['person', 'organisation', 'history_entry', 'ledger_pending', 'ledger_record', 'session'] as const

const NAMES = `select current_setting('synchronous_standby_names') as names`

const rounds: readonly Round[] = [
  {
    name: 'terminate-backend',
    async harm(cluster, chance) {
      for (let time = chance(1, 6); time > 0; time -= 1) {
        await cluster.run(
          `
            select pg_terminate_backend(pid) from pg_stat_activity
            where pid <> pg_backend_pid()
            and backend_type = 'client backend'
          `,
        )
        await delay(chance(20, 300))
      }
    },
  },
  {
    name: 'immediate stop and start',
    async harm(cluster, chance) {
      cluster.stop('immediate')
      await delay(chance(0, 1_500))
      cluster.start()
    },
  },
  {
    name: 'SIGSTOP and SIGCONT',
    async harm(cluster, chance) {
      cluster.freeze()
      try {
        await delay(chance(200, 6_000))
      } finally {
        cluster.thaw()
      }
    },
  },
  {
    name: 'lock',
    async harm(cluster, chance, database) {
      const holder = new Client({ connectionString: cluster.url(database) })
      holder.on('error', () => undefined)
      await holder.connect()
      try {
        await holder.query(
          `begin; lock table ${TABLES[chance(0, TABLES.length - 1)] as string} in access exclusive mode`,
        )
        await delay(chance(200, 6_000))
        if (chance(0, 1) === 1)
          await cluster.run(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'`)
      } finally {
        await holder.end()
      }
    },
  },
  {
    name: 'lost standby',
    async harm(cluster, chance) {
      const [before] = await cluster.run<{ names: string }>(NAMES)
      await cluster.run(`alter system set synchronous_standby_names = 'nobody'`)
      await cluster.run('select pg_reload_conf()')
      await delay(chance(500, 6_000))
      // Waiting callers are cut off, also by the server's stop; what they committed may have been saved.
      if (chance(0, 1) === 1)
        await cluster.run(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'`)
      // Resetting commits nothing, so it does not wait either.
      await cluster.run(`alter system set synchronous_standby_names = '${before?.names ?? ''}'`)
      await cluster.run('select pg_reload_conf()')
    },
  },
]

export const diskFull: Round = {
  name: 'disk full',
  async harm(cluster, chance) {
    const ballast = path.join(cluster.folder, 'ballast')
    // Fills the disk; dd then fails, as every writer does.
    execFileSync('sh', ['-c', `dd if=/dev/zero of='${ballast}' bs=64k 2>/dev/null || true`])
    await delay(chance(500, 3_000))
    rmSync(ballast, { force: true })
    // The server may still die of it during recovery.
    await until(async () => {
      if (!cluster.runs()) cluster.start()
      return cluster.run('select 1').then(
        () => true,
        () => false,
      )
    }, 40)
  },
}

/** Picks kinds at random; each comes once before any comes again. */
export function dealt(kinds: readonly Round[], chance: Chance): () => Round {
  let left: Round[] = []
  return () => {
    if (left.length === 0) left = [...kinds]
    const [round] = left.splice(chance(0, left.length - 1), 1)
    if (!round) throw new Error('There is no kind of harm to choose from')
    return round
  }
}

/** Every kind of harm; the full disk only where the cluster has a file system of its own. */
export const roundsFor = (cluster: Cluster): readonly Round[] =>
  cluster.ownFileSystem ? [...rounds, diskFull] : rounds
