import type { ReadContext } from '../../access/records/recordReads.ts'
import type { RoutingPreview, RoutingRuleDraft } from '../../generated/resolvers.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { londonDay } from '../../platform/values/londonClock.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { LEAST } from '../measures/withheldCells.ts'
import { directorateFor, type Rule, type RoutingFacts } from './directorateFor.ts'
import { RULES } from './routingFacts.ts'

const TEXT = `
  select json_build_object(
    'questions', (
      select coalesce(json_agg(latest), '[]') from (
        select issue_id as issue, operation, tier, sector_id as sector, ward_ids as wards
        from routed_question order by asked_at desc, id limit 100
      ) latest
    ),
    'rules', (select coalesce(json_agg(rule), '[]') from (${RULES}) rule),
    'directorates', (
      select coalesce(json_agg(json_build_object('id', id, 'name', name, 'fallback', code = 'COMMUNITY')), '[]')
      from directorate
    )
  )::text as answer`

type Found = {
  questions: Omit<RoutingFacts, 'day'>[]
  rules: (Rule & { id: string })[]
  directorates: { id: string; name: string; fallback: boolean }[]
}

/**
 * Where the last 100 questions would go with a rule, against the rules as they are today. The draft's own days are not
 * looked at, or a rule for next week would move none of them.
 */
export async function previewRouting(
  { gate, clock, caller }: ReadContext,
  { replaces, ...draft }: RoutingRuleDraft,
): Promise<RoutingPreview> {
  const answer = await gate.ask(caller, {}, 'previewRouting', () => TEXT)
  const { questions, rules, directorates } = JSON.parse(answer) as Found
  const name = new Map(directorates.map((directorate) => [directorate.id, directorate.name]))
  const directorate = idOrNull(draft.directorate)
  if (directorate === null || !name.has(directorate)) throw new BadUserInput({ directorate: 'does not exist' })
  const fallback = directorates.find((one) => one.fallback)?.id ?? null
  const drafted = [...rules.filter(({ id }) => id !== idOrNull(replaces)), { ...conditionsOf(draft), directorate }]
  const day = londonDay(clock.now())
  const moves = new Map<string, number>()
  for (const question of questions) {
    const goes = (by: readonly Rule[]) => directorateFor({ ...question, day }, by) ?? fallback
    const [before, after] = [goes(rules), goes(drafted)]
    if (before === after) continue
    const way = JSON.stringify([before, after])
    moves.set(way, (moves.get(way) ?? 0) + 1)
  }
  return {
    questions: inFives(questions.length),
    moves: [...moves].map(([way, count]) => {
      const [from, to] = (JSON.parse(way) as (string | null)[]).map((id) => name.get(id ?? '') ?? null)
      return { from: from ?? null, to: to ?? null, questions: inFives(count) }
    }),
  }
}

/** Rounded up: an administrator, who may read no question, must not find a single one by its conditions. */
const inFives = (count: number): number => Math.ceil(count / LEAST) * LEAST

/** As a rule is kept: what is left out holds for every question. */
function conditionsOf({ issue, sector, tier, ward, operation, position }: RoutingRuleDraft): Omit<Rule, 'directorate'> {
  return {
    issue: idOf('issue', issue),
    sector: idOf('sector', sector),
    tier: tier ?? null,
    ward: idOf('ward', ward),
    operation: operation ?? null,
    startsOn: null,
    endsOn: null,
    position: position ?? DEFAULT_POSITION,
  }
}

/** @throws BadUserInput naming `field`: what is no id must not count as left out */
function idOf(field: string, given: string | null | undefined): string | null {
  const id = idOrNull(given)
  if (given && id === null) throw new BadUserInput({ [field]: 'does not exist' })
  return id
}

const DEFAULT_POSITION = 100
