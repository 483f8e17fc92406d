import fc from 'fast-check'
import { numberWithExtension, telephoneLink, telephoneText } from '../admin/src/contacts/telephone.ts'
import { readContact, readExtension } from '../api/people/contactValue.ts'
import { plainText } from '../api/platform/values/plainText.ts'
import { readTelephone } from '../api/platform/telephone/readTelephone.ts'
import { SEED, tries } from './support/chance.ts'
import { about } from './support/expecting.ts'

const LONDON = '+442079460127'
const read = (text: string) => readTelephone(plainText(text).trim())
const only = (number: string) => ({ number, extension: null, note: null })

/** Texts of an alphabet in which numbers, extensions, words and signs meet. */
const pieces = [
  ...[
    '020 7946 0127',
    '07700 900123',
    '+44',
    '0044',
    '(0)',
    '(020)',
    '+1 212 555 0123',
    '+33 6 12 34 56 78',
    '101',
    '116 123',
    '0800',
    '0113 496 0123',
    '7946',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '.',
    '-',
    '–',
    '/',
    '(',
    ')',
    ',',
    ';',
    ':',
    '\n',
    '\u00a0',
    'x',
    'ext ',
    'ext. ',
    '#',
    ';ext=',
    'tel:',
    '0',
    '1',
    '45',
    '٤٥',
    '９',
  ],
  ...[
    'Mary',
    'ask for',
    'reception',
    'or',
    'after 6',
    'Zoë',
    'é',
    '💡',
    '?',
    '!',
    '*',
    '"',
    '’',
    '<',
    '>',
    '@',
    '%20',
    '+',
    '=',
    '&',
    'O',
  ],
]
const typed = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => plainText(parts.join('')).trim())

describe('a telephone number as people write it', () => {
  for (const text of [
    '020 7946 0127',
    '(020) 7946 0127',
    '020.7946.0127',
    '020-7946-0127',
    '020–7946–0127',
    '020\u00a07946\u00a00127',
    '02079460127',
    '0207 946 0127',
    '2079460127',
    '+442079460127',
    '+44 20 7946 0127',
    '+ 44 20 7946 0127',
    '+44 (0)20 7946 0127',
    '+44(0)2079460127',
    '(+44) 20 7946 0127',
    '+(44) 20 7946 0127',
    '+44 020 7946 0127',
    '44 20 7946 0127',
    '00 44 20 7946 0127',
    '0044 (0)20 7946 0127',
    '0044 020 7946 0127',
    '０２０ ７９４６ ０１２７',
    '＋４４ ２０ ７９４６ ０１２７',
    '٠٢٠ ٧٩٤٦ ٠١٢٧',
    '۰۲۰ ۷۹۴۶ ۰۱۲۷',
    '\u202a+44 20 7946 0127\u202c',
    '\u200e020 7946 0127\u200f',
    '\u2068020 7946 0127\u2069',
    '\ufeff020 7946 0127',
    'tel:+442079460127',
    'tel:+44-20-7946-0127',
    'TEL:020 7946 0127',
    'tel:+44%2020%207946%200127',
    'tel:7946-0127;phone-context=+44-20',
    'callto:+442079460127',
    '020 7946 0127.',
    '"020 7946 0127"',
    '<020 7946 0127>',
  ])
    it(`is one number: ${JSON.stringify(text)}`, () => expect(read(text)).toStrictEqual(only(LONDON)))

  for (const text of [
    '020 7946 0127 ext 45',
    '020 7946 0127 ext. 45',
    '020 7946 0127 Ext:45',
    '020 7946 0127 extension 45',
    '020 7946 0127 extn. 45',
    '020 7946 0127, extension no. 45',
    '020 7946 0127 x45',
    '020 7946 0127x45',
    '020 7946 0127 X 45',
    '020 7946 0127 #45',
    '020 7946 0127#45',
    '020 7946 0127;ext=45',
    'tel:+442079460127;ext=45',
    'tel:7946-0127;ext=45;phone-context=+44-20',
    '020 7946 0127 (ext 45)',
    '020 7946 0127 int. 45',
    '020 7946 0127 ext ٤٥',
  ]) {
    it(`has its extension: ${text}`, () =>
      expect(read(text)).toStrictEqual({ number: LONDON, extension: '45', note: null }))
  }

  for (const [text, extension, note] of [
    ['ask for Mary 020 7946 0127', null, 'ask for Mary'],
    ['020 7946 0127 (reception)', null, 'reception'],
    ['Mary (020 7946 0127)', null, 'Mary'],
    ['Mary: 020 7946 0127, after 6', null, 'Mary; after 6'],
    ['020 7946 0127 ext 45 (Mary)', '45', 'Mary'],
    ['020 7946 0127 (3 rings)', null, '3 rings'],
    ['020 7946 0127?', null, '?'],
    ['020 7946 0127 ext A', null, 'ext A'],
    ['020 7946 0127 ext 45a', null, 'ext 45a'],
    ['020 7946 0127 – Zoë’s desk', null, 'Zoë’s desk'],
  ] as const)
    it(`keeps the words beside it: ${text}`, () =>
      expect(read(text)).toStrictEqual({ number: LONDON, extension, note }))

  for (const text of [
    '020 7946 01',
    '07700 900 12',
    '0000000000',
    '020 7946 01270',
    '020 7946 0127 45',
    '7946 0127',
    '+44 20 7946 012',
    '+33 1 23',
    '+1 212 555 012',
    '+1 000 000 0000',
    '12',
    '12345',
    '',
    '?',
    '+',
    'ask for Mary',
    '01',
    '0500 123456',
    '0600 000 0000',
    '+44 0000000000',
    '+999 12345678',
    '001 1 212 555 0123',
    '18001 020 7946 0127',
    '020 7946 0127, 07700 900123',
    '020 7946 0127 or 07700 900123',
    '020 7946 0127 / 07700 900123',
    '020 7946 0127 or 0128',
    '020 7946 0127/8',
    '020 7946 0127 x 07700 900123',
    '999 or 101',
    'room 101',
    '0800 CALL NOW',
    '0800CALLNOW',
    '1-800-FLOWERS',
    'O20 7946 0127',
    '020 7946 O127',
    '020 7946 0127A',
    '0800 123 CALL',
    '020794601I7',
  ]) {
    it(`is refused, with what would be right: ${JSON.stringify(text)}`, () => {
      const result = read(text)
      expect(result).toStrictEqual({ fault: expect.stringMatching(/^must be /) })
    })
  }

  for (const [text, number] of [
    ['101', '101'],
    ['116123', '116123'],
    ['116 123', '116123'],
    ['999', '999'],
    ['112', '112'],
    ['1471', '1471'],
    ['118 500', '118500'],
    ['tel:101', '101'],
    ['61016', '61016'],
  ] as const) {
    it(`may be short: ${text}`, () => {
      expect(read(text)).toStrictEqual(only(number))
      expect(telephoneText(number)).toBe(number)
      expect(telephoneLink({ value: number })).toBe(`tel:${number}`)
      about("a short number is nobody's mobile", () =>
        expect(readContact('MOBILE', text)).toStrictEqual({
          kind: 'PHONE',
          value: number,
          extension: null,
          note: null,
        }),
      )
    })
  }
  it('may be short with words that are set off', () =>
    expect(read('101 (not urgent)')).toStrictEqual({ number: '101', extension: null, note: 'not urgent' }))

  // Ofcom's numbers for drama.
  for (const text of [
    '020 7946 0000',
    '020 7946 0999',
    '0113 496 0123',
    '0114 496 0123',
    '01632 960123',
    '07700 900000',
    '07700 900999',
    '0808 157 0123',
    '0909 879 0123',
    '03069 990123',
  ]) {
    it(`may be kept for drama: ${text}`, () =>
      expect(read(text)).toStrictEqual(only(`+44${text.replace(/\D/g, '').slice(1)}`)))
  }

  for (const [stored, shown] of [
    [LONDON, '020 7946 0127'],
    ['+447700900123', '07700 900123'],
    ['+441632960123', '01632 960123'],
    ['+441134960123', '0113 496 0123'],
    ['+443001231212', '0300 123 1212'],
    ['+448001111', '0800 1111'],
    ['+441204620830', '01204 620830'],
    ['+44169773555', '016977 3555'],
    ['+441481723456', '01481 723456'],
    ['+441534440000', '01534 440000'],
    ['+441624612345', '01624 612345'],
    ['+447624412345', '07624 412345'],
    ['+447797712345', '07797 712345'],
    ['+12125550123', '+1 212 555 0123'],
    ['+33612345678', '+33 6 12 34 56 78'],
    ['+353209101234', '+353 20 910 1234'],
    ['+390669812345', '+39 06 6981 2345'],
    ['+493023125000', '+49 30 23125000'],
  ] as const) {
    it(`is shown as its country groups it: ${stored} as ${shown}`, () => {
      expect(telephoneText(stored)).toBe(shown)
      expect(read(shown)).toStrictEqual(only(stored))
    })
  }

  it('is shown as it is stored where it was stored under earlier rules', () => {
    for (const odd of ['+44020794601', '+44000000000', '+447700900', 'withheld', ''])
      expect(telephoneText(odd)).toBe(odd)
  })

  it('shows, copies and dials its extension', () => {
    expect(numberWithExtension({ value: LONDON, extension: '45' })).toBe('020 7946 0127 ext 45')
    expect(telephoneLink({ value: LONDON, extension: '45' })).toBe('tel:+442079460127;ext=45')
  })

  for (const [kind, text, kept] of [
    ['MOBILE', '07700 900123', true],
    ['MOBILE', '07624 412345', true],
    ['MOBILE', '07797 712345', true],
    ['MOBILE', '+33 6 12 34 56 78', true],
    ['MOBILE', '+1 212 555 0123', true],
    ['MOBILE', '020 7946 0127', false],
    ['MOBILE', '01534 440000', false],
    ['MOBILE', '0800 1111', false],
    ['MOBILE', '070 1234 5678', false],
    ['MOBILE', '076 1234 5678', false],
    ['MOBILE', '+33 1 23 45 67 89', false],
    ['PHONE', '020 7946 0127', true],
    ['PHONE', '07700 900123', true],
  ] as const) {
    it(`is ${kept ? '' : 'not '}kept as ${kind}: ${text}`, () => {
      const result = readContact(kind, text)
      expect(result).toMatchObject({ value: expect.anything(), kind: kept ? kind : 'PHONE' })
    })
  }

  it('takes an extension by itself in digits, for numbers only', () => {
    for (const text of ['45', 'ext 45', 'x45', '#45', ' 45 ']) expect(readExtension('PHONE', text)).toBe('45')
    for (const text of ['', 'Mary', '45 or 46', '123456789', '4 5']) expect(readExtension('PHONE', text)).toBeNull()
    expect(readExtension('EMAIL', '45')).toBeNull()
  })

  it('accounts for every sign of any text, or is refused', () => {
    let kept = 0
    fc.assert(
      fc.property(typed, (text) => {
        const result = readTelephone(text)
        if ('fault' in result) return
        kept += 1
        const told = [...commonDigits(`${result.number}${result.extension ?? ''}${result.note ?? ''}`)]
        for (const sign of visible(text)) {
          const at = told.indexOf(sign)
          about(`${JSON.stringify(text)} → ${JSON.stringify(result)} lost ${sign}`, () =>
            expect(at).toBeGreaterThanOrEqual(0),
          )
          told.splice(at, 1)
        }
      }),
      { seed: SEED, numRuns: tries(20_000) },
    )

    about(`only ${kept} texts were numbers: the property said little`, () => expect(kept).toBeGreaterThan(500))
  })

  it('is the same once stored and shown', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const result = readTelephone(text)
        if ('fault' in result) return
        const shown = numberWithExtension({ value: result.number, extension: result.extension })
        about(shown, () =>
          expect(readTelephone(shown)).toStrictEqual({
            number: result.number,
            extension: result.extension,
            note: null,
          }),
        )
        expect(readTelephone(result.number)).toStrictEqual(only(result.number))
      }),
      { seed: SEED, numRuns: tries(5000) },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (national) => {
        const result = readTelephone(`0${national}`)
        if (!('fault' in result)) expect(readTelephone(telephoneText(result.number))).toStrictEqual(result)
      }),
      { seed: SEED, numRuns: tries(5000) },
    )
  })
})

/**
 * The signs of a text that must be found again: digits as 0–9, without those that only say from where it is dialled (+,
 * 00, 44, the trunk zero), the words for an extension, a link's scheme, and what parts one thing from another.
 */
function visible(text: string): string[] {
  const local = commonDigits(text)
    .replace(/^(?:tel|callto):(?:\/\/)?/i, '')
    .replace(/%20/g, /^tel:/i.test(text) ? ' ' : '%20')
    .replace(/(?:ext|x|#)[ .:=\n]*(?=\d)/gi, ' ')
  return [...local.replace(/\+|(?<![1-9])0+/g, '')].filter((sign) => !/[\s,;:./|()[\]<>"“”‘’\p{Pd}]/u.test(sign))
}

/** Arabic and full-width digits as 0–9. */
const commonDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) as number) - 0x660))
