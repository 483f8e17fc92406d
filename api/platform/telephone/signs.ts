const DASH = /[\p{Pd}\u2212]/u

/** One sign for each code point, so that positions are those in `[...text]`. */
export const keyboardSigns = (text: string): string => Array.from(text, plainSign).join('')

function plainSign(sign: string): string {
  if (/[\x21-\x7e]/.test(sign)) return sign
  if (DASH.test(sign)) return '-'
  if (/\s/u.test(sign)) return ' '
  if (/\p{Nd}/u.test(sign)) return digitOf(sign)
  const code = sign.codePointAt(0) as number
  // Full-width forms follow the order of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0)
  return sign.length === 1 ? sign : '\ufffd'
}

/** Unicode's Nd digits come in tens, from zero up. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return String(before % 10)
}
