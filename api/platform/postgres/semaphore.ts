import { ConnectionFault } from './connectionFault.ts'

export type Semaphore = {
  take(patienceMs: number): Promise<void>
  giveBack(): void
}

export function semaphore(count: number): Semaphore {
  let free = count
  const waiting: (() => void)[] = []
  return {
    async take(patienceMs) {
      if (free > 0) return void free--
      await new Promise<void>((resolve, reject) => {
        const given = () => {
          clearTimeout(timer)
          resolve()
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(given), 1)
          reject(new ConnectionFault('NO_CONNECTION'))
        }, patienceMs)
        waiting.push(given)
      })
    },
    giveBack() {
      const next = waiting.shift()
      if (next) next()
      else free++
    },
  }
}
