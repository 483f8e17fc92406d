import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput, Conflict } from '../platform/errors.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'
import { refuseMaker } from './makers.ts'
import { refuseKey } from '../caller/refuseKey.ts'

export const accountHooks: WriteHooks = {
  async permit(asked, viewer, _draft, before) {
    // A key could create an account with more rights than the key has.
    refuseKey(viewer, 'look after accounts')
    if (before) await refuseMaker(asked, viewer, [before['id']])
  },
  prepare(draft, before, viewer) {
    const made = before ? draft : { ...draft, createdBy: viewer.accountId }
    if (typeof draft['email'] !== 'string') return made
    const email = normalisedEmail(draft['email'])
    if (email === null) throw new BadUserInput({ email: 'must be an e-mail address' })
    return { ...made, email }
  },
  // The unique index would refuse it too, but could not say why.
  async complete(asked, draft, before) {
    if (typeof draft['email'] !== 'string' || draft['email'] === before?.['email']) return draft
    const taken = await asked.query({ text: 'select 1 from account where email = $1', values: [draft['email']] })
    if (taken.length > 0)
      throw new Conflict('There is an account with this e-mail address already; it may be archived.')
    return draft
  },
}
