import { DATA_CLASSES } from '../access/classes.ts'

/** Classes that a scope of either kind can name. Not SECRET: break-glass is for people who are signed in. */
const CLASSES = DATA_CLASSES.filter(
  (name) => !['SECRET', 'OFFICE', 'VERIFICATION', 'PRIORITY', 'STANDING'].includes(name),
)

/**
 * PRIORITY is a class for writing only; so are STANDING, which no key changes, OFFICE, which DIRECTORY covers, and
 * VERIFICATION, which KEYHOLDING covers.
 */
export const KNOWN_SCOPES: readonly string[] = [
  ...['read', 'write'].flatMap((action) => CLASSES.map((name) => `${action}:${name}`)),
  'write:PRIORITY',
]

/** Scopes in a fixed order. Null if one is unknown or none is given: a key without scopes would have every right. */
export function acceptedScopes(asked: readonly string[]): string[] | null {
  if (asked.length === 0 || !asked.every((scope) => KNOWN_SCOPES.includes(scope))) return null
  return KNOWN_SCOPES.filter((scope) => asked.includes(scope))
}
