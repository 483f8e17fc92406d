import { newId } from '../../../../api/platform/record.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'
import type { Premises } from './premises.ts'

const unmarked = { organisation: null, person: null, premises: null, keyholder: null, zone: null, directorate: null }
export const mark = ({ add }: Making, account: string, record: object): Promise<string> =>
  add('Favourite', { ...unmarked, ...record, account })

/** How anybody signs in: a key, a passkey, a session that is not the one at hand. */
export async function waysIn({ add }: Making, account: string): Promise<void> {
  await add('ApiKey', { account, start: 'x', keyHash: newId() })
  await add('CalendarFeed', { account, secretHash: newId() })
  await add('Passkey', { account, credentialId: newId(), publicKey: 'x', counter: 0, deviceType: 'singleDevice' })
  await add('Session', { account, token: newId() })
}

/** Somebody who never signs in here, with one of everything that an account has. @returns the account. */
export async function somebodyScene(making: Making, people: Directory): Promise<{ somebody: string }> {
  const { add } = making
  const { stranger, broken, ownOrganisation, otherOrganisation, otherDirectorate } = people
  const somebody = await add('Account', {
    roles: ['STAFF', 'OPERATOR'],
    standing: null,
    person: stranger,
    organisation: otherOrganisation,
    emailVerified: false,
  })
  await waysIn(making, somebody)
  await add('SpocAssignment', { account: somebody, directorate: otherDirectorate })
  await add('OutboxMail', { account: somebody, state: 'KEPT', uselessAt: '2099-01-01T00:00:00Z' })
  await add('AuthenticatorApp', { account: somebody, secret: 'x', recoveryCodes: '10.[]' })
  await add('BreakGlass', {
    account: somebody,
    subjectId: broken,
    subjectType: 'Person',
    createdAt: '1999-01-01T00:00:00Z',
    endedAt: '1999-01-02T00:00:00Z',
  })
  await mark(making, somebody, { person: stranger })
  await mark(making, somebody, { organisation: ownOrganisation })
  for (const organisation of [ownOrganisation, otherOrganisation])
    await add('Account', {
      roles: ['STAKEHOLDER'],
      standing: 'EDITOR',
      person: null,
      organisation,
      emailVerified: false,
    })
  return { somebody }
}

/** What each caller has marked. */
export const ownMarks = (people: Directory, premises: Premises): object[] => [
  { person: people.colleague },
  { organisation: people.otherOrganisation },
  { premises: premises.ownPremises },
  { keyholder: premises.kept },
  { zone: people.ward },
]
