import fc from 'fast-check'
import { numberWithExtension, telephoneText } from '../admin/src/contacts/telephone.ts'
import { plainText } from '../api/platform/values/plainText.ts'
import { readTelephone } from '../api/platform/telephone/readTelephone.ts'
import { SEED, tries } from './support/run/chance.ts'
import { about } from './support/run/expecting.ts'

const only = (number: string) => ({ number, extension: null, note: null })

/** Random texts are made of these: numbers, extensions, words and signs. */
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

describe('any text that somebody types for a telephone number', () => {
  it('loses no character, or is refused', () => {
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

  it('is read the same once it is stored and shown', () => {
    let [typedNumbers, national] = [0, 0]

    fc.assert(
      fc.property(typed, (text) => {
        const result = readTelephone(text)
        if ('fault' in result) return
        typedNumbers += 1
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
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (digits) => {
        const result = readTelephone(`0${digits}`)
        if ('fault' in result) return
        national += 1
        expect(readTelephone(telephoneText(result.number))).toStrictEqual(result)
      }),
      { seed: SEED, numRuns: tries(5000) },
    )

    about('few texts were numbers: the property said little', () => expect(typedNumbers).toBeGreaterThan(100))
    about('few digits were numbers: the property said little', () => expect(national).toBeGreaterThan(500))
  })
})

describe('what is sought for a typed number', () => {})

/**
 * The characters of a text that must not be lost: all but dialling prefixes (+, 00, 44, the trunk zero), words for an
 * extension, a link's scheme and separators. Digits as 0–9.
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
