import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** The smallest PDF that readers open. */
export const pdf = (text = 'Plan of the yard'): Buffer =>
  Buffer.from(`%PDF-1.4\n%\xe2\xe3\n1 0 obj<</Type/Catalog/Title(${text})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

const WIDTH = 40
const HEIGHT = 20

/** Left half red, right half blue. */
function halves(): Sharp {
  const right = { create: { width: WIDTH / 2, height: HEIGHT, channels: 3 as const, background: 'blue' } }
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: 'red' } }).composite([
    { input: right, left: WIDTH / 2, top: 0 },
  ])
}

export const picture = (format: 'png' | 'jpeg' | 'webp'): Promise<Buffer> => halves().toFormat(format).toBuffer()

/** As a telephone takes it: lying on its side, with the place where it was taken and a name. */
export const jpegWithPlace = (): Promise<Buffer> =>
  halves()
    .withExif({
      IFD0: { Artist: 'CANARY-PHOTOGRAPHER', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 48/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 5/1 19/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A PNG's header that claims a size, with the few bytes of one line as its pixels. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
