import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Catalogue, governed } from '../access/catalogue.ts'
import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import { commitRecorded } from '../access/write/commitRecorded.ts'
import { Account } from '../accounts/account.entity.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { BadUserInput, NotFound } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { hashPassword, passwordProblem } from '../platform/passwords.ts'
import { newId } from '../platform/record.ts'
import { PASSWORD_PROVIDER } from '../signIn/credential.entity.ts'
import { type Entered, enterRegister } from './enterRegister.ts'
import { describeRegistration, takeRegistration } from './findRegistration.ts'
import type { OpenRegistration } from './registration.ts'
import { tellOfDuplicate } from './tellOfDuplicate.ts'

export type RegistrationContext = { db: Database; catalogue: Catalogue; ledger: Ledger; mail: Mail }

const OPERATION = 'confirmRegistration'

const INSERT_PASSWORD = `
  insert into credential (id, account_id, provider_id, provider_account_id, password_hash)
  values ($1, $2::uuid, $3, $2::uuid::text, $4)`

/** Of each type that a registration may become; what it discloses to the ledger are its classes. */
const RESIDENTS = ['Account', 'Person', 'ContactPoint', 'ConsentEvent', 'Wish']
const BUSINESSES = [...RESIDENTS, 'Organisation', 'Affiliation']

/**
 * Makes the account, and the person or the business, and uses up the link.
 * @returns the e-mail address to sign in with
 * @throws BadUserInput naming `password`; NotFound if the link is not valid
 */
export async function confirmRegistration(
  { db, catalogue, ledger, mail }: RegistrationContext,
  token: string,
  password: string,
): Promise<string> {
  const problem = passwordProblem(password)
  if (Object.keys(problem).length > 0) throw new BadUserInput(problem)
  // Checked before hashing, which is expensive: strangers must not trigger it.
  if ((await describeRegistration(db, token)) === null) throw lapsed()
  const passwordHash = await hashPassword(password)
  const accountId = newId()
  let email = ''
  await commitRecorded(
    db,
    ledger,
    { accountId, name: null, source: 'registration', operation: OPERATION },
    async (em) => {
      const registration = await takeRegistration(em, token)
      if (registration === null) throw lapsed()
      email = registration.email
      const entered = await enterRegister(em, registration, new Date())
      addAccount(em, accountId, registration, entered)
      await em.flush()
      await queryWithin(em, { text: INSERT_PASSWORD, values: [newId(), accountId, PASSWORD_PROVIDER, passwordHash] })
      if (mail.possible) await tellOfDuplicate(em, mail, entered, registration)
      return {
        id: accountId,
        entry: ledgerEntry(
          { accountId, client: { kind: 'link', id: registration.id } },
          {
            category: 'COLLECTION',
            operation: OPERATION,
            subjects: [accountId, entered.person, ...(entered.organisation === null ? [] : [entered.organisation])],
            classes: classesOf(catalogue, registration),
          },
        ),
      }
    },
  )
  mail.wake()
  return email
}

function addAccount(
  em: SqlEntityManager,
  id: string,
  { email, displayName, kind }: OpenRegistration,
  made: Entered,
): void {
  const role =
    kind === 'RESIDENT'
      ? ({ roles: ['RESIDENT'], standing: null } as const)
      : ({ roles: ['STAKEHOLDER'], standing: 'OWNER' } as const)
  em.persist(
    em.create(Account, {
      id,
      email,
      displayName,
      // The link proves access to the mailbox.
      emailVerified: true,
      roles: [...role.roles],
      standing: role.standing,
      person: made.person,
      organisation: made.organisation,
    }),
  )
}

function classesOf(catalogue: Catalogue, { kind }: OpenRegistration): string[] {
  const types = (kind === 'RESIDENT' ? RESIDENTS : BUSINESSES).map((name) => governed(catalogue, name))
  return types.flatMap((type) => [...type.fields.values()].flatMap(({ classes }) => classes.map(({ as }) => as)))
}

const lapsed = () => new NotFound('This link does not work: it was used or has expired. Register again.')
