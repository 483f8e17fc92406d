import fc from 'fast-check'
import { readContact } from '../api/people/contactValue.ts'
import { plainText } from '../api/platform/values/plainText.ts'
import { normalisedEmail } from '../api/platform/values/accountEmail.ts'
import { SEED, tries } from './support/run/chance.ts'
import { about } from './support/run/expecting.ts'

const JANE = 'jane@example.org'

describe('an e-mail address as people paste it', () => {
  for (const text of [
    JANE,
    ' Jane@Example.ORG ',
    `mailto:${JANE}`,
    `MAILTO:${JANE}`,
    `<${JANE}>`,
    `${JANE}>`,
    `${JANE};`,
    `${JANE},`,
    `${JANE}.`,
    `"${JANE}"`,
    `'${JANE}'`,
    `“${JANE}”`,
    `(${JANE})`,
    `\u202a${JANE}\u202c`,
    `${JANE}\u200b`,
  ]) {
    it(`is read as that address: ${JSON.stringify(text)}`, () =>
      expect(readContact('EMAIL', plainText(text).trim())).toStrictEqual({
        kind: 'EMAIL',
        value: JANE,
        extension: null,
        note: null,
      }))
  }

  it.each([
    [`Jane <${JANE}>`, 'Jane'],
    [`"Doe, Jane" <${JANE}>`, '"Doe, Jane"'],
    [`${JANE} (work)`, 'work'],
    [`home: ${JANE}`, 'home'],
    [`${JANE} – not at weekends`, 'not at weekends'],
  ] as const)('keeps the words beside it: %s', (text, note) =>
    expect(readContact('EMAIL', text)).toStrictEqual({ kind: 'EMAIL', value: JANE, extension: null, note }),
  )

  for (const text of [
    `${JANE}, joe@example.org`,
    `${JANE} joe@example.org`,
    `${JANE};joe@example.org`,
    `mailto:${JANE}?subject=x`,
    'jane',
    'jane@',
    '@example.org',
    'jane@example',
    'jane@.org',
    'jane@example..org',
    'jane@-example.org',
    '.jane@example.org',
    'jane.@example.org',
    'ja..ne@example.org',
    '"jane doe"@example.org',
    'jane@example.org!',
    'jane@[192.0.2.1]',
    'jane@192.0.2.1',
    'jane@exa_mple.org',
    'jane@@example.org',
    'jane @example.org',
    'jane\\@example.org',
    'a@exa%6dple.org',
    `${'x'.repeat(65)}@example.org`,
  ]) {
    it(`is refused, and the message says what would be right: ${text}`, () => {
      const result = readContact('EMAIL', text)
      expect(result).toStrictEqual({ fault: expect.stringMatching(/^must be /) })
    })
  }

  it('has its domain in Unicode however it is written, and in ASCII for an account', () => {
    for (const text of [
      'jane@müller.example',
      'jane@MÜLLER.example',
      'jane@mu\u0308ller.example',
      'jane@xn--mller-kva.example',
    ]) {
      const plain = plainText(text)
      expect(readContact('EMAIL', plain)).toStrictEqual({
        kind: 'EMAIL',
        value: 'jane@müller.example',
        extension: null,
        note: null,
      })
      expect(normalisedEmail(text)).toBe('jane@xn--mller-kva.example')
    }

    expect(normalisedEmail(`<${JANE}>,`)).toBe(JANE)
    for (const text of [`Jane <${JANE}>`, `${JANE} ${JANE}`, 'jane']) expect(normalisedEmail(text)).toBeNull()
  })

  it('loses no character of any text and stays the same once stored, or is refused', () => {
    const pieces = [
      'jane',
      'o’brien',
      "o'brien",
      '@',
      'example',
      '.org',
      'müller.example',
      ' ',
      ' ',
      ',',
      ';',
      '<',
      '>',
      '"',
      '(',
      ')',
      'mailto:',
      'Mary',
      '?',
      '!',
      '.',
      '-',
      '+',
      '💡',
      '\\',
      '/',
      '%',
      '_',
    ]
    const some = (most: number) =>
      fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((parts) => parts.join(''))
    const domain = fc.constantFrom('example.org', 'EXAMPLE.co.uk', 'müller.example', 'example')
    let kept = 0
    fc.assert(
      fc.property(some(4), some(2), domain, some(4), (before, local, host, after) => {
        const text = `${before}${local}@${host}${after}`.trim()
        const result = readContact('EMAIL', text)
        if ('fault' in result) return
        kept += 1
        expect(result.value).toMatch(/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\/%?!]+$/u)
        expect(readContact('EMAIL', result.value)).toStrictEqual({
          kind: 'EMAIL',
          value: result.value,
          extension: null,
          note: null,
        })
        const told = [...`${result.value}${result.note ?? ''}`.toLowerCase()]
        for (const sign of [...text.toLowerCase().replace(/mailto:\s*(?=[^ ]*@)/, '')].filter(
          (one) => !/[\s,;:./|()[\]<>"“”‘’'-]/u.test(one),
        )) {
          const at = told.indexOf(sign)
          about(`${text} → ${JSON.stringify(result)} lost ${sign}`, () => expect(at).toBeGreaterThanOrEqual(0))
          told.splice(at, 1)
        }
      }),
      { seed: SEED, numRuns: tries(20_000) },
    )

    about(`only ${kept} texts were addresses: the property said little`, () => expect(kept).toBeGreaterThan(200))
  })
})
