import { spawn } from 'node:child_process'
import path from 'node:path'
import { Unavailable } from '../../errors.ts'
import { FileFault } from '../fileFault.ts'
import { oneAtATime } from '../oneAtATime.ts'
import { MOST_PIXELS, type PictureFormat, TOO_MANY_PIXELS, UNREADABLE } from './pictureLimits.ts'

const PROGRAM = path.join(import.meta.dirname, 'pictureProcess.ts')
/** 40 megapixels of noise as PNG take about 10 s on one slow core. */
const PATIENCE_MS = 30_000

/** One picture takes a core and up to 400 MB for a moment. */
const turn = oneAtATime()

/**
 * The picture written again from its pixels: upright, the first frame, without metadata or anything behind its end.
 * @param most bytes of the result
 * @throws FileFault; Unavailable if the process could not do its work
 */
export const rewritePicture = (bytes: Buffer, format: PictureFormat, most: number): Promise<Buffer> =>
  turn(() => rewriteInProcess(bytes, format, most))

function rewriteInProcess(bytes: Buffer, format: PictureFormat, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Without our environment: it holds secrets, and a decoder needs none of it.
    const child = spawn(process.execPath, [PROGRAM, format], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
    const pieces: Buffer[] = []
    let length = 0
    let ended: 'too large' | 'too slow' | null = null
    const end = (why: typeof ended): void => {
      ended ??= why
      child.kill('SIGKILL')
    }
    const deadline = setTimeout(() => end('too slow'), PATIENCE_MS)
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > most) end('too large')
      else pieces.push(piece)
    })
    // The process may end before it has read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
    child.once('error', (cause) => {
      clearTimeout(deadline)
      reject(unworkable(cause))
    })
    child.once('close', (code) => {
      clearTimeout(deadline)
      if (ended === 'too large') reject(new FileFault('is too large once it is written without its metadata'))
      else if (ended === 'too slow') reject(new FileFault('takes too long to be read as a picture'))
      else if (code === 0 && length > 0) resolve(Buffer.concat(pieces))
      else if (code === TOO_MANY_PIXELS)
        reject(new FileFault(`has more than ${MOST_PIXELS / 1_000_000} megapixels: make it smaller`))
      else if (code === UNREADABLE) reject(new FileFault('is damaged: it cannot be read as a picture'))
      else reject(unworkable(new Error(`the picture process ended with ${code ?? 'a signal'}`)))
    })
  })
}

function unworkable(cause: unknown): Unavailable {
  const error = new Unavailable('Pictures cannot be read just now. Try again shortly.')
  error.cause = cause
  return error
}
