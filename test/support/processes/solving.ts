import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Form } from '../registering.ts'

/** One a core of the machines that the suite runs on. */
const WORKERS = 2

/** Solves many challenges beside this thread. @returns the proofs, in the order of the challenges */
export async function solvedAll(challenges: readonly Form['challenge'][]): Promise<Record<string, unknown>[]> {
  const share = Math.ceil(challenges.length / WORKERS)
  const shares = Array.from({ length: WORKERS }, (_, at) => challenges.slice(at * share, (at + 1) * share))
  const numbers = await Promise.all(shares.map(solvedBeside))
  return challenges.map(({ maxnumber: _, ...challenge }, at) => ({ ...challenge, number: numbers.flat()[at] }))
}

async function solvedBeside(challenges: readonly Form['challenge'][]): Promise<number[]> {
  const worker = new Worker(new URL('solver.ts', import.meta.url), { workerData: challenges })
  const [numbers] = (await once(worker, 'message')) as [number[]]
  return numbers
}
