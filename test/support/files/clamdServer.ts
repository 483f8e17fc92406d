import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import type { ClamdAddress } from '../../../api/platform/files/clamd.ts'

/** The text that the stand-in takes for a virus. */
export const VIRUS = 'CANARY-VIRUS-SIGNATURE'

/** `mute`: takes everything and never answers. `cut`: closes in the middle. `full`: as if a stream were too large. */
type Mood = 'sound' | 'mute' | 'cut' | 'full'

export type ClamdServer = {
  address: ClamdAddress
  mood: Mood
  /** What contains this text is never answered for; null: none. */
  silentAbout: string | null
  /** What was sent whole, with its pieces put together. */
  scanned: Buffer[]
  /** How often somebody has connected. */
  connections: number
  close(): Promise<void>
}

/** Speaks as much of clamd's protocol as INSTREAM (clamd(8)); anything else is an error, as there. */
export async function clamdServer(port = 0): Promise<ClamdServer> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    standIn.connections += 1
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    listenTo(socket, standIn)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const standIn: ClamdServer = {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    mood: 'sound',
    silentAbout: null,
    scanned: [],
    connections: 0,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return standIn
}

const COMMAND = Buffer.from('zINSTREAM\0')

function listenTo(socket: Socket, standIn: ClamdServer): void {
  let waiting = Buffer.alloc(0)
  let isStream = false
  const pieces: Buffer[] = []
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data])
    if (standIn.mood === 'cut' && waiting.length > 20) return void socket.destroy()
    if (!isStream && waiting.length >= COMMAND.length) {
      if (!waiting.subarray(0, COMMAND.length).equals(COMMAND)) return void socket.end('UNKNOWN COMMAND\0')
      isStream = true
      waiting = waiting.subarray(COMMAND.length)
      if (standIn.mood === 'full') return void socket.end('INSTREAM size limit exceeded. ERROR\0')
    }
    while (isStream && waiting.length >= 4) {
      const length = waiting.readUInt32BE(0)
      if (length === 0) return answer(socket, standIn, Buffer.concat(pieces))
      if (waiting.length < 4 + length) return
      pieces.push(Buffer.from(waiting.subarray(4, 4 + length)))
      waiting = waiting.subarray(4 + length)
    }
  })
}

function answer(socket: Socket, standIn: ClamdServer, content: Buffer): void {
  standIn.scanned.push(content)
  if (standIn.mood === 'mute') return
  if (standIn.silentAbout !== null && content.includes(standIn.silentAbout)) return
  socket.end(content.includes(VIRUS) ? 'stream: Canary.Test-1 FOUND\0' : 'stream: OK\0')
}
