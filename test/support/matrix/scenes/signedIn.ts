import type { Caller } from './callers.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

/** Rows that signing in made, and a witness, whose look is the only record of the ledger that the world knows. */
export async function signedInScene(
  { server, made, adopt }: Making,
  callers: readonly Caller[],
  { stranger }: Directory,
): Promise<{ witness: string; living: ReadonlySet<string> }> {
  const witness = await server.as('STAFF')
  await witness.send(
    'query ($id: ID!) { person(id: $id) { displayName } }',
    { id: stranger },
    { 'beadle-purpose': 'canary-0 of the witness' },
  )
  const signedIn = [...callers.map(({ client }) => client.accountId), witness.accountId]
  const living = [
    ...(await adopt('Account', 'account', 'id', signedIn)),
    ...(await adopt('SpocAssignment', 'spoc_assignment', 'account_id', signedIn)),
    ...(await adopt('Session', 'session', 'account_id', signedIn)),
    ...(await adopt('LedgerRecord', 'ledger_record', 'account_id', [witness.accountId])),
  ]

  // No rows of its own: people and organisations as a reader of the ledger knows them.
  const subjects = ['Person', 'Organisation'].flatMap((type) => made.get(type) ?? [])
  made.set('LedgerSubject', subjects)
  return { witness: witness.accountId, living: new Set(living) }
}
