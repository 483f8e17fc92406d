import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Role } from '../api/access/viewer.ts'
import { seededChance, SEED } from './support/chance.ts'
import { siege, whomToRing } from './support/starvation/siege.ts'
import { dearest, starve } from './support/starvation/starve.ts'

/** Those with the widest rights, and one of those who may register by themselves. The full run has every role: test/soak/starvation.ts. */
const attackers: readonly Role[] = ['SPOC', 'RESIDENT']

describe('an operator, while somebody sends the dearest request that the limits allow twenty times at once', () => {
  it('is told who it is and whom to ring, and the process is well', async (t) => {
    const besieged = await siege(0.004, [...attackers, 'OPERATOR'])
    const operator = await besieged.as('OPERATOR')
    for (const role of attackers) {
      const attacker = await besieged.as(role)
      const [found] = await dearest(attacker, seededChance(SEED), 1)
      assert.ok(found)
      const { request, ms, tried } = found
      assert.equal(request.path, '/graphql')

      const { attack, others, health } = await starve(attacker, request, operator, whomToRing)

      const sent = `${role}: ${request.name} (${ms.toFixed(0)} ms alone, the dearest of ${tried})`
      t.diagnostic(
        `${sent}; ${attack.answered} answered, ${attack.refused} refused; operator at worst ${others.worstMs.toFixed(0)} ms, healthz ${health.worstMs.toFixed(0)} ms`,
      )
      assert.deepEqual(others.wrong, [], sent)
      assert.deepEqual(health.wrong, [], sent)
      assert.deepEqual(attack.wrong, [], sent)
      assert.equal(attack.answered + attack.refused, 20)
      assert.ok(others.answered >= 3 && health.answered >= 3)
    }
  })
})
