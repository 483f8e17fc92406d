import type { Request } from 'express'
import { fileRefused, MOST_FILE_BYTES } from '../platform/files/acceptFile.ts'
import { safeFileName } from '../platform/files/fileName.ts'
import { ApiError, BadUserInput } from '../platform/errors.ts'
import { LEAST_PACE, tooSlow } from './leastPace.ts'

const NAME_HEADER = 'X-File-Name'
/** 10 MiB take this long at 0.7 Mbit/s. */
const PATIENCE_MS = 120_000
const LINGER_MS = 10_000
const TOO_LARGE = 413

/** The file's name, percent-encoded UTF-8 as `encodeURIComponent` writes it. @throws BadUserInput */
export function nameOf(req: Request): string {
  const { name, fault } = safeFileName(decoded(req.header(NAME_HEADER) ?? ''))
  if (fault !== null) throw nameRefused(fault)
  return name
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header)
  } catch {
    throw nameRefused('must be percent-encoded UTF-8')
  }
}

const nameRefused = (fault: string): BadUserInput =>
  new BadUserInput({ [NAME_HEADER]: fault }, `The name of the file ${fault}.`)

/** By what its sender declares, before anything is read. @throws BadUserInput, ApiError */
export function refuseDeclared(req: Request, name: string): void {
  // Whatever the sender takes it for: the type is found in the content. Another site's form cannot send this one.
  const isRaw = req.is('application/octet-stream') !== false && req.header('content-encoding') === undefined
  if (!isRaw)
    throw new ApiError('BAD_USER_INPUT', 'Send the file itself, as application/octet-stream.', {
      http: { status: 415 },
    })
  if (Number(req.header('content-length')) > MOST_FILE_BYTES) throw tooLarge(name)
}

/**
 * The body, at most 10 MiB of it.
 * @throws BadUserInput when it is larger or comes too slowly; ApiError when it was cut off
 */
export async function readUpload(req: Request, name: string, pace = LEAST_PACE): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  const arriving = req.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer, undefined>
  const slow = tooSlow(
    () => length,
    pace,
    () => fileRefused(name, 'came too slowly'),
  )
  const patience = setTimeout(() => req.destroy(), PATIENCE_MS)
  try {
    for (;;) {
      const { done, value } = await Promise.race([arriving.next(), slow.happened])
      if (done) break
      length += value.length
      if (length > MOST_FILE_BYTES) throw tooLarge(name)
      pieces.push(value)
    }
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw cutOff()
    letReadWhy(req, arriving)
    throw error
  } finally {
    slow.stop()
    clearTimeout(patience)
  }
  if (!req.complete) throw cutOff()
  return Buffer.concat(pieces)
}

/** A sender reads the answer only after sending, so the rest is taken for a while, and dropped. */
function letReadWhy(req: Request, arriving: AsyncIterator<Buffer>): void {
  const end = setTimeout(() => req.destroy(), LINGER_MS).unref()
  req.once('end', () => clearTimeout(end))
  // Nothing flows before its reader has let go, which waits for the next piece of a slow one.
  void arriving.return?.().then(
    () => req.resume(),
    () => undefined,
  )
}

const tooLarge = (name: string): BadUserInput =>
  fileRefused(name, `is larger than ${MOST_FILE_BYTES >> 20} MiB`, TOO_LARGE)

/** Nobody is there to read it; it keeps the log free of what is no fault of ours. */
const cutOff = (): ApiError => new ApiError('BAD_USER_INPUT', 'The upload was cut off.')
