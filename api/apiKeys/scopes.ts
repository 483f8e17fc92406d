/**
 * The data-protection classes that a scope can name. Not SECRET: what lets somebody in is for people who are signed in.
 */
const CLASSES = ['DIRECTORY', 'PRIVATE_CONTACT', 'RESTRICTED', 'KEYHOLDING', 'ACCOUNT', 'AUDIT']

/** Every scope that an API key can be given: `read:CLASS` and `write:CLASS`. PRIORITY is a class of writing only. */
export const KNOWN_SCOPES: readonly string[] = [
  ...['read', 'write'].flatMap((action) => CLASSES.map((name) => `${action}:${name}`)),
  'write:PRIORITY',
]

/**
 * Scopes as they are stored: known, without repeats, in a fixed order.
 * @returns null when one is unknown or none is given: a key without scopes would be a key to everything
 */
export function acceptedScopes(asked: readonly string[]): string[] | null {
  if (asked.length === 0 || !asked.every((scope) => KNOWN_SCOPES.includes(scope))) return null
  return KNOWN_SCOPES.filter((scope) => asked.includes(scope))
}
