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

const added = (type: string) => {
  const field = type.charAt(0).toLowerCase() + type.slice(1)
  return {
    field,
    text: `mutation ($input: Add${type}Input!) { add${type}(input: $input) { ${field} { id version } } }`,
  }
}
type OfEngagement = 'EngagementIssue' | 'Commitment'

/** Adds to an engagement what is a record of its own. */
export async function adds(by: Client, type: OfEngagement, input: Record<string, unknown>): Promise<Made> {
  const { field, text } = added(type)
  const data = await by.get<Record<string, Record<string, Made>>>(text, { input })
  return data[`add${type}`]?.[field] as Made
}

export const refusesToAdd = async (by: Client, type: OfEngagement, input: Record<string, unknown>) =>
  (await by.refused(added(type).text, { input })).extensions
