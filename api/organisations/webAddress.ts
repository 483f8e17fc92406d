/** Whether a browser can be sent there: other schemes, such as `javascript:`, are no web address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
