import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../../platform/database.ts'
import { letterTo } from '../../../platform/mail/addressed.ts'
import { keepersOf } from './keepers.ts'
import type { Today } from './today.ts'

type Told = { organisation: string; subject: string; items: number; answerBy: string }

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The mail names neither people nor numbers: it leads to the page that does. */
export async function tellKeepers(
  em: SqlEntityManager,
  { mail }: Today,
  { organisation, subject, items, answerBy }: Told,
): Promise<void> {
  if (!mail.possible) return
  const entries = items === 1 ? 'There is one entry' : `There are ${items} entries`
  for (const reader of await keepersOf(em, organisation)) {
    const letter = letterTo(reader, 'CARE', subject, new Date(`${answerBy}T23:59:59Z`), [
      `${entries} to look at: people, numbers, premises and keyholders of your organisation. Each takes one press, until ${day.format(new Date(answerBy))}.`,
      'At night the police ring the keyholders who are listed here.',
      `${mail.baseUrl}/own`,
    ])
    await queryWithin(em, mail.entrust(letter))
  }
}
