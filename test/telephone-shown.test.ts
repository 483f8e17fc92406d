import { numberWithExtension, telephoneLink, telephoneText } from '../admin/src/contacts/telephone.ts'
import { readContact, readExtension } from '../api/people/contactValue.ts'
import { plainText } from '../api/platform/values/plainText.ts'
import { readTelephone } from '../api/platform/telephone/readTelephone.ts'

const LONDON = '+442079460127'
const read = (text: string) => readTelephone(plainText(text).trim())
const only = (number: string) => ({ number, extension: null, note: null })

describe('a stored telephone number', () => {
  it.each([
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
  ] as const)('is shown as its country groups it: %s as %s', (stored, shown) => {
    expect(telephoneText(stored)).toBe(shown)
    expect(read(shown)).toStrictEqual(only(stored))
  })

  it('is shown as stored where it was stored under earlier rules', () => {
    for (const odd of ['+44020794601', '+44000000000', '+447700900', 'withheld', ''])
      expect(telephoneText(odd)).toBe(odd)
  })

  it('is shown, copied and dialled with its extension', () => {
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

  it('takes an extension on its own in digits, for numbers only', () => {
    for (const text of ['45', 'ext 45', 'x45', '#45', ' 45 ']) expect(readExtension('PHONE', text)).toBe('45')
    for (const text of ['', 'Mary', '45 or 46', '123456789', '4 5']) expect(readExtension('PHONE', text)).toBeNull()
    expect(readExtension('EMAIL', '45')).toBeNull()
  })
})
