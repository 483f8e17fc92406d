import type { Rules } from '../access/write/record.ts'
import { BadUserInput } from '../platform/errors.ts'
import { addPassword, passwordProblem } from './createAccount.ts'
import { normalisedEmail } from './emailAddress.ts'

export const accountRules: Rules = {
  beside: ['password'],
  prepare(draft) {
    if (typeof draft['email'] !== 'string') return draft
    const email = normalisedEmail(draft['email'])
    if (email === null) throw new BadUserInput({ email: 'is no e-mail address' })
    return { ...draft, email }
  },
  async within(em, id, input) {
    if (typeof input['password'] !== 'string') return
    const fields = passwordProblem(input['password'])
    if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
    await addPassword(em, id, input['password'])
  },
}
