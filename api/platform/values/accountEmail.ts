import { asciiEmail, readEmail } from './emailAddress.ts'
import { plainText } from './plainText.ts'

/** Null for anything that signing in would not accept, or with words beside it. */
export function normalisedEmail(text: string): string | null {
  if (text.length > 500) return null
  const read = readEmail(plainText(text).trim())
  if ('fault' in read || read.note !== null) return null
  const email = asciiEmail(read.address)
  return email.length <= 254 && EMAIL.test(email) ? email : null
}

// Zod's pattern in lower case: better-auth tests it before it looks for the account.
const EMAIL = /^(?:[a-z0-9_'+-]+\.)*[a-z0-9_'+-]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/
