import {
  ForeignKeyConstraintViolationException,
  UniqueConstraintViolationException,
  type EntityManager,
} from '@mikro-orm/core'
import { ROLES, type Role, type Standing } from '../access/viewer.ts'
import { textFault } from '../limits/text.ts'
import type { Database } from '../platform/database.ts'
import { BadUserInput, Conflict, NotFound } from '../platform/errors.ts'
import { namesSomething, plainText } from '../platform/values/plainText.ts'
import { newId } from '../platform/record.ts'
import { Account } from './account.entity.ts'
import { Credential, PASSWORD_PROVIDER } from '../signIn/credential.entity.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'
import { standingAfter } from './standingRules.ts'
import { hashPassword, passwordProblem } from '../platform/passwords.ts'

export type NewAccount = {
  email: string
  displayName: string
  roles: readonly Role[]
  password: string
  emailVerified?: boolean
  personId?: string | null
  organisationId?: string | null
  /** Of stakeholders only; left out: OWNER. */
  standing?: Standing
}

/**
 * Creates an account that can sign in at once, in its own transaction.
 * @returns the account's id
 * @throws BadUserInput naming `email`, `displayName`, `roles` or `password`; Conflict if the e-mail is taken; NotFound
 *   if the person or organisation does not exist
 */
export async function createAccountWithPassword(db: Database, input: NewAccount): Promise<string> {
  return db.orm.em.fork().transactional((em) => addAccountWithPassword(em, input))
}

/** As `createAccountWithPassword`, in the open transaction of `em`. Flushes it. */
export async function addAccountWithPassword(em: EntityManager, input: NewAccount): Promise<string> {
  const email = normalisedEmail(input.email)
  const displayName = plainText(input.displayName).trim()
  const fields = {
    ...(email === null ? { email: 'must be an e-mail address' } : {}),
    ...nameProblem(displayName),
    ...(input.roles.every((role) => ROLES.includes(role)) ? {} : { roles: `must be among ${ROLES.join(', ')}` }),
    ...passwordProblem(input.password),
  }
  if (email === null || Object.keys(fields).length > 0) throw new BadUserInput(fields)

  const account = em.create(Account, {
    id: newId(),
    email,
    displayName,
    emailVerified: input.emailVerified ?? false,
    roles: [...new Set(input.roles)],
    person: input.personId ?? null,
    organisation: input.organisationId ?? null,
    standing: standingAfter(input, null),
  })
  em.persist(account)
  await addPassword(em, account.id, input.password)
  try {
    await em.flush()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException)
      throw new Conflict('There is an account with this e-mail already.')
    if (error instanceof ForeignKeyConstraintViolationException)
      throw new NotFound('There is no such person or organisation.')
    throw error
  }
  return account.id
}

const LONGEST_NAME = 200

function nameProblem(name: string): Record<string, string> {
  const fault = textFault(name) ?? (/\n/.test(name) ? 'must be on one line' : null)
  if (fault !== null) return { displayName: fault }
  if (!namesSomething(name)) return { displayName: name === '' ? 'is required' : 'must hold a letter or a digit' }
  return [...name].length > LONGEST_NAME ? { displayName: `must be at most ${LONGEST_NAME} characters` } : {}
}

async function addPassword(em: EntityManager, accountId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  em.persist(
    em.create(Credential, {
      account: accountId,
      providerId: PASSWORD_PROVIDER,
      providerAccountId: accountId,
      passwordHash,
    }),
  )
}
