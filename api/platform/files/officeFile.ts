import { FileFault } from './fileFault.ts'
import { inflateAsSaid } from './zip/inflateAsSaid.ts'
import { zipDirectory, type ZipEntry } from './zip/zipDirectory.ts'

const MOST_ENTRIES = 2_000
const MOST_INFLATED_BYTES = 100 << 20
/** Of one part, inflated to packed; repetitive sheets reach 60. Deflate itself stops at about 1,030. */
const MOST_RATIO = 120
/** Below this, the ratio says nothing. */
const SMALL_BYTES = 1 << 20

/** Parts that run, in the places where Office keeps them, and OLE objects, which may hold programs. */
const RUNNING =
  /vba(project|data)|(^|\/)(activex|macrosheets|customui)\/|(^|\/)embeddings\/[^/]*\.bin$|\.(exe|dll|js|vbs|ps1|bat|cmd|scr|hta|lnk)$/i
/** Types that [Content_Types].xml gives parts that run, whatever their names. */
const RUNNING_TYPE = /macroenabled|vbaproject|activex|macrosheet/i
const CONTENT_TYPES = '[Content_Types].xml'
const LONGEST_CONTENT_TYPES = 1 << 20

/** From the directory alone: nothing is inflated before its sizes are known to be bearable. @throws FileFault */
export function checkOfficeParts(bytes: Buffer): ZipEntry[] {
  const entries = zipDirectory(bytes, MOST_ENTRIES)
  const total = entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0)
  const isBomb = ({ packedBytes, inflatedBytes }: ZipEntry): boolean =>
    inflatedBytes > SMALL_BYTES && inflatedBytes > packedBytes * MOST_RATIO
  if (total > MOST_INFLATED_BYTES || entries.some(isBomb))
    throw new FileFault('would become far too large when it is opened')
  if (entries.some(({ name }) => RUNNING.test(name)))
    throw new FileFault('holds macros or embedded programs: save it without them')
  const types = entries.find(({ name }) => name === CONTENT_TYPES)
  if (!types || types.inflatedBytes > LONGEST_CONTENT_TYPES) throw new FileFault('is not a Word or Excel file')
  return entries
}

/** Whether the parts are as the directory says, and none runs under another name. @throws FileFault */
export async function checkOfficeContent(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  const types: Buffer[] = []
  for (const entry of entries)
    await inflateAsSaid(bytes, entry, (piece) => void (entry.name === CONTENT_TYPES && types.push(piece)))
  const text = Buffer.concat(types).toString('utf8')
  // UTF-16 would hide the words that are looked for.
  if (!text.includes('<Types') && !/<\w+:Types/.test(text)) throw new FileFault('is not a Word or Excel file')
  if (RUNNING_TYPE.test(text)) throw new FileFault('holds macros or embedded programs: save it without them')
}
