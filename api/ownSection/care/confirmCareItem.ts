import { stale } from '../../access/write/fault.ts'
import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { queryWithin } from '../../platform/database.ts'
import { Conflict } from '../../platform/errors.ts'
import type { RulesOf } from '../pendingChanges/accepting/acceptPendingChange.ts'
import { ownRecord } from '../pendingChanges/proposing/ownRecord.ts'

type Confirming = { id: string; version: number }

/** @throws NotFound, Forbidden; Conflict if it is settled (`extensions.state`) or was changed meanwhile */
export async function confirmCareItem(
  context: WriteContext,
  rulesOf: RulesOf,
  { id, version }: Confirming,
): Promise<{ id: string }> {
  const now = context.clock.now().toISOString()
  await writeTogether(context, { operation: 'confirmCareItem' }, async (together) => {
    const item = await ownRecord(together, 'CareItem', { id, version })
    if (item['state'] !== 'ASKED') throw new Conflict('This is settled.', { state: item['state'] })
    const keyholder = item['keyholder'] as string | null
    const held = keyholder === null ? null : await locked(together, keyholder)
    const said = { state: 'CONFIRMED', settledAt: now, settledBy: context.caller.viewer.displayName }
    await together.update('CareItem', { id, version, ...said })
    if (held) await together.update('Keyholder', { ...held, verifiedAt: now }, rulesOf['Keyholder'])
  })
  return { id }
}

/** Before the item, in the order in which a change of the keyholder locks both. */
async function locked({ em }: Together, id: string): Promise<Confirming> {
  const [held] = await queryWithin<Confirming>(em, {
    text: 'select id::text as id, version from keyholder where id = $1 and archived_at is null for update',
    values: [id],
  })
  if (!held) throw stale()
  return held
}
