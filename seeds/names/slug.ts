/** A name as it stands in an e-mail address or a domain: "Siân O’Dowd" → "sian.odowd". */
export const slug = (name: string, between: string): string =>
  name
    .normalize('NFKD')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .trim()
    .replaceAll(/[ -]+/g, between)
