export type Report = (line: string) => void

const FIRST_AFTER_MS = 2_000
const THEN_EVERY_MS = 5_000

/** Reports nothing for work under two seconds. `what`: a present participle, such as "Creating the database". */
export async function withProgress<T>(report: Report, what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  let spoken = false
  const speak = () => {
    report(spoken ? `${what} … ${seconds()} s` : `${what} …`)
    spoken = true
    timer = setTimeout(speak, THEN_EVERY_MS)
  }
  let timer = setTimeout(speak, FIRST_AFTER_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    if (spoken) report(`${what}: ${seconds()} s`)
  }
}
