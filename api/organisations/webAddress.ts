/** Whether a browser can be sent there: other schemes, such as `javascript:`, are no web address. Nor is one with a name or password in it, which everybody would read. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (
    ['http:', 'https:'].includes(protocol) &&
    username === '' &&
    password === '' &&
    !/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(text)
  )
}
