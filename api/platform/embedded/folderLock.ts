import { createHash } from 'node:crypto'
import { mkdirSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FolderLocked } from '../start/startError.ts'

type FolderLock = { release(): Promise<void> }

// Linux allows 107 bytes, macOS 103; a longer path would be cut silently.
const LONGEST_SOCKET_PATH = 100

/**
 * Takes the data folder for this process alone. The lock is a listening socket, not a file with a process id: the
 * kernel drops it with the process, so a crash leaves nothing to clear up and a re-used process id misleads nobody.
 * @throws FolderLocked when a living process has it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const address = socketAddress(folder)
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen(address)
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) }
    if (await answers(address)) break
    removeStale(address)
  }
  throw new FolderLocked(folder)
}

function socketAddress(folder: string): string {
  const name = `beadle-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inside = path.join(path.resolve(folder), 'lock')
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : path.join(tmpdir(), `${name}.lock`)
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const caller = connect(address)
    caller.once('connect', () => {
      caller.destroy()
      resolve(true)
    })
    caller.once('error', (error: NodeJS.ErrnoException) => {
      const dead = error.code === 'ECONNREFUSED' || error.code === 'ENOENT'
      return dead ? resolve(false) : reject(error)
    })
  })
}

function removeStale(address: string): void {
  try {
    unlinkSync(address)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
