/**
 * A text as compared: without case, accents, apostrophes and full stops; hyphens and other punctuation become a blank.
 * Siân → sian, L’Oréal → loreal, Łukasz Groß-Müller → lukasz gross muller, M&S → m and s. %, _ and \ stay. Twin of the
 * database's function `folded` (test/folded.test.ts compares the two).
 */
export function folded(text: string): string {
  const letters = [...text.replaceAll('´', '').normalize('NFKD').replace(UNSEEN, '')]
    .map((letter) => PLAIN.get(letter) ?? letter)
    .join('')
  const blanked = lower(letters).replaceAll('&', ' and ').replace(/ +/g, ' ').replace(EDGES, '')
  // A name of punctuation only stands for itself.
  return blanked === '' ? lower(text).replace(EDGES, '') : blanked
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
const EDGES = /^ +| +$/g

/** Combining accents, which NFKD separates, and characters that show nothing. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g

/** Letters that English writes differently, and capitals of the alphabets that Unicode does not decompose. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  [
    'øØłŁđĐðÐıħĦŧŦŋŊĸƀɃɓƁƈƇɖƉɗƊəƏƒƑɠƓɨƗƙƘɲƝɵƟƥƤƭƬʋƲƴƳƶƵǥǤⱥȺȼȻƚȽɇɆɉɈɍɌɏɎȷɔƆɛƐ',
    'oolldd' + 'dd' + 'ihhttnnkbbbbccddddaaffggiikknnooppttvvyyzzggaaccllee' + 'jjrryyjooee',
  ],
  ['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς', 'αβγδεζηθικλμνξοπρστυφχψωσ'],
  ['АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐҒҚҢҮҰҺӘӨ', 'абвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґғқңүұһәө'],
  ['ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ', 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ'],
]

const MULTIPLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
}
const LEFT = ".'`’‘‛ʹʻʼʽʾʿ′‵·"
const BLANKS = '-,/()[]{}":;!?|\t\n\v\f\r\u0085\u1680\u2028\u2029‐‒–—―−⁄“”„‟«»‹›•‣¿¡'

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([from, to]) => [...from].map((letter, at): [string, string] => [letter, [...to][at] as string])),
  ...Object.entries(MULTIPLE),
  ...[...LEFT].map((mark): [string, string] => [mark, '']),
  ...[...BLANKS].map((mark): [string, string] => [mark, ' ']),
])
