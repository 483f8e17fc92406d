import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Report } from '../platform/progress.ts'
import { count, type Progress } from './progress.ts'

type Finding = 'rejected' | 'not placed' | 'noted'

/** Lists rows for a person to check, by number and reason, never with their values. */
export type FoundRows = {
  list(row: number, finding: Finding, reason: string): void
  /** Reports what was listed, and where. */
  close(report: Report): void
}

/** Where a load tells what it found, and how far it has come. */
export type LoadReport = { found: FoundRows; progress: Progress }

const MOST_SHOWN = 20

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function openBeside(path: string): number | null {
  try {
    return openSync(path, 'w', 0o600)
  } catch {
    // A read-only folder does not stop the load: the list then goes to the screen.
    return null
  }
}

/** Writes a CSV file, or keeps the first twenty for the screen. An empty list leaves no file. */
export function listFoundRows(path: string): FoundRows {
  const file = openBeside(path)
  const kept: string[] = []
  const reasons = new Map<string, number>()
  let listed = 0
  if (file !== null) writeSync(file, 'row,finding,reason\n')
  return {
    list(row, finding, reason) {
      listed += 1
      const kind = `${finding}: ${reason}`
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
      if (file !== null) writeSync(file, `${row},${finding},${quoted(reason)}\n`)
      else if (kept.length < MOST_SHOWN) kept.push(`  row ${row} ${kind}`)
    },
    close(report) {
      if (file !== null) closeSync(file)
      if (listed === 0 && file !== null) rmSync(path)
      if (listed === 0) return
      report(
        `${count(listed)} remarks on rows${file === null ? ` (${path} cannot be written; the first ${kept.length}):` : `, listed in ${path}:`}`,
      )
      for (const line of kept) report(line)
      for (const [reason, times] of reasons) report(`  ${count(times)} × ${reason}`)
    },
  }
}
