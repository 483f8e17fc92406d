import { stems } from './organisations.ts'
import { circles } from './people.ts'

const syllables = (text: string): readonly string[] => text.trim().split(/\s+/)

const beginnings = syllables(`
  Ald Amb Ash Bal Ban Bar Beck Ber Birk Bos Brad Bram Bur Cal Car Cat Chel Clay Col Cran Cul Dal Den Der Dray
  Dun El Es Fal Far Fen Fer Gar Gil Glen Gran Hal Ham Har Has Hel Hol Hur Il Ken Kil Kir Lan Lang Lar Lew Lin
  Lock Lud Mal Mar Mel Mor Nor Oak Or Pen Pick Ped Quar Rad Ram Rav Red Ros Row Sal Sel Shel Stan Sut Tar
  Thorn Tre Tun Ul Var Wad Wal Wen Whit Wil Win Wor Yar
`)
const familyEndings = syllables(`
  berry bourne bridge by castle combe cott croft den ders dale field ford grave ham hurst ingham ington ley low
  man mere more ridge sall shaw stead ster ston thorpe tree vale wick wood worth
`)
const tradeEndings = syllables(`
  acre anchor ark beam bridge cask crest cross dock fare field forge gate glass harbour hithe keel kiln lane
  line loom mark mead mere mint quay quill reach sail spire stone vane wharf wick works
`)

const joined = (endings: readonly string[]): string[] =>
  endings.flatMap((ending) => beginnings.map((beginning) => beginning + ending))

/** Common words first, because low numbers are drawn more often. */
export const scaleWords = {
  given: [...new Set(circles.flatMap(({ given }) => given))],
  family: [...new Set([...circles.flatMap(({ family }) => family), ...joined(familyEndings)])],
  stem: [...new Set([...stems, ...joined(tradeEndings)])],
} as const
