const SPECIAL: Readonly<Record<string, string>> = {
  uprn: 'UPRN',
  addressLine1: 'Address line 1',
  addressLine2: 'Address line 2',
  addressLine3: 'Address line 3',
  addressLine4: 'Address line 4',
  givenFor: 'Given for',
  tier: 'Tier',
  parent: 'Part of',
  archivedAt: 'Archived',
  startsOn: 'Since',
  endsOn: 'Until',
}

/** A field's name as people read it: `reviewDate` → Review date. */
export function labelOf(field: string): string {
  const known = SPECIAL[field]
  if (known !== undefined) return known
  const spaced = field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/ at$/, '')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** A value of an enumeration as people read it: `PUBLIC_BODY` → Public body. */
export function enumWords(value: string): string {
  const spaced = value.toLowerCase().replaceAll('_', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The values of an enumeration, for a choice. */
export const choicesOf = (values: readonly string[]): { id: string; name: string }[] => values.map((id) => ({ id, name: enumWords(id) }))
