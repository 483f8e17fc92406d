import { FileFault } from './fileFault.ts'

const HEADER = /^%PDF-[12]\.[0-9][\r\n \t%]/
/** A zip's end record: 22 bytes and a comment of at most 64 KiB. */
const ZIP_END = Buffer.from('PK\u0005\u0006')
const ZIP_END_LENGTH = 22
const LONGEST_ZIP_COMMENT = 0xffff
/** Writers put a line end or two after the last mark. */
const MOST_AFTER_END = 16

/**
 * A PDF begins with its header and ends with its end mark. Anything in front or behind would let the same bytes be
 * another file as well, such as a zip, whose readers look from the end. @throws FileFault
 */
export function checkPdf(bytes: Buffer): void {
  if (!HEADER.test(bytes.toString('latin1', 0, 16))) throw new FileFault('does not begin as a PDF')
  const end = bytes.lastIndexOf('%%EOF')
  const after = end < 0 ? '' : bytes.toString('latin1', end + 5, end + 6 + MOST_AFTER_END)
  if (end < 0 || after.length > MOST_AFTER_END || /[^\r\n \t\0]/.test(after))
    throw new FileFault('does not end as a PDF, or holds something after its end')
  if (endsAsZip(bytes)) throw new FileFault('is a PDF and a zip at once')
}

/** An end record whose comment reaches just to the end of the file. */
function endsAsZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - ZIP_END_LENGTH - LONGEST_ZIP_COMMENT)
  for (let at = bytes.indexOf(ZIP_END, from); at >= 0; at = bytes.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_LENGTH > bytes.length) return false
    if (at + ZIP_END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return true
  }
  return false
}
