/**
 * An e-mail address as it is stored and compared: trimmed, lower case.
 * @returns null when it is none, by the same measure that signing in applies
 */
export function normalisedEmail(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= 254 && EMAIL.test(email) ? email : null
}

// Zod's pattern in lower case: better-auth checks against it before it looks for the account.
const EMAIL = /^(?:[a-z0-9_'+-]+\.)*[a-z0-9_'+-]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/
