import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { LoadRefused } from '../loadRefused.ts'
import { encodingIn } from './textEncoding.ts'

const faults: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  Z_BUF_ERROR: 'the compressed file is cut short',
  Z_DATA_ERROR: 'the compressed file is damaged',
}

const refused = (path: string, fault: unknown): Error => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const words = faults[code]
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
 * The text of a file, piece by piece, plain or gzip (told by its first bytes, never by its name), without a byte-order mark. UTF-16 and UTF-8 with a
 * mark are told by their bytes; `encoding` is for what does not tell.
 * @throws LoadRefused when the file is missing, damaged, an archive, or in another encoding
 */
export async function* fileText(path: string, encoding = 'utf-8'): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  // A mistake in the name of the encoding is told before the file is read.
  decoderFor(encoding)
  try {
    const zipped = (await compression(path)) === 'gzip'
    const source = createReadStream(path, { highWaterMark: 1 << 18 })
    // The stream that is read below carries the error; pipeline only passes it on.
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
