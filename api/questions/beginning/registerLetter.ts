import { inLondon, letterTo } from '../../platform/mail/addressed.ts'
import type { Letter } from '../../platform/mail/mail.ts'

/**
 * To somebody who wrote to a ward's address and has no account. It quotes nothing: the address may have been forged, and
 * a stranger's words would reach its owner.
 */
export const registerLetter = ({ email, url, until }: { email: string; url: string; until: Date }): Letter =>
  letterTo(
    { accountId: null, email, displayName: 'Sir or Madam' },
    'REGISTRATION',
    'Your message to the police waits for you to register',
    until,
    [
      'A message from this e-mail address has reached the police. Nobody has read it yet, because this address is not registered. Register here with this address, free of charge:',
      url,
      `Once you have confirmed your registration, the message is passed on and answered. If you have not by ${inLondon(until)} (London time), it is deleted unread.`,
      'If you did not write to the police, do nothing.',
    ],
  )
