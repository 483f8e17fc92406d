import type { Caller } from './callers.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

/** Held mail for either directorate, both, or none; of accounts, of questions, and of nobody. */
export async function heldMailScene(
  { add }: Making,
  { ownDirectorate, otherDirectorate }: Directory,
  question: string,
  somebody: string,
): Promise<void> {
  const readers = [[ownDirectorate], [otherDirectorate], [ownDirectorate, otherDirectorate].sort(), []]
  for (const [at, routedDirectorates] of readers.entries()) {
    const known = at % 2 === 0
    await add('HeldMail', {
      routedDirectorates,
      question: known ? question : null,
      account: known ? somebody : null,
      outcome: known ? 'NOTED' : null,
    })
  }
}

/** Each account has one at most. */
export async function mailChoicesScene({ add }: Making, callers: readonly Caller[], somebody: string): Promise<void> {
  for (const account of [somebody, ...callers.map(({ client }) => client.accountId)])
    await add('MailChoice', { account })
}
