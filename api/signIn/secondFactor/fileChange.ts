import { type Ledger, ledgerEntry } from '../../access/ledger.ts'

/** Endpoint that changes how an account signs in → operation in the ledger. */
const OPERATIONS: Readonly<Record<string, string>> = {
  '/two-factor/verify-totp': 'addAuthenticatorApp',
  '/two-factor/disable': 'removeAuthenticatorApp',
  '/two-factor/generate-backup-codes': 'renewRecoveryCodes',
  '/two-factor/verify-backup-code': 'useRecoveryCode',
  '/passkey/verify-registration': 'addPasskey',
  '/change-password': 'changePassword',
}

/** Records the change in the ledger; resolves when the record is durable. */
export async function fileChange(
  ledger: Ledger,
  endpoint: string,
  session: { id: string; userId: string },
): Promise<void> {
  const operation = OPERATIONS[endpoint]
  if (operation === undefined) return
  const actor = { accountId: session.userId, client: { kind: 'session', id: session.id } } as const
  await ledger.append(
    ledgerEntry(actor, { category: 'ALTERATION', operation, subjects: [session.userId], classes: ['ACCOUNT'] }),
  )
}
