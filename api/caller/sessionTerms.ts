/** In seconds. A session lasts one shift from its last renewal, and is renewed at most twice an hour. */
export const SESSION = { expiresIn: 12 * 3600, updateAge: 30 * 60, freshAge: 10 * 60 }

/** `openedAt`: when the session was opened; renewing does not change it. */
export const isFresh = (openedAt: Date, now = new Date()): boolean =>
  now.getTime() - openedAt.getTime() < SESSION.freshAge * 1000
