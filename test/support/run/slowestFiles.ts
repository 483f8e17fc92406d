import path from 'node:path'
import type { AggregatedResult, Reporter, TestResult } from '@jest/reporters'

const SHOWN = 10

/** Prints the slowest files, so that growing run times are noticed. */
export default class SlowestFiles implements Pick<Reporter, 'onRunComplete'> {
  onRunComplete(_contexts: unknown, { testResults }: AggregatedResult): void {
    const slowest = testResults.toSorted((a, b) => duration(b) - duration(a)).slice(0, SHOWN)
    const lines = slowest.map((result) => `${(duration(result) / 1000).toFixed(1).padStart(8)} s  ${nameOf(result)}`)
    console.error(['', 'Slowest files:', ...lines].join('\n'))
  }
}

const duration = ({ perfStats }: TestResult): number => perfStats.end - perfStats.start
const nameOf = ({ testFilePath }: TestResult): string => path.relative(process.cwd(), testFilePath)
