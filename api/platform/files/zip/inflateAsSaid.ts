import { once } from 'node:events'
import { crc32, createInflateRaw } from 'node:zlib'
import { FileFault } from '../fileFault.ts'
import type { ZipEntry } from './zipDirectory.ts'

/**
 * Inflates an entry, piece by piece and never further than its directory says, and gives the pieces on. A directory
 * that understates its sizes would hide a bomb from everybody who trusts it.
 * @throws FileFault when size or checksum differ
 */
export async function inflateAsSaid(bytes: Buffer, entry: ZipEntry, take: (piece: Buffer) => void): Promise<void> {
  const packed = bytes.subarray(entry.from, entry.from + entry.packedBytes)
  let length = 0
  let crc = 0
  const count = (piece: Buffer): void => {
    length += piece.length
    crc = crc32(piece, crc)
    if (length > entry.inflatedBytes) throw untrue()
    take(piece)
  }
  if (entry.method === 0) count(packed)
  else await inflate(packed, count)
  if (length !== entry.inflatedBytes || crc !== entry.crc) throw untrue()
}

async function inflate(packed: Buffer, take: (piece: Buffer) => void): Promise<void> {
  const inflating = createInflateRaw()
  try {
    inflating.end(packed)
    for await (const piece of inflating) take(piece as Buffer)
  } catch (error) {
    inflating.destroy()
    if (!inflating.closed) await once(inflating, 'close')
    throw error instanceof FileFault ? error : untrue()
  }
  // The engine stops at the end of the deflated data; anything behind it belongs to nobody.
  if (inflating.bytesWritten !== packed.length) throw untrue()
}

const untrue = (): FileFault => new FileFault('does not hold what its directory says')
