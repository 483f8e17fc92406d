// Lengths of the parts after the 0 (Ofcom, National Telephone Numbering Plan): London and other 02 numbers 2+4+4, 01x1 and 011x 3+3+4, the rest 4+6, mobiles 4+6.
const GROUPS: readonly [RegExp, readonly number[]][] = [
  [/^2/, [2, 4, 4]],
  [/^(11|1\d1)/, [3, 3, 4]],
  [/^[389]/, [3, 3, 4]],
  [/^[17]/, [4, 6]],
]

/** A number in E.164 as it is written at home: +442079460123 → 020 7946 0123. Numbers of other countries are parted for reading only. */
export function telephoneText(value: string): string {
  const national = /^\+44(\d{9,10})$/.exec(value)?.[1]
  if (national === undefined) return value.replace(/^(\+\d{2})(\d{3})(\d+)$/, '$1 $2 $3')
  const groups = GROUPS.find(([beginning]) => beginning.test(national))?.[1] ?? [4, 6]
  let at = 0
  const parts = groups.map((length) => national.slice(at, (at += length)))
  return `0${parts.filter((part) => part !== '').join(' ')}`
}
