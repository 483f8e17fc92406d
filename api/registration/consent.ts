/**
 * What somebody agrees to who registers. Whoever changes the wording gives it a new version: the old one stays with those
 * who agreed to it.
 */
export const CONSENT = {
  version: '2026-11',
  wording:
    'I agree that the police write to me about the topics that I have chosen, by the ways that I have chosen. I can withdraw this at any time.',
} as const
