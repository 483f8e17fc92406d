import { parseArgs } from 'node:util'
import { numberFrom } from '../support/run/chance.ts'
import { newPair } from '../support/chaos/pair.ts'
import { roundsForPair, surviveAsPair } from '../support/chaos/pairRounds.ts'
import { type Chance, dealt, diskFull, type Round, roundsFor } from '../support/chaos/rounds.ts'
import { type Chaos, chanceFrom, openChaos, survive } from '../support/chaos/run.ts'
import type { Told } from '../support/chaos/writers.ts'
import { newCluster, newPooler } from '../support/database/cluster.ts'

/** The database server that is harmed, and how the register is connected to it. */
type Served = {
  words: string
  kinds: readonly Round[]
  chaos: Chaos
  survive: (round: Round, chance: Chance) => Promise<void>
  remove: () => void
}

const OWN_FILE_SYSTEM = { ownFileSystemMb: 500 }

const OPTIONS = {
  behind: { type: 'string' },
  hosts: { type: 'string', default: '1' },
  only: { type: 'string', default: '' },
} as const

/**
 * `npm run soak -- chaos [rounds] [--behind transaction|session | --hosts 2] [--only WORDS]`: a hundred rounds of every
 * kind of harm under eight writers, behind pgbouncer in that mode if asked, or with a primary and a synchronous standby
 * that take over from each other; or only the kinds with those words in their name. FC_SEED tries others.
 */
export default async function chaos(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [rounds = '100'] = positionals
  const pooling = values.behind === 'transaction' || values.behind === 'session' ? values.behind : null
  if (values.behind !== undefined && pooling === null) throw new Error('--behind takes transaction or session')
  if (values.hosts !== '1' && values.hosts !== '2') throw new Error('--hosts takes 1 or 2')
  if (values.hosts === '2' && pooling !== null) throw new Error('--behind takes one host')
  const seed = numberFrom('FC_SEED', 1)
  const chance = chanceFrom(seed)
  const served = values.hosts === '2' ? await byTwo() : await byOne(pooling)
  const kinds = served.kinds.filter(({ name }) => name.includes(values.only))
  if (!served.kinds.includes(diskFull)) console.warn('CHAOS WITHOUT A FULL DISK: no file system can be mounted here')
  const names = kinds.map(({ name }) => name).join(', ')
  console.log(`seed ${seed}, ${rounds} rounds${served.words} of ${names}`)
  try {
    const next = dealt(kinds, chance)
    const times = new Map(kinds.map(({ name }) => [name, 0]))
    const { journal } = served.chaos
    const { told } = journal
    for (let number = 1; number <= Number(rounds); number += 1) {
      const round = next()
      const before = { ...told }
      process.stdout.write(`${String(number).padStart(3)} ${round.name.padEnd(26)} `)
      await served.survive(round, chance)
      times.set(round.name, (times.get(round.name) ?? 0) + 1)
      const since = (outcome: Told): string => `${outcome} ${told[outcome] - before[outcome]}`
      console.log((['saved', 'refused', 'unknown'] as const).map(since).join(', '))
    }
    console.log([...times].map(([name, count]) => `${count} × ${name}`).join(', '))
    const answers = `${told.saved} saved, ${told.refused} refused, ${told.unknown} unknown`
    const longest = Math.round(journal.longestMs)
    console.log(`sound after every round: ${answers}; longest wait ${longest} ms; never restarted`)
  } finally {
    await served.chaos.close()
    served.remove()
  }
}

async function byOne(pooling: 'transaction' | 'session' | null): Promise<Served> {
  const cluster = await newCluster(OWN_FILE_SYSTEM)
  const pooler = pooling && (await newPooler(cluster, pooling))
  const owner = { databaseOwnerUrl: cluster.url() }
  const behind = pooler && pooling ? { ...owner, databaseUrl: pooler.url('postgres'), databasePooling: pooling } : {}
  const chaos = await openChaos(cluster, behind)
  return {
    words: pooling ? ` behind pgbouncer, ${pooling} mode` : '',
    kinds: roundsFor(cluster),
    chaos,
    survive: (round, chance) => survive(chaos, cluster, round, chance),
    remove() {
      pooler?.stop()
      cluster.remove()
    },
  }
}

async function byTwo(): Promise<Served> {
  const pair = await newPair(OWN_FILE_SYSTEM)
  const chaos = await openChaos(pair.primary(), { databaseUrl: pair.url, databaseOwnerUrl: pair.url })
  return {
    words: ' with two hosts',
    kinds: roundsForPair(pair),
    chaos,
    survive: (round, chance) => surviveAsPair(chaos, pair, round, chance),
    remove: pair.remove,
  }
}
