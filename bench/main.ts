import { readConfig } from '../api/platform/config.ts'
import { benchWorks } from './benchWorks.ts'
import { benchEngagements } from './engagements/benchEngagements.ts'
import { benchOwn } from './own/benchOwn.ts'
import { ownWork } from './own/ownWork.ts'
import { benchQuestions } from './questions/benchQuestions.ts'
import { fillRegister } from './register.ts'
import type { Bench } from './rounds.ts'
import { works } from './works.ts'

const config = { ...readConfig(), demo: false }
if (config.databaseUrl === null)
  throw new Error('Set DATABASE_URL to a PostgreSQL database that may be filled with generated people.')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const bench: Bench = {
  config,
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 5),
  roundMs: Number(process.env['BENCH_ROUND_MS'] ?? 2000),
  clients: Number(process.env['BENCH_CLIENTS'] ?? 8),
  say,
}
/** A word takes the works with that word in their name. */
const only = process.argv[2]
const takes = ({ name }: { name: string }): boolean => !only || name.includes(only)
const chosen = {
  works: works.some(takes),
  own: takes(ownWork),
  questions: !only || only === 'questions',
  engagements: !only || only === 'engagements',
}

if (chosen.works || chosen.own) await fillRegister(bench)
let missed = 0
if (chosen.works) missed += await benchWorks(bench, takes)
if (chosen.own) missed += await benchOwn(bench)
if (chosen.engagements) missed += await benchEngagements(bench)
if (chosen.questions) missed += await benchQuestions(bench)
say(missed === 0 ? '\nEvery bound is reached.' : `\n${missed} bound(s) missed.`)
process.exitCode = missed === 0 ? 0 : 1
