/**
 * A host as people write it, with a dot in it: `www.example.com`, `müller.example:8080/path`. An @ would make an e-mail
 * address or a user of it.
 */
const HOST =
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)*\.\p{L}[\p{L}\p{M}\p{N}-]+(?::\d{1,5})?(?:[/?#]|$)/u
/** Of what has its scheme: a host without an empty part, and nothing that has to be escaped. */
const WHOLE = /^https?:\/\/(?![/?#.])(?![^/?#]*\.\.)[^\s<>"\\]+$/i

/**
 * A web address as it is typed or pasted; `https` where no scheme is named, for what a browser does with it must not
 * depend on who reads it.
 *
 * @returns null for what is none: a bare word, an e-mail address, other schemes such as `javascript:`, words beside it
 */
export function readWebsite(text: string): string | null {
  const bare = text.replace(/^<(.*)>$/, '$1').replace(/[,;.]+$/, '')
  const address = HOST.test(bare) ? `https://${bare}` : bare
  return WHOLE.test(address) && isWebAddress(address) ? address : null
}

/**
 * Whether a browser can be sent there: other schemes, such as `javascript:`, are no web address. Nor is one with a name
 * or password in it, which everybody would read.
 */
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
