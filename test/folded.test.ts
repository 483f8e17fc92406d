import fc from 'fast-check'
import type { Database } from '../api/platform/database.ts'
import { folded } from '../api/platform/sql/folded.ts'
import { SEED, tries } from './support/run/chance.ts'
import { testDatabase } from './support/database/database.ts'

describe('a folded text', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
  })
  const inDatabase = async (texts: readonly string[]): Promise<string[]> =>
    (
      await db.query<{ folded: string }>({
        text: 'select folded(value) from unnest($1::text[]) with ordinality as typed (value, place) order by place',
        values: [texts],
      })
    ).map((row) => row.folded)

  for (const [meaning, texts] of Object.entries({
    sian: ['Siân', 'SIAN', 'Sia\u0302n', '\u200bSiân'],
    lukasz: ['Łukasz', 'łUKASZ'],
    oberg: ['Öberg', 'Ôberg', 'Øberg'],
    loreal: ['L’Oréal', "L'Oreal", 'LOreal', 'L‘Oréal', 'L`Oréal', 'LʼOréal', 'L´Oréal', 'L＇Oréal'],
    obrien: ["O'Brien", 'O’Brien', 'OBrien'],
    strasse: ['Straße', 'STRASSE', 'STRAẞE'],
    'smith jones': [
      'Smith-Jones',
      'Smith\u2010Jones',
      'Smith–Jones',
      'Smith\u2011Jones',
      ' smith  JONES ',
      'Smith\u00a0Jones',
      'Smith, Jones',
      'Smith/Jones',
    ],
    isik: ['Işık', 'ISIK', 'İşik'],
    'aesir oedipus thor djordje': ['Æsir Œdipus Þor Đjorđje', 'aesir oedipus thor djordje'],
    'm and s': ['M&S', 'M & S', 'M and S'],
    'jp morgan': ['J.P. Morgan', 'JP Morgan'],
    'иванов и сын': ['Иванов и Сын', 'ИВАНОВ И СЫН'],
    'fine ab1': ['ﬁne ＡＢ1'],
    '100% of_it\\': ['100% of_it\\'],
    '-': [' - '],
  })) {
    it(`is "${meaning}" for ${texts.map((text) => JSON.stringify(text)).join(', ')}, in the database as well`, async () => {
      expect(texts.map(folded)).toStrictEqual(texts.map(() => meaning))
      expect(await inDatabase(texts)).toStrictEqual(texts.map(() => meaning))
    })
  }

  it('is the same in the database for every character of the basic plane', async () => {
    // U+A7F1 came with Unicode 17, which Node knows and PostgreSQL 15 does not.
    const characters = Array.from({ length: 0xffff }, (_unused, at) => String.fromCharCode(at + 1)).filter(
      (letter) => letter.isWellFormed() && letter !== '\ua7f1',
    )
    // Between letters, so that spaces at either end are compared too.
    const texts = characters.map((letter) => `A${letter}b`)

    const stored = await inDatabase(texts)

    expect(texts.filter((text, at) => stored[at] !== folded(text))).toStrictEqual([])
  })

  it('is the same in the database for any text', async () => {
    const telling = fc.constantFrom(..."ÅåßẞæŒøłıİ’'-. &@%_\\\u0301\u200d\ufe0fﬁ½ŉ㎏ﷺ")
    const text = fc
      .array(fc.oneof(telling, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), { maxLength: 30 })
      .map((letters) => letters.join(''))
    const texts = fc.sample(
      text.filter((typed) => !typed.includes('\u0000')),
      { seed: SEED, numRuns: tries(3000) },
    )

    const stored = await inDatabase(texts)

    expect(texts.filter((typed, at) => stored[at] !== folded(typed))).toStrictEqual([])
  })
})
