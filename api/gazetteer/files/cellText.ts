import { plainText } from '../../platform/values/plainText.ts'

/** How databases, spreadsheets, statistics programs and people write "no value". */
const NO_VALUE = /^(null|\(null\)|\\n|#n\/a|n\/a|[-–—]+)$/i
const NO_VALUE_IN_THIS_CASE: ReadonlySet<string> = new Set(['nan', 'NaN', 'None', '<NA>'])
/** A spreadsheet formula that failed: there was a value once. */
const FAILED_FORMULA = /^#(ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!)$/i

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
}

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole
    },
  )
}

/** `text` is null if the cell is empty; `remark` says what was lost. */
type CellText = { text: string | null; remark?: string }

/** Decodes entities, reads "NULL" and the like as empty, and turns blanks and control characters into one space. */
export function cellText(cell: string | undefined): CellText {
  // Some exports encode twice.
  const plain = decoded(decoded(cell ?? ''))
  const text = plainText(plain.replace(/[\p{Cc}\p{Zs}\u2028\u2029\ufeff]+/gu, ' ')).trim()
  if (text === '' || NO_VALUE.test(text) || NO_VALUE_IN_THIS_CASE.has(text)) return { text: null }
  if (FAILED_FORMULA.test(text)) return { text: null, remark: `a formula failed (${text.toUpperCase()})` }
  if (text.includes('\ufffd')) return { text, remark: 'a character was lost before the file was made' }
  return { text }
}
