import { crc32, deflateRawSync } from 'node:zlib'

/** `inflatedBytes`, `flags`, `method`: what its headers say, where that is not the truth. */
export type Part = { name: string; content: Buffer | string; inflatedBytes?: number; flags?: number; method?: number }

const DEFLATED = 8

/** A zip as office programs write it: deflated parts, one after the other, then the directory. */
export function zip(parts: readonly Part[]): Buffer {
  const written: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = deflateRawSync(content, { level: 9 })
    const name = Buffer.from(part.name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(part.flags ?? 0, 2)
    shared.writeUInt16LE(part.method ?? DEFLATED, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(part.inflatedBytes ?? content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), shared, central, name)
    written.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...written, central, Buffer.from('PK\u0005\u0006'), end])
}

const MAIN = {
  docx: { part: 'word/document.xml', type: 'wordprocessingml.document.main' },
  xlsx: { part: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main' },
}

const contentTypes = (kind: 'docx' | 'xlsx', type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN[kind].part}" ContentType="${type}+xml"/></Types>`

/** The smallest that Word or Excel would recognise, with further parts. `type`: of the main part. */
export function office(kind: 'docx' | 'xlsx', parts: readonly Part[] = [], type?: string): Buffer {
  const usual = `application/vnd.openxmlformats-officedocument.${MAIN[kind].type}`
  return zip([
    { name: '[Content_Types].xml', content: contentTypes(kind, type ?? usual) },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: MAIN[kind].part, content: '<document>Minutes of the ward panel</document>' },
    ...parts,
  ])
}
