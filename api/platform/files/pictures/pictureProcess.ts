import { buffer } from 'node:stream/consumers'
import sharp, { type Sharp } from 'sharp'
import { MOST_PIXELS, type PictureFormat, TOO_MANY_PIXELS, UNREADABLE } from './pictureLimits.ts'

/*
 * A process of its own for one picture: from standard input to standard output, in the format that the argument names.
 * Decoders are native code that reads what strangers send. Here a crash or an endless loop costs this process only.
 */

const LOADERS = {
  png: 'VipsForeignLoadPngBuffer',
  jpeg: 'VipsForeignLoadJpegBuffer',
  webp: 'VipsForeignLoadWebpBuffer',
}
const format = process.argv[2] as PictureFormat

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: [LOADERS[format]] })
sharp.cache(false)
sharp.concurrency(1)

process.exitCode = await rewrite(await buffer(process.stdin))

/** @returns the exit code */
async function rewrite(given: Buffer): Promise<number> {
  try {
    // The header alone: nothing is decoded yet.
    const { width, height } = await sharp(given, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return TOO_MANY_PIXELS
    // `pages` is 1 unless asked for: the first frame. Metadata is left out unless asked for.
    const picture = sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    process.stdout.write(await written(picture))
    return 0
  } catch {
    return UNREADABLE
  }
}

function written(picture: Sharp): Promise<Buffer> {
  if (format === 'jpeg') return picture.jpeg({ quality: 88 }).toBuffer()
  if (format === 'webp') return picture.webp({ quality: 88 }).toBuffer()
  return picture.png({ compressionLevel: 6, adaptiveFiltering: true }).toBuffer()
}
