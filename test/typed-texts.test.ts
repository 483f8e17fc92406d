import fc from 'fast-check'
import { readContact } from '../api/people/contactValue.ts'
import { invisibleIn, plainText } from '../api/platform/values/plainText.ts'
import { readWebsite } from '../api/organisations/readWebsite.ts'
import { normalisePostcode } from '../api/gazetteer/postcodeText.ts'
import { SEED, tries } from './support/run/chance.ts'
import { about } from './support/run/expecting.ts'

describe('a website, postcode or address as people type it', () => {
  for (const [text, stored] of [
    ['www.example.com', 'https://www.example.com'],
    ['example.com/about', 'https://example.com/about'],
    ['http://example.com', 'http://example.com'],
    ['<https://example.com>', 'https://example.com'],
    ['https://example.com,', 'https://example.com'],
    ['müller.example', 'https://müller.example'],
    ['https://xn--mller-kva.example', 'https://xn--mller-kva.example'],
    ['https://intranet/page', 'https://intranet/page'],
    ['example', null],
    ['javascript:alert(1)', null],
    ['javascript://example.com/%0aalert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.com', null],
    ['jane@example.com', null],
    ['https://', null],
    ['https:///example.com', null],
    ['www..com', null],
    ['www.example.com our site', null],
    ['https://example.com/ our site', null],
    ['//example.com', null],
  ] as const)
    it(`is stored, for the website ${text}, as ${String(stored)}`, () => expect(readWebsite(text)).toBe(stored))

  for (const [text, stored] of [
    ['EC1A1BB', 'EC1A 1BB'],
    ['ec1a 1bb', 'EC1A 1BB'],
    ['EC 1A 1BB', 'EC1A 1BB'],
    ['EC1A-1BB', 'EC1A 1BB'],
    ['SW1A OAA', 'SW1A 0AA'],
    ['ECIA 1BB', 'EC1A 1BB'],
    ['0X1 1AA', 'OX1 1AA'],
    ['EC1A', 'EC1A'],
    ['N5 1', 'N5 1'],
    ['London', undefined],
  ] as const) {
    it(`is stored, for the postcode ${text}, as ${String(stored)}`, () =>
      expect(normalisePostcode(text)?.postcode).toBe(stored))
  }

  it('keeps every visible character of a postal address', () => {
    let kept = 0

    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Flat 2', '½', ' ', '\n', '\r\n', ',', '(rear)', 'Zoë', '№ 5', '\u00a0', '–', '"', '?'),
          { minLength: 1, maxLength: 8 },
        ),
        (parts) => {
          const result = readContact('ADDRESS', plainText(parts.join('')).trim())
          if ('fault' in result) return
          kept += 1
          expect(result.value.replace(/\s/g, '')).toBe(parts.join('').replace(/\s/g, ''))
        },
      ),
    )

    about(`only ${kept} texts were addresses: the property said little`, () => expect(kept).toBeGreaterThan(50))
  })
})

describe('a plain text', () => {
  for (const [what, text, plain] of [
    ['composes what was typed with combining marks', 'Zoe\u0308', 'Zoë'],
    ['has one kind of blank', 'Bank\u00a0of\u2009Ed\u3000inburgh', 'Bank of Ed inburgh'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['drops what came along at its ends', '\ufeff\u200b\u202aBank\u202c\u00ad\u200e', 'Bank'],
    ['drops it between blanks at the ends, and keeps the blanks', ' \u200b Bank \u200b ', '  Bank  '],
    ['drops fillers that look like nothing', '\u3164\u2800Bank\u115f', 'Bank'],
    ['keeps the variation of a last sign', '\u200b❤️\u200b', '❤️'],
    ['keeps an emoji that is put together', '👩🏽\u200d🚒', '👩🏽\u200d🚒'],
    [
      'keeps the flag of England',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
  ] as const) {
    it(what, () => {
      expect(plainText(text)).toBe(plain)
      expect(invisibleIn(plain)).toBeNull()
    })
  }

  for (const [text, found] of [
    ['a\u200bb', 'U+200B'],
    ['a\u00adb', 'U+00AD'],
    ['a\ufeffb', 'U+FEFF'],
    ['a\u200db', 'U+200D'],
    ['a\u2060b', 'U+2060'],
    ['a\u3164b', 'U+3164'],
    ['a\u2800b', 'U+2800'],
    ['a\u{e0041}b', 'U+E0041'],
    ['می\u200cخواهم', null],
    ['क्\u200dष', null],
    ['Zoë', null],
  ] as const) {
    it(`${found ? `holds ${found}` : 'holds nothing invisible'}: ${JSON.stringify(text)}`, () =>
      expect(invisibleIn(text)).toBe(found))
  }

  it('stays the same when read again, and keeps every visible character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text)
        expect(plainText(plain)).toBe(plain)
        expect(plain).toBe(plain.normalize('NFC'))
        const visible = (one: string): string => one.normalize('NFC').replace(/[\s\p{Z}\p{Cf}\p{DI}\u2800]/gu, '')
        expect(visible(plain)).toBe(visible(text))
      }),
      { seed: SEED, numRuns: tries(5000) },
    )
  })
})
