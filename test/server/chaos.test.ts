import { SEED } from '../support/chance.ts'
import { type Cluster, newCluster } from '../support/cluster.ts'
import { roundsFor } from '../support/chaos/rounds.ts'
import { type Chaos, chanceFrom, openChaos, survive } from '../support/chaos/run.ts'

// The embedded database runs in our own process, so nothing here can happen to it alone. All rounds: npm run soak --
// chaos.
describe('eight SPOCs who write while harm comes to the server', () => {
  const chance = chanceFrom(SEED)
  let cluster: Cluster
  let chaos: Chaos

  beforeAll(async () => {
    cluster = await newCluster({ ownFileSystemMb: 300 })
    if (!cluster.ownFileSystem) console.warn('CHAOS WITHOUT A FULL DISK: no file system can be mounted here')
    chaos = await openChaos(cluster)
  })

  for (const name of [
    'terminate-backend',
    'immediate stop and start',
    'SIGSTOP and SIGCONT',
    'lock',
    'lost standby',
    'disk full',
  ]) {
    it(`are told the truth of each change and lose no connection: ${name}`, async () => {
      const round = roundsFor(cluster).find((one) => one.name === name)
      // No file system can be mounted here; said at the start.
      if (!round) return

      await survive(chaos, cluster, round, chance)
    })
  }
})
