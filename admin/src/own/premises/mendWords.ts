/** What an organisation itself can do about a rule of keyholding that its premises break, by the rule's code. */
const MENDS: Readonly<Record<string, string>> = {
  TWO_KEYHOLDERS: 'Add a keyholder, or a call-out number for one who has none.',
  ALL_VERIFIED: 'Press “All still right” if they are; replace those who are not.',
  SOMEBODY_WITHIN_20_MINUTES: 'Add a keyholder who can be there within 20 minutes.',
  NO_SHARED_PHONE: 'Add a call-out number of their own for one of those who share.',
  NOT_ONLY_THE_OCCUPIER: 'Add a keyholder who does not live there.',
}

export const mendWords = (code: string): string | null => MENDS[code] ?? null
