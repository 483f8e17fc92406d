import type { Role } from '../api/access/viewer.ts'
import { seededChance, SEED } from './support/run/chance.ts'
import { about, expectPresent } from './support/run/expecting.ts'
import { siege, whomToRing } from './support/starvation/siege.ts'
import { dearest, starve } from './support/starvation/starve.ts'

/**
 * The role with the widest rights, and one that anybody may get. The full run has every role:
 * test/soak/starvation.ts.
 */
const ATTACKERS: readonly Role[] = ['SPOC', 'RESIDENT']

describe('an operator, while somebody sends the most expensive request that the limits allow twenty times at once', () => {
  it('is told who they are and whom to ring, and the process is healthy', async () => {
    const besieged = await siege(0.004, [...ATTACKERS, 'OPERATOR'])
    const operator = await besieged.as('OPERATOR')

    for (const role of ATTACKERS) {
      const attacker = await besieged.as(role)
      const [found] = await dearest(attacker, seededChance(SEED), 1)
      expectPresent(found)
      const { request, ms, tried } = found
      expect(request.path).toBe('/graphql')

      const { attack, others, health } = await starve(attacker, request, operator, whomToRing)

      const sent = `${role}: ${request.name} (${ms.toFixed(0)} ms alone, the dearest of ${tried})`
      const worst = `operator at worst ${others.worstMs.toFixed(0)} ms, healthz ${health.worstMs.toFixed(0)} ms`
      console.log(`${sent}; ${attack.answered} answered, ${attack.refused} refused; ${worst}`)
      about(sent, () => expect(others.wrong).toStrictEqual([]))
      about(sent, () => expect(health.wrong).toStrictEqual([]))
      about(sent, () => expect(attack.wrong).toStrictEqual([]))
      expect(attack.answered + attack.refused).toBe(20)
      expect(Math.min(others.answered, health.answered)).toBeGreaterThanOrEqual(3)
    }
  })
})
