const WORDS: Readonly<Record<string, string>> = {
  session: 'Signed in',
  apiKey: 'API key',
  link: 'Mailed link',
  command: 'Command on the server',
}

/** By which way somebody came: `apiKey:…` → API key. */
export function clientWords(client: string): string {
  const [kind = '', detail = ''] = client.split(':')
  const words = WORDS[kind] ?? client
  return kind === 'command' ? `${words}: ${detail}` : words
}
