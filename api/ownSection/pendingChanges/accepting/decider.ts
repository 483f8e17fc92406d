import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../../access/ability.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { queryWithin } from '../../../platform/database.ts'

const REGISTER_OFFICE = 'Register of keyholders'

/** Who decided: the officer, for the force; and the office, for the organisation. */
export async function decider(
  em: SqlEntityManager,
  { displayName, directorateIds, roles }: Viewer,
  pending: Image,
): Promise<{ decidedBy: string; decidedOffice: string }> {
  const asRegister = pending['decides'] === 'REGISTER_MANAGER' || !roles.includes('SPOC')
  if (asRegister) return { decidedBy: displayName, decidedOffice: REGISTER_OFFICE }
  const [directorate] = await queryWithin<{ name: string }>(em, {
    text: 'select name from directorate where id = any($1::uuid[]) order by name limit 1',
    values: [directorateIds],
  })
  return { decidedBy: displayName, decidedOffice: directorate?.name ?? 'Stakeholder engagement' }
}
