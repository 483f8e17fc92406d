import { statSync, type Stats } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { StartError } from '../platform/start/startError.ts'

type TakeBack = { meant: boolean; backup: string | null }

const DAY_MS = 24 * 3600 * 1000

/** @returns null if the arguments are not understood */
export function readTakeBack(args: readonly string[]): TakeBack | null {
  const [first, second, third, ...more] = args.filter((arg) => arg !== '--i-mean-it')
  if (more.length > 0 || third !== undefined) return null
  if (first === undefined) return { meant: args.includes('--i-mean-it'), backup: null }
  return first === '--backup' && second !== undefined ? { meant: args.includes('--i-mean-it'), backup: second } : null
}

/**
 * Takes confirmation from the terminal or from --i-mean-it. Production demands --i-mean-it and a backup file that is
 * not empty and less than a day old; whether it can be restored is not checked.
 * @throws StartError
 */
export async function mayTakeBack(newest: string, { meant, backup }: TakeBack, production: boolean): Promise<void> {
  if (production && !meant)
    throw new StartError(
      `Not in production: taking back ${newest} loses what is in its tables and columns. If you must, add --i-mean-it --backup FILE.`,
    )
  if (production && backup === null) throw new StartError('Name a backup of today: --backup FILE.')
  if (backup !== null) refuseStale(backup)
  if (!meant && !(await confirmed(newest))) throw new StartError('Nothing was taken back.')
}

function refuseStale(file: string): void {
  const found = statOf(file)
  if (!found?.isFile()) throw new StartError(`There is no backup ${file}.`)
  if (found.size === 0) throw new StartError(`The backup ${file} is empty.`)
  if (Date.now() - found.mtimeMs > DAY_MS) throw new StartError(`The backup ${file} is more than a day old.`)
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false })
}

/** Anything but "yes", including the end of input, means no. */
async function confirmed(newest: string): Promise<boolean> {
  process.stderr.write(`Take back ${newest}? What is in its tables and columns is lost. Type yes: `)
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line.trim().toLowerCase() === 'yes'
    return false
  } finally {
    lines.close()
  }
}
