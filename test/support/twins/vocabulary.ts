/** Few different values everywhere: what is drawn for a hidden field is mostly something that a visible one has too. */
export const NAMES = [
  'Aldgate Traders',
  'aldgate traders',
  'Aldgate',
  'Bow Lane Bank',
  "O'Hara & Sons",
  'Émile Zola',
  '100% Keys',
  'Under_Score',
  'Bank of Bow Lane',
  'Zeta',
]
export const PEOPLE = ['Pat Zola', 'pat zola', "Sam O'Hara", 'Pat', 'Aldgate Traders', 'Émile Zola']
export const NUMBERS = [
  '+442079460001',
  '+442079460002',
  '+442079460012',
  '+447700900001',
  '+447700900002',
  '+447700900011',
]
export const EMAILS = ['pat@aldgate.example', 'pat.smith@aldgate.example', 'sam@bow.example', 'zeta@bow.example']
export const EXTENSIONS = ['1', '45', '450']
export const ADDRESSES = ['1 Bow Lane\nEC4M 9EB', '2 Bow Lane', '1 Aldgate High Street']
export const TEXTS = [
  'Seen at the gate',
  'seen at the Gate',
  'Do not ring before nine',
  'Aldgate',
  'pat@aldgate.example',
  '+442079460001',
]
export const POSTCODES = ['EC1A 1AA', 'EC1A 1AB', 'EC4M 9EB']
export const MOMENTS = [
  '2024-02-29T12:00:00.000Z',
  '2025-01-01T00:00:00.000Z',
  '2025-06-30T23:59:59.999Z',
  '2026-01-01T00:00:00.001Z',
]
export const DAYS = ['2020-01-01', '2024-02-29', '2025-12-31', '2099-12-31']
export const CODES = ['A', 'B', 'C', 'D', 'AB', 'AC', 'B_1', 'B_2', 'C_3', 'D4', 'E5', 'F6']
export const UPRNS = ['100', '200']

/** All that may be typed into a search or a filter. */
export const vocabulary = {
  texts: [...NAMES, ...PEOPLE, ...NUMBERS, ...EMAILS, ...ADDRESSES, ...TEXTS, ...POSTCODES, ...CODES],
  moments: MOMENTS,
  days: DAYS,
}
