/** Ten usual ways in which people type each kind of stored value. */
export type Ways = readonly string[]

const turned = (text: string): string => text.split(' ').reverse().join(' ')
const capitals = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')

/** A name of two words and more. */
export const waysOfName = (name: string): Ways => [
  name,
  name.toLowerCase(),
  name.toUpperCase(),
  `  ${name.replaceAll(' ', '   ')} `,
  name.normalize('NFD'),
  bare(name),
  capitals(bare(name)),
  turned(name),
  turned(bare(name)).replace(' ', ', '),
  name.replaceAll('’', "'").replaceAll('-', '\u2010'),
]

/** A British number in E.164, such as +442079460441. */
export function waysOfNumber(stored: string): Ways {
  const national = stored.slice(3)
  const [area, rest] = [national.slice(0, 2), national.slice(2)]
  const [first, last] = [rest.slice(0, 4), rest.slice(4)]
  return [
    stored,
    `0${area} ${first} ${last}`,
    `(0${area}) ${first} ${last}`,
    `0${area}.${first}.${last}`,
    `0${area}-${first}-${last}`,
    `tel:${stored}`,
    `0044${national}`,
    `+44 (0)${area} ${first} ${last}`,
    `Tel. 0${area} ${first}${last} ext 12`,
    stored.slice(-6),
  ]
}

/** A number of another country in E.164. */
export const waysOfForeignNumber = (stored: string): Ways => {
  const [country, rest] = [stored.slice(1, 3), stored.slice(3)]
  const pairs = rest.match(/\d{1,2}/g)?.join(' ') ?? ''
  return [
    stored,
    `00${country}${rest}`,
    `+${country} ${pairs}`,
    `00 ${country} ${pairs}`,
    `tel:${stored}`,
    `+${country}-${rest}`,
    `(+${country}) ${rest}`,
    rest,
    pairs,
    stored.slice(-6),
  ]
}

/** A postcode as it is stored, such as EC1A 1BB. */
export function waysOfPostcode(stored: string): Ways {
  const [outward, inward] = stored.split(' ') as [string, string]
  const lower = stored.toLowerCase()
  return [
    stored,
    outward + inward,
    lower,
    lower.replace(' ', ''),
    ` ${outward}   ${inward} `,
    `${outward}${inward.slice(0, 1)}`,
    `${outward} ${inward.slice(0, 1)}`,
    `${outward}${inward.slice(0, 2)}`,
    `${outward}${inward.slice(0, 1)} ${inward.slice(1)}`,
    `${outward} ${inward.slice(0, 2)}`.toLowerCase(),
  ]
}

/** A UPRN, stored without leading zeros or with them. */
export function waysOfUprn(stored: string): Ways {
  const short = stored.replace(/^0+/, '')
  const long = short.padStart(12, '0')
  return [
    stored,
    short,
    long,
    `UPRN ${short}`,
    `uprn ${long}`,
    `UPRN${short}`,
    `UPRN: ${long}`,
    ` ${short} `,
    `0${short}`,
    `${short.slice(0, 3)} ${short.slice(3)}`,
  ]
}

/** An e-mail address with a full stop before the @. */
export function waysOfMail(stored: string): Ways {
  const [mailbox, host] = stored.split('@') as [string, string]
  return [
    stored,
    stored.toUpperCase(),
    ` ${stored} `,
    mailbox,
    `${mailbox}@`,
    `@${host}`,
    host,
    `mailto:${stored}`,
    `<${stored}>`,
    `Jane Smith <${stored}>`,
  ]
}
