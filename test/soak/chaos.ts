import { parseArgs } from 'node:util'
import { numberFrom } from '../support/chance.ts'
import type { Config } from '../../api/platform/config.ts'
import { newCluster, newPooler } from '../support/cluster.ts'
import { roundsFor } from '../support/chaos/rounds.ts'
import { chanceFrom, openChaos, survive } from '../support/chaos/run.ts'

/**
 * `npm run soak -- chaos [rounds] [--behind transaction|session]`: a hundred rounds of every kind of harm under eight writers, behind pgbouncer in that
 * mode if asked; FC_SEED tries others.
 */
export default async function chaos(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { behind: { type: 'string' } } })
  const [rounds = '100'] = positionals
  const seed = numberFrom('FC_SEED', 1)
  const chance = chanceFrom(seed)
  const cluster = await newCluster({ ownFileSystemMb: 500 })
  if (!cluster.ownFileSystem) console.warn('CHAOS WITHOUT A FULL DISK: no file system can be mounted here')
  const pooling = values.behind === 'transaction' || values.behind === 'session' ? values.behind : null
  if (values.behind !== undefined && pooling === null) throw new Error('--behind takes transaction or session')
  const pooler = pooling && (await newPooler(cluster, pooling))
  const behind: Partial<Config> = pooler && pooling ? { databaseUrl: pooler.url('postgres'), databaseOwnerUrl: cluster.url(), databasePooling: pooling } : {}
  const chaos = await openChaos(cluster, behind)
  const kinds = roundsFor(cluster)
  console.log(`seed ${seed}, ${rounds} rounds${pooling ? ` behind pgbouncer, ${pooling} mode` : ''} of ${kinds.map(({ name }) => name).join(', ')}`)
  try {
    for (let number = 1; number <= Number(rounds); number += 1) {
      const round = kinds[chance(0, kinds.length - 1)] as (typeof kinds)[number]
      const before = { ...chaos.journal.told }
      process.stdout.write(`${String(number).padStart(3)} ${round.name.padEnd(26)} `)
      await survive(chaos, cluster, round, chance)
      const { told } = chaos.journal
      console.log(`saved ${told.saved - before.saved}, refused ${told.refused - before.refused}, unknown ${told.unknown - before.unknown}`)
    }
    const { told, longestMs } = chaos.journal
    console.log(`sound after every round: ${told.saved} saved, ${told.refused} refused, ${told.unknown} unknown; longest wait ${Math.round(longestMs)} ms; never restarted`)
  } finally {
    await chaos.close()
    pooler?.stop()
    cluster.remove()
  }
}
