import { once } from 'node:events'
import { connect } from 'node:net'

/** Where ClamAV's daemon listens. */
export type ClamdAddress = { host: string; port: number }

/** `UNCHECKED`: it was not reached, or did not say in time; `reason` is for the log. */
export type Verdict = { is: 'CLEAN' | 'FOUND' } | { is: 'UNCHECKED'; reached: boolean; reason: string }

type Limits = { patienceMs?: number | undefined; signal?: AbortSignal }

/** In milliseconds, for the whole of a scan: clamd itself gives a file up after 120 s, and says so (`MaxScanTime`). */
const PATIENCE_MS = 150_000
/** clamd answers with a line; a server that is something else must not fill our memory. */
const LONGEST_REPLY = 4096

/**
 * Has content scanned: `INSTREAM` over TCP (clamd(8)): each piece after its length in four bytes, and four zeros at the
 * end. Rejects only if `pieces` does.
 */
export async function scan(
  { host, port }: ClamdAddress,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { patienceMs = PATIENCE_MS, signal }: Limits = {},
): Promise<Verdict> {
  const deadline = AbortSignal.timeout(patienceMs)
  const socket = connect({ host, port, signal: signal ? AbortSignal.any([signal, deadline]) : deadline })
  let reply = ''
  let reached = false
  const done = new Promise<Verdict>((resolve) => {
    const settle = (): void => resolve(verdictIn(reply, reached))
    socket.setEncoding('latin1')
    socket.once('connect', () => (reached = true))
    socket.on('data', (text: string) => {
      reply += text
      if (reply.includes('\0') || reply.length > LONGEST_REPLY) settle()
    })
    socket.once('close', settle)
    socket.once('error', (error: Error & { code?: string }) =>
      // It says why it refuses, such as a size limit, before it closes.
      resolve(reply === '' ? unchecked(error.code ?? error.name, reached) : verdictIn(reply, reached)),
    )
  })
  try {
    await Promise.race([send(socket, pieces), done])
    return await done
  } finally {
    socket.destroy()
  }
}

async function send(socket: ReturnType<typeof connect>, pieces: Parameters<typeof scan>[1]): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const piece of pieces) {
    if (socket.destroyed) return
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    socket.write(length)
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
  }
  socket.write(Buffer.alloc(4))
}

function verdictIn(reply: string, reached: boolean): Verdict {
  const [line = ''] = reply.split('\0')
  if (line === 'stream: OK') return { is: 'CLEAN' }
  if (/^stream: .+ FOUND$/.test(line)) return { is: 'FOUND' }
  return unchecked(line === '' ? 'no reply' : line.slice(0, 100), reached)
}

const unchecked = (reason: string, reached: boolean): Verdict => ({ is: 'UNCHECKED', reached, reason })
