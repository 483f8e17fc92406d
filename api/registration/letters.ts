import { type Addressee, inLondon, letterTo, NOTICE_HOLDS_MS } from '../platform/mail/addressed.ts'
import type { Letter } from '../platform/mail/mail.ts'

const SUBJECT = 'Your registration with Beadle'

// No name that a stranger has typed: it would carry their words into somebody else's mailbox. Nor the account, in either
// of these two letters: what an administrator sees of them is the same.
const reader = (email: string): Addressee => ({ accountId: null, email, displayName: 'Sir or Madam' })

type Answered = { email: string; url: string; until: Date }

export const confirmByLink = ({ email, url, until }: Answered): Letter =>
  letterTo(reader(email), 'REGISTRATION', SUBJECT, until, [
    'Somebody has registered this e-mail address with Beadle, the police force’s register of those who wish to hear from it. If it was you, confirm it here and choose a password:',
    url,
    `The link works once, until ${inLondon(until)} (London time). After that, register again.`,
    'If it was not you, do nothing: there is no account, and what was entered is deleted.',
  ])

/** To an address that has an account or an invitation. Whoever registered is not told of it. */
export const knownAlready = ({ email, url, until }: Answered): Letter =>
  letterTo(reader(email), 'REGISTRATION', SUBJECT, until, [
    'Somebody has registered this e-mail address with Beadle, the police force’s register of those who wish to hear from it. There is an account or an invitation for it already, so nothing has changed. If you have an account, you sign in here:',
    url,
    'If you have been invited and have not chosen a password yet, use the link of the invitation. If you have forgotten your password, ask for another one where you sign in. If you cannot sign in all the same, ask the police.',
    'If it was not you who registered, you need not do anything.',
  ])

/** Names nobody: it leads to the record. */
export const likelyDuplicate = (to: Addressee, url: string, at: Date): Letter =>
  letterTo(to, 'REGISTRATION', 'A registration may be a duplicate', new Date(at.getTime() + NOTICE_HOLDS_MS), [
    'Somebody has registered who may be in the register already. Whoever it is has not been told. Compare the records:',
    url,
  ])
