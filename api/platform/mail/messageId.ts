/** As RFC 5322 has it, without its obsolete forms: nothing in it can end a header line. */
const MESSAGE_ID = /<[^\s<>@"\\]{1,200}@[^\s<>@"\\]{1,200}>/g

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** References grow with every answer; readers need the first and the latest to keep a thread together. */
const MOST_REFERENCES = 20

/** `domain` is that of our sender. The same letter has the same one, however often it is sent. */
export const messageIdOf = (id: string, domain: string): string => `<${id}@${domain}>`

/** Whether this installation gave it: a UUID at our sender's domain. */
export function isOurMessageId(messageId: string, domain: string): boolean {
  const [, host = ''] = new RegExp(`^<${UUID}@([^<>@]+)>$`, 'i').exec(messageId) ?? []
  return host !== '' && host.toLowerCase() === domain.toLowerCase()
}

/** All that a text names, in its order, each once: comments, quotes and broken ones are passed over. */
export const messageIdsIn = (text: string): string[] =>
  [...new Set(text.match(MESSAGE_ID) ?? [])].filter((id) => /^[\x21-\x7e]+$/.test(id))

/** Drops what is no Message-ID: other systems made some of them up, and a header must not end early. */
export function threadReferences(messageIds: readonly string[]): string[] {
  const sound = [...new Set(messageIds)].filter((id) => messageIdsIn(id)[0] === id)
  return sound.length <= MOST_REFERENCES ? sound : [...sound.slice(0, 1), ...sound.slice(1 - MOST_REFERENCES)]
}

export const senderDomain = (from: string): string => from.replace(/^.*@|>$/g, '')
