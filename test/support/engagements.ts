import type { Client } from './api.ts'
import { code, create, type Made } from './builders.ts'

/** The code of a kind of this run: tests share a database that has no reference lists of its own. */
export const MEETING = code()

/** Makes that kind, as an administrator, unless another file of this run has. */
export async function makesKinds(admin: Client): Promise<void> {
  const known = await admin.get<{ engagementKinds: { totalCount: number } }>(
    'query ($code: String!) { engagementKinds(filter: { code: { eq: $code } }) { totalCount } }',
    { code: MEETING },
  )
  if (known.engagementKinds.totalCount === 0) await create(admin, 'EngagementKind', { code: MEETING, name: 'Meeting' })
}

const LOG = /* GraphQL */ `
  mutation ($input: LogEngagementInput!) {
    logEngagement(input: $input) {
      engagement {
        id
        version
        status
      }
    }
  }
`

export const HOUR_MS = 3_600_000
/** A moment so many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString()

/** What a SPOC logs: a meeting an hour ago, unless `input` says otherwise. */
export const meeting = (input: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: MEETING,
  occurredAt: inHours(-1),
  summary: 'Went through the plans for the winter.',
  ...input,
})

export async function logs(by: Client, input: Record<string, unknown> = {}): Promise<Made & { status: string }> {
  const { logEngagement } = await by.get<{ logEngagement: { engagement: Made & { status: string } } }>(LOG, {
    input: meeting(input),
  })
  return logEngagement.engagement
}

export const refusesToLog = async (by: Client, input: Record<string, unknown>) =>
  (await by.refused(LOG, { input: meeting(input) })).extensions
