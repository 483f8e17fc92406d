import { randomBytes } from 'node:crypto'
import type { Asked } from '../../platform/database.ts'
import { COMMUNITIES } from '../../directory/communities.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { londonToday } from '../../workingTime/clock/london.ts'
import { lastWorkingTime, type WorkingTime, WORKING_TIME_REVISION } from '../../workingTime/readWorkingTime.ts'
import { questionReference } from '../reference.ts'
import { directorateFor, type Rule } from '../routing/directorateFor.ts'
import { type AskingOrganisation, noCommunities, NOWHERE, ORGANISATION, RULES } from '../routing/routingFacts.ts'

/** What a new question needs to know of the register. */
export type AskingFacts = {
  tier: number | null
  /** Ids of those in which it has premises, or the person lives, and of that whose address it was mailed to. */
  wards: string[]
  /** The id of the directorate that it goes to. */
  directorate: string
  /** That no other question has. */
  reference: string
  working: WorkingTime
}

type About = {
  organisation: string | null
  /** Whose ward counts where no organisation asks. */
  person: string | null
  wards: readonly string[]
  issue: string | null
  operation: string | null
  now: Date
}

const TEXT = `
  select json_build_object(
    'revision', ${WORKING_TIME_REVISION},
    'asking', (select row_to_json(asking) from (${ORGANISATION}) asking),
    'rules', (select coalesce(json_agg(rule), '[]') from (${RULES}) rule),
    'ward', (select ward_id from person where id = $3::uuid and $1::uuid is null),
    'communities', (select id from directorate where code = '${COMMUNITIES}'),
    'isTaken', exists(select from question where reference = $2::text)
  )::text as found`

type Found = {
  revision: number
  asking: AskingOrganisation | null
  ward: string | null
  rules: Rule[]
  communities: string | null
  isTaken: boolean
}

/**
 * In one statement, unless the calendar was changed since it was last read.
 * @throws BadUserInput naming `organisation` if it is archived; Conflict if the reference lists were never loaded
 */
export async function askingFacts(asked: Asked, about: About): Promise<AskingFacts> {
  const { organisation, person, issue, operation, now } = about
  for (;;) {
    const reference = questionReference(now.getUTCFullYear(), randomBytes(6))
    const [row] = await asked.query<{ found: string }>({ text: TEXT, values: [organisation, reference, person] })
    const { revision, asking, ward, rules, communities, isTaken } = JSON.parse(row?.found ?? '{}') as Found
    if (isTaken) continue
    if (asking?.isArchived) throw new BadUserInput({ organisation: 'does not exist' })
    const of = asking ?? NOWHERE
    const wards = [...new Set([...of.wards, ...(ward === null ? [] : [ward]), ...about.wards])]
    const directorate = directorateFor({ issue, operation, ...of, wards, day: londonToday(now) }, rules) ?? communities
    if (directorate === null) throw noCommunities()
    return { tier: of.tier, wards, directorate, reference, working: await lastWorkingTime(asked, revision) }
  }
}
