import { FileFault } from '../fileFault.ts'

export type ZipEntry = {
  name: string
  /** Stored or deflated. */
  method: 0 | 8
  crc: number
  packedBytes: number
  inflatedBytes: number
  /** Where its content begins. */
  from: number
}

// APPNOTE.TXT 6.3.10, § 4.3: signatures and lengths of the fixed parts.
const END = { signature: 0x06054b50, length: 22 }
const CENTRAL = { signature: 0x02014b50, length: 46 }
const LOCAL = { signature: 0x04034b50, length: 30 }
const DESCRIPTOR = 0x08074b50

const ENCRYPTED = 0x2041
const HAS_DESCRIPTOR = 0x0008
/** How hard it was compressed, and whether names are in UTF-8: these may differ between the two headers. */
const OF_NO_CONSEQUENCE = 0x0806

const damaged = (): FileFault => new FileFault('is damaged or holds more than its own directory names')

type Central = Omit<ZipEntry, 'from'> & { nameBytes: Buffer; flags: number; at: number; next: number }

/**
 * The entries of a zip, which must be that and nothing else: its headers and contents lie side by side from the first
 * byte to the last, each is named once, and both of its headers say the same. Inflates nothing.
 * @throws FileFault
 */
export function zipDirectory(bytes: Buffer, mostEntries: number): ZipEntry[] {
  const { count, from, to } = endRecord(bytes)
  if (count > mostEntries) throw new FileFault(`holds more than ${mostEntries} parts`)
  const central: Central[] = []
  let at = from
  for (let n = 0; n < count; n++) {
    const entry = centralHeader(bytes, at, to)
    central.push(entry)
    at = entry.next
  }
  if (at !== to) throw damaged()
  const names = new Set(central.map(({ name }) => name.toLowerCase()))
  if (names.size !== count) throw new FileFault('names one of its parts twice')
  return sideBySide(bytes, central, from)
}

/** Without a comment, which would be the place for another file. */
function endRecord(bytes: Buffer): { count: number; from: number; to: number } {
  const at = bytes.length - END.length
  if (at < 0 || bytes.readUInt32LE(at) !== END.signature || bytes.readUInt16LE(at + 20) !== 0) throw damaged()
  const [disk, diskOfDirectory] = [bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 6)]
  const [here, count] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
  const [length, from] = [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)]
  if (disk !== 0 || diskOfDirectory !== 0 || here !== count || count === 0 || from + length !== at) throw damaged()
  return { count, from, to: at }
}

function centralHeader(bytes: Buffer, at: number, to: number): Central {
  if (at + CENTRAL.length > to || bytes.readUInt32LE(at) !== CENTRAL.signature) throw damaged()
  const flags = bytes.readUInt16LE(at + 8)
  if ((flags & ENCRYPTED) !== 0) throw new FileFault('is encrypted')
  const method = bytes.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) throw new FileFault('is compressed in a way that office files are not')
  const nameEnd = at + CENTRAL.length + bytes.readUInt16LE(at + 28)
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  if (next > to || bytes.readUInt16LE(at + 34) !== 0) throw damaged()
  const nameBytes = bytes.subarray(at + CENTRAL.length, nameEnd)
  const name = nameBytes.toString('utf8')
  if (!isInside(name)) throw new FileFault('names a part outside itself')
  return {
    name,
    nameBytes,
    flags,
    method,
    crc: bytes.readUInt32LE(at + 16),
    packedBytes: bytes.readUInt32LE(at + 20),
    inflatedBytes: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
    next,
  }
}

const isInside = (name: string): boolean => !/^\/|\\|\p{Cc}|(^|\/)\.\.(\/|$)/u.test(name)

function sideBySide(bytes: Buffer, central: readonly Central[], directory: number): ZipEntry[] {
  const inOrder = [...central].sort((a, b) => a.at - b.at)
  let at = 0
  return inOrder.map((entry, n) => {
    if (entry.at !== at) throw damaged()
    const from = localHeader(bytes, entry, directory)
    const end = from + entry.packedBytes
    const next = inOrder[n + 1]?.at ?? directory
    if (end > next || !isDescriptor(bytes.subarray(end, next), entry)) throw damaged()
    at = next
    const { name, method, crc, packedBytes, inflatedBytes } = entry
    return { name, method, crc, packedBytes, inflatedBytes, from }
  })
}

/** @returns where the content begins */
function localHeader(bytes: Buffer, entry: Central, directory: number): number {
  const { at, flags, method, nameBytes } = entry
  if (at + LOCAL.length > directory || bytes.readUInt32LE(at) !== LOCAL.signature) throw damaged()
  const nameEnd = at + LOCAL.length + bytes.readUInt16LE(at + 26)
  const isSame =
    ((bytes.readUInt16LE(at + 6) ^ flags) & ~OF_NO_CONSEQUENCE) === 0 &&
    bytes.readUInt16LE(at + 8) === method &&
    bytes.subarray(at + LOCAL.length, nameEnd).equals(nameBytes)
  const said = [14, 18, 22].map((field) => bytes.readUInt32LE(at + field))
  const due = [entry.crc, entry.packedBytes, entry.inflatedBytes]
  // A writer that does not know the sizes beforehand leaves them 0 and adds a descriptor.
  const mayBeOpen = (flags & HAS_DESCRIPTOR) !== 0
  const isTrue = said.every((value, n) => value === due[n] || (mayBeOpen && value === 0))
  if (!isSame || !isTrue) throw damaged()
  return nameEnd + bytes.readUInt16LE(at + 28)
}

/** What lies between a content and the next header: nothing, or the descriptor, with or without its signature. */
function isDescriptor(gap: Buffer, { flags, crc, packedBytes, inflatedBytes }: Central): boolean {
  if ((flags & HAS_DESCRIPTOR) === 0) return gap.length === 0
  const words = Array.from({ length: Math.floor(gap.length / 4) }, (_none, n) => gap.readUInt32LE(n * 4))
  const short = [crc, packedBytes, inflatedBytes]
  // Some writers always give the sizes eight bytes.
  const long = [crc, packedBytes, 0, inflatedBytes, 0]
  return [short, long].some((form) => [form, [DESCRIPTOR, ...form]].some((whole) => isSameList(words, whole, gap)))
}

const isSameList = (words: readonly number[], form: readonly number[], gap: Buffer): boolean =>
  gap.length === form.length * 4 && form.every((word, n) => word === words[n])
