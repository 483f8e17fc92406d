import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createAccountWithPassword } from '../../../api/accounts/createAccount.ts'
import type { Role } from '../../../api/access/viewer.ts'
import { seedScale } from '../../../seeds/scale/index.ts'
import { type ApiProcess, signInTo, startApi } from '../processes/apiProcess.ts'
import { type KeptDatabase, keptDatabase } from '../database/keptDatabase.ts'
import type { Somebody } from './starve.ts'

export type Siege = { kept: KeptDatabase; server: ApiProcess; as(role: Role): Promise<Somebody> }

const PASSWORD = 'correct-horse-battery'
const emailOf = (role: Role): string => `${role.toLowerCase()}@siege.example`

/**
 * A register of generated data with an account for each role, and a process that serves it. @param factor 1 = 200,000
 * premises
 * @param more settings of the process
 */
export async function siege(factor: number, roles: readonly Role[], more: Record<string, string> = {}): Promise<Siege> {
  const kept = await keptDatabase()
  await kept.look(async (db) => {
    await seedScale(db, { factor, today: new Date('2026-03-01T00:00:00Z') }, () => undefined)
    const [organisation] = await db.query<{ id: string }>({
      text: 'select id from organisation order by id limit 1',
      values: [],
    })
    for (const role of roles) {
      await createAccountWithPassword(db, {
        email: emailOf(role),
        displayName: role,
        roles: [role],
        password: PASSWORD,
        organisationId: role === 'STAKEHOLDER' ? (organisation?.id ?? null) : null,
      })
    }
  })
  const server = await startApi({ ...kept, env: { ...kept.env, ...more } })
  return {
    kept,
    server,
    as: async (role) => ({ url: server.url, cookie: await signInTo(server, emailOf(role), PASSWORD) }),
  }
}

/** Whom to ring within 150 m of a place in the City, exactly as other systems ask. */
export const whomToRing = {
  query: readFileSync(path.join(import.meta.dirname, '../../contract/whom-to-ring.graphql'), 'utf8'),
  variables: { point: { longitude: -0.0899, latitude: 51.5134 }, withinMetres: 150 },
}
