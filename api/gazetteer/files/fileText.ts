import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { LoadRefused } from '../loadRefused.ts'

const FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  Z_BUF_ERROR: 'the compressed file is cut short',
  Z_DATA_ERROR: 'the compressed file is damaged',
}

const refused = (path: string, fault: unknown): Error => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const words = FAULTS[code]
  return words ? new LoadRefused(`Cannot read ${path}: ${words}.`, { cause: fault }) : (fault as Error)
}

async function compression(path: string): Promise<'gzip' | 'plain'> {
  const file = await open(path)
  try {
    const magic = Buffer.alloc(4)
    await file.read(magic, 0, 4, 0)
    if (magic[0] === 0x1f && magic[1] === 0x8b) return 'gzip'
    if (magic.toString('latin1') === 'PK\u0003\u0004') {
      throw new LoadRefused(
        `Cannot read ${path}: it is a zip archive or an Excel workbook. Unpack it, or save the sheet as "CSV UTF-8", first.`,
      )
    }
    if (magic.toString('hex') === 'd0cf11e0')
      throw new LoadRefused(`Cannot read ${path}: it is an old Excel workbook. Save the sheet as "CSV UTF-8" first.`)
    return 'plain'
  } finally {
    await file.close()
  }
}

/** Byte-order marks, longest first. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Bytes. */
const SAMPLE_BYTES = 4096

/** Null if it may be any superset of ASCII, such as UTF-8 or Windows-1252. */
function encodingIn(bytes: Uint8Array): string | null {
  const mark = BYTE_ORDER_MARKS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))
  if (mark) return mark[0]
  // In UTF-16 each Latin letter has a zero byte, always on the same side.
  const empty = [0, 0]
  const size = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  for (let at = 0; at < size; at++) if (bytes[at] === 0) empty[at % 2]! += 1
  const [even = 0, odd = 0] = empty.map((count) => count / (size / 2))
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  return even > 0.3 && odd < 0.05 ? 'utf-16be' : null
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (fault) {
    throw new LoadRefused(`Text in the encoding "${encoding}" cannot be read; utf-8, utf-16 and windows-1252 can.`, {
      cause: fault,
    })
  }
}

function decoded(decoder: TextDecoder, path: string, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (fault) {
    const hint = decoder.encoding === 'utf-8' ? '; try --encoding windows-1252' : ''
    throw new LoadRefused(`Cannot read ${path}: it is not ${decoder.encoding} text${hint}.`, { cause: fault })
  }
}

/**
 * The text of a plain or gzipped file (told by its first bytes, not its name), without a byte-order mark. UTF-16 and
 * marked UTF-8 are recognised; `encoding` is for the rest.
 * @throws LoadRefused if the file is missing, damaged, an archive, or in another encoding
 */
export async function* fileText(path: string, encoding = 'utf-8'): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  // Refuses an unknown encoding before reading.
  decoderFor(encoding)
  try {
    const zipped = (await compression(path)) === 'gzip'
    const source = createReadStream(path, { highWaterMark: 1 << 18 })
    // The loop below receives errors through the stream.
    const bytes = zipped ? pipeline(source, createGunzip({ chunkSize: 1 << 18 }), () => undefined) : source
    for await (const chunk of bytes) {
      decoder ??= decoderFor(encodingIn(chunk as Uint8Array) ?? encoding)
      yield decoded(decoder, path, chunk as Uint8Array)
    }
    if (decoder) yield decoded(decoder, path)
  } catch (fault) {
    throw refused(path, fault)
  }
}
