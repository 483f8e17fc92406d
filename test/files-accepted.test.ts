import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { acceptFile, type AcceptedFile } from '../api/platform/files/acceptFile.ts'
import { hugePng, jpegWithPlace, pdf, picture } from './support/files/someFiles.ts'
import { office, zip } from './support/files/zips.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const text = (words: string): Buffer => Buffer.from(words)

/** The fault that a file is refused for, as the field `file` has it; fails if it is accepted. */
async function faultOf(name: string, bytes: Buffer): Promise<string> {
  const refusal = await acceptFile(name, bytes).then(
    ({ mediaType }) => `accepted as ${mediaType}`,
    (error: { extensions?: { code?: string; fields?: Record<string, string> } }) =>
      error.extensions?.code === 'BAD_USER_INPUT'
        ? (error.extensions.fields?.['file'] ?? '')
        : (error.extensions?.code ?? 'an error of another kind'),
  )
  return refusal
}

/** A whole file of another kind behind a file, and the other way round. */
const joined = (...files: Buffer[]): Buffer => Buffer.concat(files)

/** A zip that begins behind other bytes, with offsets that allow for them. */
function zipBehind(front: Buffer): Buffer {
  const whole = zip([{ name: '[Content_Types].xml', content: 'x' }])
  const directory = whole.readUInt32LE(whole.length - 6)
  whole.writeUInt32LE(directory + front.length, whole.length - 6)
  whole.writeUInt32LE(front.length, directory + 42)
  return joined(front, whole)
}

describe('a file that is sent', () => {
  const kinds: [name: string, bytes: () => Buffer | Promise<Buffer>, mediaType: string][] = [
    ['plan.pdf', () => pdf(), 'application/pdf'],
    ['PLAN.PDF', () => pdf(), 'application/pdf'],
    ['minutes.docx', () => office('docx'), DOCX],
    ['rota.xlsx', () => office('xlsx'), XLSX],
    ['yard.png', () => picture('png'), 'image/png'],
    ['yard.jpeg', () => picture('jpeg'), 'image/jpeg'],
    ['yard.webp', () => picture('webp'), 'image/webp'],
    ['note.txt', () => text('Café on Æthelred’s Lane, from <jo@bank.example>: 3 < 5'), 'text/plain'],
    ['cars.csv', () => text('\ufeffBMW,Audi\r\n1,2\r\n'), 'text/csv'],
    ['long.txt', () => text(`${'x'.repeat((256 << 10) - 1)}é and more`), 'text/plain'],
    ['cars.csv', () => text('BMW,Audi\r\n1,2\r\n'), 'text/csv'],
  ]
  it.each(kinds)('%s is taken for what it holds', async (name, bytes, mediaType) => {
    const given = await bytes()

    const accepted = await acceptFile(name, given)

    expect(accepted.mediaType).toBe(mediaType)
    expect(accepted.sha256).toBe(createHash('sha256').update(accepted.content).digest('hex'))
    if (!mediaType.startsWith('image/')) expect(accepted.content.equals(given)).toBe(true)
  })

  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const HTML = '<!doctype html><html><body onload="alert(1)">Hello</body></html>'
  const others: [what: string, name: string, bytes: () => Buffer | Promise<Buffer>, fault: RegExp][] = [
    ['an SVG with a script', 'plan.svg', () => text(SVG), /must be a PDF, PNG/],
    ['an SVG called PNG', 'plan.png', () => text(SVG), /is called \.png and is something else/],
    ['an SVG called text', 'plan.txt', () => text(`Words first.\n${SVG}`), /holds markup/],
    ['XML called text', 'plan.txt', () => text(`<?xml version="1.0"?><a/>`), /must be a PDF|holds markup/],
    ['HTML called PNG', 'page.png', () => text(HTML), /is called \.png and is something else/],
    [
      'a long text with a tag across any slice',
      'note.txt',
      () => text(`${'x'.repeat((256 << 10) - 4)}<script>alert(1)</script>`),
      /holds markup/,
    ],
    ['text that ends in half a character', 'note.txt', () => text('Café').subarray(0, -1), /is not text in UTF-8/],
    ['HTML called CSV', 'page.csv', () => text(`name,note\nJo,"${HTML}"`), /holds markup/],
    ['RTF called text', 'note.txt', () => text('{\\rtf1\\ansi Hello}'), /must be a PDF/],
    ['a PDF called text', 'plan.txt', () => pdf(), /is called \.txt and is something else \(pdf\)/],
    ['a JPEG called PNG', 'yard.png', () => picture('jpeg'), /is called \.png and is something else \(jpg\)/],
    ['a DOCX called XLSX', 'rota.xlsx', () => office('docx'), /is called \.xlsx and is something else \(docx\)/],
    ['a program called PDF', 'plan.pdf', () => joined(text('MZ'), Buffer.alloc(200)), /must be a PDF/],
    ['a name without an ending', 'plan', () => pdf(), /must be a PDF/],
    ['a name with an ending behind the right one', 'plan.pdf.exe', () => pdf(), /must be a PDF/],
    ['nothing', 'plan.pdf', () => Buffer.alloc(0), /is empty/],
    ['text with a NUL', 'note.txt', () => text('a\0b'), /holds control characters/],
    ['text that is not UTF-8', 'note.txt', () => Buffer.from('Café', 'latin1'), /is not text in UTF-8/],
    ['text in UTF-16', 'note.txt', () => Buffer.from('\ufeffPlan', 'utf16le'), /UTF-8|must be a PDF/],
  ]
  it.each(others)('is refused, and named, when it is %s', async (_what, name, bytes, fault) => {
    const told = await faultOf(name, await bytes())

    expect(told.startsWith(`“${name}” `)).toBe(true)
    expect(told).toMatch(fault)
  })

  it('is refused when a PDF has something in front, behind, or is a zip as well', async () => {
    expect(await faultOf('a.pdf', joined(text('GIF89a'), pdf()))).toMatch(/something else|must be a PDF/)
    expect(await faultOf('a.pdf', joined(text('\n'), pdf()))).toMatch(/something else/)
    expect(await faultOf('a.pdf', joined(pdf(), text(HTML)))).toMatch(/something after its end/)
    expect(await faultOf('a.pdf', zipBehind(pdf()))).toMatch(/something after its end/)
    const commented = zipBehind(pdf())
    commented.writeUInt16LE(6, commented.length - 2)
    expect(await faultOf('a.pdf', joined(commented, text('%%EOF\n')))).toMatch(/a PDF and a zip at once/)
  })
})

describe('a Word or Excel file', () => {
  const bomb = { name: 'word/media/bomb.xml', content: Buffer.alloc(64 << 20) }
  const refused: [what: string, bytes: () => Buffer, fault: RegExp][] = [
    ['a bomb', () => office('docx', [bomb]), /far too large when it is opened/],
    [
      'a bomb that calls itself small',
      () => office('docx', [{ ...bomb, inflatedBytes: 100 }]),
      /not hold what its directory says/,
    ],
    [
      'many parts that are large together',
      () =>
        office(
          'docx',
          Array.from({ length: 101 }, (_none, n) => ({ name: `a${n}`, content: Buffer.alloc(1 << 20) })),
        ),
      /far too large when it is opened/,
    ],
    [
      'too many parts',
      () =>
        office(
          'docx',
          Array.from({ length: 2000 }, (_none, n) => ({ name: `p${n}`, content: '' })),
        ),
      /more than 2000 parts/,
    ],
    ['macros', () => office('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]), /holds macros/],
    ['an ActiveX control', () => office('docx', [{ name: 'word/activeX/activeX1.bin', content: 'x' }]), /holds macros/],
    ['an OLE object', () => office('xlsx', [{ name: 'xl/embeddings/oleObject1.bin', content: 'x' }]), /holds macros/],
    [
      'the type of a file with macros',
      () => office('docx', [], 'application/vnd.ms-word.document.macroEnabled.main'),
      /holds macros/,
    ],
    ['an encrypted part', () => office('docx', [{ name: 'a', content: 'x', flags: 1 }]), /is encrypted/],
    [
      'a part compressed in an odd way',
      () => office('docx', [{ name: 'a', content: 'x', method: 12 }]),
      /compressed in a way/,
    ],
    [
      'a part outside itself',
      () => office('docx', [{ name: '../../a.xml', content: 'x' }]),
      /names a part outside itself/,
    ],
    [
      'one part twice',
      () => office('docx', [{ name: 'WORD/document.xml', content: 'x' }]),
      /names one of its parts twice/,
    ],
    ['something behind its end', () => joined(office('docx'), text('%PDF-1.4')), /damaged or holds more/],
    ['something in its comment', () => withComment(office('docx'), HIDDEN), /damaged or holds more/],
    ['something between its parts', () => withGap(office('docx'), HIDDEN), /damaged or holds more/],
    ['a local header with another name', () => withOtherLocalName(office('docx')), /damaged or holds more/],
    ['no office file at all', () => zip([{ name: 'a.txt', content: 'x' }]), /is not a Word or Excel file/],
    ['cut off', () => office('docx').subarray(0, -5), /damaged or holds more/],
  ]
  it.each(refused)('is refused when it holds %s', async (_what, bytes, fault) => {
    expect(await faultOf('plan.docx', bytes())).toMatch(fault)
  })

  it('is not a zip that begins behind other bytes', async () => {
    expect(await faultOf('plan.docx', zipBehind(text('<script>alert(1)</script>')))).toMatch(/something else/)
    expect(await faultOf('plan.docx', zipBehind(text('PK\u0003\u0004')))).toMatch(/damaged or holds more/)
  })
})

const HIDDEN = text('<script>alert(1)</script>')

function withComment(whole: Buffer, comment: Buffer): Buffer {
  const end = Buffer.from(whole)
  end.writeUInt16LE(comment.length, end.length - 2)
  return joined(end, comment)
}

/** Bytes between the last part and the directory, of which no header knows. */
function withGap(whole: Buffer, hidden: Buffer): Buffer {
  const directory = whole.readUInt32LE(whole.length - 6)
  const end = Buffer.from(whole.subarray(directory))
  end.writeUInt32LE(directory + hidden.length, end.length - 6)
  return joined(whole.subarray(0, directory), hidden, end)
}

/** Readers that go through the file see another name than those that go by the directory. */
function withOtherLocalName(whole: Buffer): Buffer {
  const changed = Buffer.from(whole)
  changed.write('[Content_Types].xmk', 30)
  return changed
}

/** 51° 30′ 48″ as EXIF writes it: three fractions. */
const LATITUDE = Buffer.from(new Uint32Array([51, 1, 30, 1, 48, 1]).buffer)

describe('a picture that is sent', () => {
  const pixels = async (bytes: Buffer) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })

  it('is kept upright, without the place where it was taken or any other metadata', async () => {
    const given = await jpegWithPlace()
    const before = await sharp(given).metadata()
    expect([before.orientation, before.exif?.includes('CANARY-PHOTOGRAPHER')]).toStrictEqual([6, true])
    expect(given.includes(LATITUDE)).toBe(true)

    const { content } = await acceptFile('yard.jpg', given)

    const after = await sharp(content).metadata()
    expect([after.width, after.height]).toStrictEqual([before.height, before.width])
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toStrictEqual(Array(5).fill(undefined))
    expect(content.includes(LATITUDE)).toBe(false)
    expect(content.includes('CANARY')).toBe(false)
    expect(content.includes('Exif')).toBe(false)
    // Lying on its right side, left was red; upright, the top is.
    const { data, info } = await pixels(content)
    const [top, bottom] = [data.subarray(0, 3), data.subarray(-info.channels)]
    expect([top[0], bottom[2]].every((value) => value !== undefined && value > 200)).toBe(true)
  })

  it.each(['png', 'jpeg', 'webp'] as const)('keeps its pixels and nothing behind them: %s', async (format) => {
    const given = await picture(format)

    const accepted: AcceptedFile = await acceptFile(`yard.${format}`, joined(given, zipBehind(given), HIDDEN))

    const { info } = await pixels(accepted.content)
    expect([info.width, info.height]).toStrictEqual([40, 20])
    expect(accepted.content.includes('<script>')).toBe(false)
    expect(accepted.content.includes('PK\u0005\u0006')).toBe(false)
  })

  it('is refused at once, and named, when it has 60,000 × 60,000 pixels', async () => {
    expect(await faultOf('huge.png', hugePng(60_000, 60_000))).toBe(
      '“huge.png” has more than 40 megapixels: make it smaller',
    )
    expect(await faultOf('large.png', hugePng(8_001, 5_000))).toMatch(/more than 40 megapixels/)
  })

  it('is refused when it is damaged', async () => {
    const whole = await picture('png')

    expect(await faultOf('half.png', whole.subarray(0, whole.length - 40))).toMatch(/cannot be read as a picture/)
    expect(await faultOf('small.png', hugePng(2_000, 2_000))).toMatch(/cannot be read as a picture/)
  })

  it('is its first frame when it moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer()
    const moving = await sharp([await frame('red'), await frame('blue')], { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)

    const { content } = await acceptFile('moving.webp', moving)

    const { pages, width, height } = await sharp(content).metadata()
    expect([pages ?? 1, width, height]).toStrictEqual([1, 8, 8])
  })
})
