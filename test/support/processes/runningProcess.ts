import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterThisFile } from '../run/ending.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..')
/** What Node made of the sources once: a start then takes a second less. */
const COMPILED = path.join(ROOT, 'node_modules', '.cache', 'beadle', 'compiled')

/** A Node process that a test started. */
export type Child = {
  process: ChildProcess
  /** Everything printed so far, both streams. */
  output(): string
  /** Resolves with the first match once it has been printed; rejects with the output when the process ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Exit code and signal, once it has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** Starts `node file`; killed after the run at the latest. */
export function startNode(file: string, env: Record<string, string>, args: readonly string[] = []): Child {
  return startCommand(process.execPath, [path.join(ROOT, file), ...args], env)
}

/** Starts a command in the project's folder; it and what it started are killed after the run at the latest. */
export function startCommand(command: string, args: readonly string[], env: Record<string, string>): Child {
  const { DATABASE_URL: _, ...inherited } = process.env
  // A process group of its own, so that nothing which the command started is left behind.
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { NODE_COMPILE_CACHE: COMPILED, ...inherited, ...env },
    detached: true,
  })
  afterThisFile(() => killGroup(child.pid))
  let output = ''
  let listener: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      listener()
    })
  }
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode }))
  return {
    process: child,
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        listener = () => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        listener()
        void ended.then(() => reject(new Error(`ended before printing ${String(pattern)}:\n${output}`)))
      }),
    ended,
  }
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
