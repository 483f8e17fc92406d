/** The mail server's status (RFC 5321, 4.2). */
const OF_STATUS: Readonly<Record<string, string>> = {
  '421': 'The mail server was not available',
  '450': 'The mailbox was busy',
  '451': 'The mail server could not take it for now',
  '452': 'The mail server had no room',
  '550': 'The mail server refused the mailbox',
  '551': 'The mailbox is on another server',
  '552': 'The mailbox is full',
  '553': 'The address is not allowed',
  '554': 'The mail server refused it',
}

/** What went wrong before the server judged the mail: its status is then about something else. */
const OF_CODE: Readonly<Record<string, string>> = {
  ECONNECTION: 'The mail server could not be reached',
  ESOCKET: 'The mail server could not be reached',
  EDNS: 'The mail server’s name is not known',
  ETIMEDOUT: 'The mail server did not answer',
  ETLS: 'No safe connection to the mail server',
  EAUTH: 'The mail server did not let us sign in',
}

/** What became of a mail, for people; the code stays beside it for those who look after the mail server. */
export function failureWords(failure: string | null | undefined): string | null {
  if (!failure) return null
  const [code = '', status = ''] = failure.split(' ')
  return `${OF_CODE[code] ?? OF_STATUS[status] ?? 'It was not sent'} (${status || code})`
}
