import { telephoneLink, telephoneText } from '../admin/src/contacts/telephone.ts'
import { readContact } from '../api/people/contactValue.ts'
import { plainText } from '../api/platform/values/plainText.ts'
import { readTelephone } from '../api/platform/telephone/readTelephone.ts'
import { about } from './support/run/expecting.ts'

const LONDON = '+442079460127'
const read = (text: string) => readTelephone(plainText(text).trim())
const only = (number: string) => ({ number, extension: null, note: null })

describe('a telephone number as people write it', () => {
  it.each([
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
  ])('is one number: %j', (text) => expect(read(text)).toStrictEqual(only(LONDON)))

  it.each([
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
  ])('is read with its extension: %s', (text) =>
    expect(read(text)).toStrictEqual({ number: LONDON, extension: '45', note: null }),
  )

  it.each([
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
  ] as const)('keeps the words beside it: %s', (text, extension, note) =>
    expect(read(text)).toStrictEqual({ number: LONDON, extension, note }),
  )

  it.each([
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
  ])('is refused, with what would be right: %j', (text) => {
    const result = read(text)
    expect(result).toStrictEqual({ fault: expect.stringMatching(/^must be /) })
  })

  it.each([
    ['101', '101'],
    ['116123', '116123'],
    ['116 123', '116123'],
    ['999', '999'],
    ['112', '112'],
    ['1471', '1471'],
    ['118 500', '118500'],
    ['tel:101', '101'],
    ['61016', '61016'],
  ] as const)('may be short: %s', (text, number) => {
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
  it('may be short with words set off by brackets', () =>
    expect(read('101 (not urgent)')).toStrictEqual({ number: '101', extension: null, note: 'not urgent' }))

  // Ofcom reserves these numbers for drama.
  it.each([
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
  ])('may be reserved for drama: %s', (text) =>
    expect(read(text)).toStrictEqual(only(`+44${text.replace(/\D/g, '').slice(1)}`)),
  )
})
