import { SEED } from '../support/run/chance.ts'
import { canMount, type Cluster, newCluster } from '../support/database/cluster.ts'
import { expectPresent } from '../support/run/expecting.ts'
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
    chaos = await openChaos(cluster, {}, 'postgres', { otherWays: true })
  })
  afterAll(() => chaos.close())

  for (const name of [
    'terminate-backend',
    'immediate stop and start',
    'SIGSTOP and SIGCONT',
    'lock',
    'lost standby',
    'disk full',
  ]) {
    // To fill a disk takes a file system of its own. Jest counts the test as skipped where none can be mounted.
    const test = name === 'disk full' && !canMount() ? it.skip : it
    test(`are told the truth of each change and lose no connection: ${name}`, async () => {
      const round = roundsFor(cluster).find((one) => one.name === name)

      expectPresent(round)

      await survive(chaos, cluster, round, chance)
    })
  }
})
