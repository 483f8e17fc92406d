/** `www.example.com`, `müller.example:8080/path`. No @: it would make an e-mail address or name a user. */
const HOST =
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)*\.\p{L}[\p{L}\p{M}\p{N}-]+(?::\d{1,5})?(?:[/?#]|$)/u
/** After the scheme: a host without an empty label, and no characters that must be escaped. */
const WHOLE = /^https?:\/\/(?![/?#.])(?![^/?#]*\.\.)[^\s<>"\\]+$/i

/**
 * Reads a web address as typed or pasted. A missing scheme becomes `https`, so that every browser treats it alike.
 * @returns null for a bare word, an e-mail address, another scheme such as `javascript:`, or extra words
 */
export function readWebsite(text: string): string | null {
  const bare = text.replace(/^<(.*)>$/, '$1').replace(/[,;.]+$/, '')
  const address = HOST.test(bare) ? `https://${bare}` : bare
  return WHOLE.test(address) && isWebAddress(address) ? address : null
}

/** Only http and https, and no user name or password, which everyone would see. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (
    ['http:', 'https:'].includes(protocol) &&
    username === '' &&
    password === '' &&
    !/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(text)
  )
}
