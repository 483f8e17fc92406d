import { randomBytes } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { londonDay } from '../../platform/values/londonClock.ts'
import { questionReference } from '../reference.ts'
import { directorateFor, type Rule } from '../routing/directorateFor.ts'
import {
  type AskingOrganisation,
  COMMUNITIES,
  noCommunities,
  NOWHERE,
  ORGANISATION,
  RULES,
} from '../routing/routingFacts.ts'

/** What a new question needs to know of the register. */
export type AskingFacts = {
  tier: number | null
  /** The id of the directorate that it goes to. */
  directorate: string
  /** That no other question has. */
  reference: string
}

type About = { organisation: string | null; issue: string | null; operation: string | null; now: Date }

/** Of so many drawn, one is free but for a chance that nobody will see; a second look draws others. */
const DRAWN = 3

const TEXT = `
  select json_build_object(
    'asking', (select row_to_json(asking) from (${ORGANISATION}) asking),
    'rules', (select coalesce(json_agg(rule), '[]') from (${RULES}) rule),
    'communities', (select id from directorate where code = '${COMMUNITIES}'),
    'reference', (
      select drawn from unnest($2::text[]) drawn
      where not exists (select from question where reference = drawn) limit 1
    )
  )::text as found`

type Found = {
  asking: AskingOrganisation | null
  rules: Rule[]
  communities: string | null
  reference: string | null
}

/** In one statement. @throws Conflict if the reference lists were never loaded */
export async function askingFacts(em: SqlEntityManager, about: About): Promise<AskingFacts> {
  const { organisation, issue, operation, now } = about
  for (;;) {
    const drawn = Array.from({ length: DRAWN }, () => questionReference(now.getUTCFullYear(), randomBytes(6)))
    const [row] = await queryWithin<{ found: string }>(em, { text: TEXT, values: [organisation, drawn] })
    const { asking, rules, communities, reference } = JSON.parse(row?.found ?? '{}') as Found
    if (reference === null) continue
    const of = asking ?? NOWHERE
    const directorate = directorateFor({ issue, operation, ...of, day: londonDay(now) }, rules) ?? communities
    if (directorate === null) throw noCommunities()
    return { tier: of.tier, directorate, reference }
  }
}
