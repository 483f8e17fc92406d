import { setTimeout as delay } from 'node:timers/promises'

/** Waits until something holds; fails after ten seconds. */
export async function until(holds: () => Promise<boolean>, seconds = 10): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await delay(25)) {
    if (await holds()) return
  }
  throw new Error(`did not come about within ${seconds} s: ${holds.toString()}`)
}
