import { Draw } from '../../draw.ts'
import { insertRows, type Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import type { Days } from '../days.ts'
import { MATTERS, REMARKS } from './matters.ts'

const OF_ENGAGEMENT = {
  id: 'uuid',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  engagement_id: 'uuid',
  directorate_id: 'uuid',
}
const ISSUES = { ...OF_ENGAGEMENT, issue_id: 'uuid', sentiment: 'smallint', line: 'text' }
const COMMITMENTS = { ...OF_ENGAGEMENT, what: 'text', owner: 'text', due: 'date', kept: 'boolean', kept_on: 'date' }
const NOTES = { ...OF_ENGAGEMENT, text: 'text' }

type Met = {
  id: string
  summary: string
  status: string
  occurred_at: string
  updated_at: string
  directorate_id: string
  issue_ids: readonly string[]
}

/** What was said of issues, what was promised, and what a directorate keeps to itself, of engagements that were held. */
export async function seedBeside(run: Run, engagements: readonly Met[], days: Days): Promise<void> {
  const draw = new Draw(53)
  const held = engagements.filter(({ status }) => status === 'HELD')
  const said = held.filter(() => draw.chance(0.55)).map((met, n) => issueSaid(draw, met, n))
  const promised = held.filter(() => draw.chance(0.35)).map((met, n) => commitment(draw, met, days, n))
  const noted = held.filter(() => draw.chance(0.12)).map((met, n) => remark(draw, met, n))
  await insertRows(run, 'engagement_issue', ISSUES, said)
  await insertRows(run, 'commitment', COMMITMENTS, promised)
  await insertRows(run, 'restricted_note', NOTES, noted)
}

const matterOf = ({ summary }: Met) => MATTERS.find((matter) => matter.summary === summary)
const whose = ({ id, directorate_id, updated_at }: Met) => ({
  created_at: updated_at,
  updated_at,
  engagement_id: id,
  directorate_id,
})

/** Most of those who say something say how they feel; a line and a sentiment go together. */
function issueSaid(draw: Draw, met: Met, n: number) {
  const matter = matterOf(met)
  const withLine = draw.chance(0.6)
  const strength = draw.oneOf([1, 1, 2])
  const quiet = draw.oneOf([0, 0, 1, -1, null])
  return {
    id: seededId('demo', 'engagementIssue', n),
    ...whose(met),
    issue_id: met.issue_ids[0],
    sentiment: withLine ? (matter?.friendly ? strength : -strength) : quiet,
    line: withLine ? (matter?.line ?? null) : null,
  }
}

const DAY_MS = 86_400_000

function commitment(draw: Draw, met: Met, days: Days, n: number) {
  const after = (count: number): string =>
    new Date(Date.parse(met.occurred_at) + count * DAY_MS).toISOString().slice(0, 10)
  const [due, today] = [after(draw.whole(5, 40)), days.date(0)]
  const open = due > today || draw.chance(0.2)
  const kept = open ? null : draw.chance(0.85)
  const promise = matterOf(met)?.promise
  return {
    id: seededId('demo', 'commitment', n),
    ...whose(met),
    what: promise?.what,
    owner: promise?.owner,
    due: draw.chance(0.9) ? due : null,
    kept,
    kept_on: kept ? [after(draw.whole(1, 5)), today].sort()[0] : null,
  }
}

/** Beside the notes of the register, which count from 0. */
const FIRST_NOTE = 100_000

const remark = (draw: Draw, met: Met, n: number) => ({
  id: seededId('demo', 'restrictedNote', FIRST_NOTE + n),
  ...whose(met),
  text: draw.oneOf(REMARKS),
})
