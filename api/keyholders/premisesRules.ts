import type { ComputedList, Seen, SeenList } from '../access/schema/computed.ts'
import { inService, numbersOf, thereSoon, verifiedLately } from './keyholderRules.ts'
import { NPCC, type Rule, ruleParts } from './rule.ts'

/** What the rules ask of each keyholder; a NULL in `numbers` is a number that is not known. */
const columns = {
  person: (keyholder: Seen) => keyholder.value('person'),
  numbers: numbersOf,
  verified: verifiedLately,
  soon: thereSoon,
  occupier: (keyholder: Seen) => keyholder.value('occupier'),
}

/** SQL over the keyholders in service, `k`, with one row for each of their numbers, `n`, if `of` names the numbers. */
type Verdict = { of: readonly (keyof typeof columns)[]; holds: (list: SeenList, premises: Seen) => string }

const PEOPLE = 'count(distinct k.person)'
const UNKNOWN_NUMBER = 'bool_or(n.place is not null and n.number is null)'

const twoKeyholders: Verdict = {
  of: ['person', 'numbers'],
  holds: ({ complete }) =>
    `case when count(distinct k.person) filter (where n.number is not null) >= 2 and count(distinct n.number) >= 2 then true
    when not ${complete} then null when ${PEOPLE} < 2 then false when ${UNKNOWN_NUMBER} then null else false end`,
}

const noSharedPhone: Verdict = {
  of: ['person', 'numbers'],
  holds: ({ complete }) =>
    `case when count(distinct (k.person, n.number)) filter (where n.number is not null) > count(distinct n.number) then false
    when not ${complete} then null when ${PEOPLE} < 2 then true when ${UNKNOWN_NUMBER} then null else true end`,
}

const allVerified: Verdict = {
  of: ['verified'],
  holds: ({ complete }) =>
    `case when bool_or(k.verified is false) then false when bool_or(k.verified is null) or not ${complete} then null else true end`,
}

const somebodySoon: Verdict = {
  of: ['soon'],
  holds: ({ complete }) =>
    `case when bool_or(k.soon) then true when bool_or(k.soon is null) or not ${complete} then null else false end`,
}

const notOnlyTheOccupier: Verdict = {
  of: ['occupier'],
  holds: ({ complete }, premises) =>
    `case when ${premises.value('organisation')} is not null then true when bool_or(not k.occupier) then true
    when bool_or(k.occupier is null) or not ${complete} then null else count(*) = 0 end`,
}

/** One row with these verdicts, each by the name that it is given. */
function rowOfVerdicts(premises: Seen, verdicts: readonly (readonly [name: string, verdict: Verdict])[]): string {
  const list = premises.many('keyholders')
  const asked = [...new Set(verdicts.flatMap(([, { of }]) => of))]
  const joined = asked.includes('numbers')
    ? ' left join lateral unnest(k.numbers) with ordinality as n(number, place) on true'
    : ''
  return `
    select ${verdicts.map(([name, { holds }]) => `${holds(list, premises)} as ${name}`).join(', ')}
    from (
      select ${asked.map((name) => `${columns[name](list)} as ${name}`).join(', ')}
      from ${list.rows} and (${inService(list)}) is not false
    ) k${joined}
  `
}

const holdsBy =
  (verdict: Verdict): Rule['holds'] =>
  (premises) =>
    `(${rowOfVerdicts(premises, [['holds', verdict]])})`

type PremisesRule = Omit<Rule, 'holds'> & { verdict: Verdict }

/** Suspended keyholders do not count. */
const premisesRules: readonly PremisesRule[] = [
  {
    code: 'TWO_KEYHOLDERS',
    kept: 'Two different people can be rung by different numbers',
    broken: 'Fewer than two different people can be rung by different numbers',
    unknown: 'Not known whether two different people can be rung by different numbers',
    source: NPCC,
    verdict: twoKeyholders,
  },
  {
    code: 'ALL_VERIFIED',
    kept: 'Every keyholder was verified within six months',
    broken: 'A keyholder was not verified within six months',
    unknown: 'Not known whether every keyholder was verified within six months',
    source: 'UK GDPR Art. 5(1)(d), accuracy; six months is the register’s own measure',
    verdict: allVerified,
  },
  {
    code: 'SOMEBODY_WITHIN_20_MINUTES',
    kept: 'Somebody can attend within 20 minutes',
    broken: 'Nobody can attend within 20 minutes',
    unknown: 'Not known whether anybody can attend within 20 minutes',
    source: NPCC,
    verdict: somebodySoon,
  },
  {
    code: 'NO_SHARED_PHONE',
    kept: 'No two keyholders share a number',
    broken: 'Keyholders share a number',
    unknown: 'Not known whether keyholders share a number',
    source: 'The register: who shares a telephone cannot stand in for the other',
    verdict: noSharedPhone,
  },
  {
    code: 'NOT_ONLY_THE_OCCUPIER',
    kept: 'The occupier is not its only keyholder',
    broken: 'Only the occupier holds keys',
    unknown: 'Not known whether anybody but the occupier holds keys',
    source: 'The register: the occupier of a dwelling may be who is to be helped',
    verdict: notOnlyTheOccupier,
  },
]

const columnOf = ({ code }: PremisesRule): string => code.toLowerCase()

/** `common`: all verdicts, by one look at the keyholders. A condition on a single rule looks only for what that one asks. */
export const rulesOfPremises: ComputedList = {
  common: (premises) =>
    rowOfVerdicts(
      premises,
      premisesRules.map((rule) => [columnOf(rule), rule.verdict]),
    ),
  parts: (premises, common) =>
    premisesRules.map((rule) =>
      ruleParts(
        { ...rule, holds: holdsBy(rule.verdict) },
        premises,
        common === null ? undefined : () => `${common}.${columnOf(rule)}`,
      ),
    ),
}

/** SQL; NULL unless the caller may see all keyholders. Who is away cannot come tonight, however good their record. */
export const fitKeyholders = (premises: Seen): string => {
  const list = premises.many('keyholders')
  const fit = `${list.value('fitness')} = 'FIT' and not ${list.value('absentToday')}`
  return `(select case when ${list.complete} then count(*)::integer end from ${list.rows} and ${fit})`
}
