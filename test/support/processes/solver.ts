import { hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Form } from '../registering.ts'

/** A worker: tries the numbers as the page does, at half the cost of a `createHash` each. */
const numbers = (workerData as Form['challenge'][]).map(({ challenge, maxnumber, salt }) => {
  for (let number = 0; number <= maxnumber; number += 1)
    if (hash('sha256', `${salt}${number}`, 'hex') === challenge) return number
  throw new Error('the challenge has no solution')
})
parentPort?.postMessage(numbers)
