import type { Rules } from '../access/write/record.ts'
import { BadUserInput } from '../platform/errors.ts'
import { normalisedEmail } from './emailAddress.ts'
import { refuseMaker } from './makers.ts'
import { refuseKey } from './refuseKey.ts'

export const accountRules: Rules = {
  async permit(asked, viewer, _draft, before) {
    // With an account of its own making a key could do all that it itself may not.
    refuseKey(viewer, 'look after accounts')
    if (before) await refuseMaker(asked, viewer, [before['id']])
  },
  prepare(draft, before, viewer) {
    const made = before ? draft : { ...draft, createdBy: viewer.accountId }
    if (typeof draft['email'] !== 'string') return made
    const email = normalisedEmail(draft['email'])
    if (email === null) throw new BadUserInput({ email: 'is no e-mail address' })
    return { ...made, email }
  },
}
