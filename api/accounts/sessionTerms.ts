/** Seconds. A session lasts one shift from its last renewal, and is renewed at most twice an hour. */
export const SESSION = { expiresIn: 12 * 3600, updateAge: 30 * 60 }
