/** For e-mail addresses and domains: "Siân O’Dowd" → "sian.odowd". */
export const slug = (name: string, between: string): string =>
  name
    .normalize('NFKD')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .trim()
    .replaceAll(/[ -]+/g, between)
