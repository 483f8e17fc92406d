import { parseArgs } from 'node:util'
import { type Role, ROLES } from '../../api/access/viewer.ts'
import { seededChance, SEED } from '../support/run/chance.ts'
import { siege, whomToRing } from '../support/starvation/siege.ts'
import { dearest, starve } from '../support/starvation/starve.ts'

/**
 * As each role, the dearest request that the limits let through, twenty times at once; meanwhile an operator's `viewer`
 * and whom-to-ring, and the process's health. Figures are printed; it throws when any of those was not answered. On
 * PostgreSQL where TEST_DATABASE_URL is set, else embedded.
 *
 * `--factor 0.1` is 20,000 premises; `--rounds 3` has three of each kind of request tried; `--role SPOC` takes one role
 * alone.
 */
export default async function starvation(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      factor: { type: 'string', default: '0.1' },
      rounds: { type: 'string', default: '3' },
      role: { type: 'string' },
    },
  })
  const attackers = ROLES.filter((role) => values.role === undefined || role === values.role)
  const besieged = await siege(Number(values.factor), [...new Set<Role>([...attackers, 'OPERATOR', 'INSPECTOR'])])
  const chance = seededChance(SEED)
  const faults: string[] = []
  for (const role of attackers) {
    const attacker = await besieged.as(role)
    const other = await besieged.as(role === 'OPERATOR' ? 'INSPECTOR' : 'OPERATOR')
    for (const { request, ms, tried } of await dearest(attacker, chance, Number(values.rounds))) {
      const { attack, others, health } = await starve(attacker, request, other, whomToRing)
      const line = [
        `${role.padEnd(16)} ${request.name}, ${ms.toFixed(0)} ms alone, dearest of ${tried};`,
        `20 at once: ${attack.answered} answered, ${attack.refused} refused in ${attack.ms.toFixed(0)} ms;`,
        `other caller ${others.answered} answers, worst ${others.worstMs.toFixed(0)} ms;`,
        `healthz ${health.answered} answers, worst ${health.worstMs.toFixed(0)} ms`,
      ]
      process.stdout.write(`${line.join(' ')}\n`)
      const wrong = [...attack.wrong, ...others.wrong, ...health.wrong]
      if (wrong.length === 0) continue
      faults.push(`${role}: ${wrong.slice(0, 5).join(', ')}`)
      process.stdout.write(`${JSON.stringify(request).slice(0, 3_000)}\n`)
    }
  }
  besieged.server.child.process.kill('SIGTERM')
  await besieged.server.child.ended
  if (faults.length > 0) throw new Error(`Not everybody was answered.\n${faults.join('\n')}`)
}
