import type { ComputedList, Seen, SeenList } from '../access/schema/computed.ts'
import { inService, numbersOf, thereSoon, verifiedLately } from './keyholderRules.ts'
import { NPCC, type Rule, ruleParts } from './rule.ts'

type Verdict = (list: SeenList) => string

/** One row about a premises' keyholders in service; `columns` of each, `joined` may add rows to each. */
function rowOfKeyholders(premises: Seen, columns: (keyholder: Seen) => string, verdict: Verdict, joined = ''): string {
  const list = premises.many('keyholders')
  return `
    select ${verdict(list)}
    from (select ${columns(list)} from ${list.rows} and (${inService(list)}) is not false) k${joined}
  `
}

const overKeyholders: typeof rowOfKeyholders = (...asked) => `(${rowOfKeyholders(...asked)})`

/** One row about all their numbers; a NULL in `number` is a number that is not known. */
const rowOfNumbers = (premises: Seen, verdict: Verdict): string => {
  const columns = (keyholder: Seen): string =>
    `${keyholder.value('person')} as person, ${numbersOf(keyholder)} as numbers`
  return rowOfKeyholders(
    premises,
    columns,
    verdict,
    ' left join lateral unnest(k.numbers) with ordinality as n(number, place) on true',
  )
}

const overNumbers: typeof rowOfNumbers = (...asked) => `(${rowOfNumbers(...asked)})`

const PEOPLE = 'count(distinct k.person)'
const UNKNOWN_NUMBER = 'bool_or(n.place is not null and n.number is null)'

const twoKeyholders: Verdict = ({ complete }) =>
  `case when count(distinct k.person) filter (where n.number is not null) >= 2 and count(distinct n.number) >= 2 then true
    when not ${complete} then null when ${PEOPLE} < 2 then false when ${UNKNOWN_NUMBER} then null else false end`

const noSharedPhone: Verdict = ({ complete }) =>
  `case when count(distinct (k.person, n.number)) filter (where n.number is not null) > count(distinct n.number) then false
    when not ${complete} then null when ${PEOPLE} < 2 then true when ${UNKNOWN_NUMBER} then null else true end`

/** Rules that compare numbers, by code. Finding the numbers is expensive, so the full list does it once for both. */
const comparing = new Map<string, Verdict>([
  ['TWO_KEYHOLDERS', twoKeyholders],
  ['NO_SHARED_PHONE', noSharedPhone],
])

const allVerified = (premises: Seen): string =>
  overKeyholders(
    premises,
    (keyholder) => `${verifiedLately(keyholder)} as verified`,
    ({ complete }) =>
      `case when bool_or(k.verified is false) then false when bool_or(k.verified is null) or not ${complete} then null else true end`,
  )

const somebodySoon = (premises: Seen): string =>
  overKeyholders(
    premises,
    (keyholder) => `${thereSoon(keyholder)} as soon`,
    ({ complete }) =>
      `case when bool_or(k.soon) then true when bool_or(k.soon is null) or not ${complete} then null else false end`,
  )

const notOnlyTheOccupier = (premises: Seen): string => {
  const alone = overKeyholders(
    premises,
    (keyholder) => `${keyholder.value('occupier')} as occupier`,
    ({ complete }) =>
      `case when bool_or(not k.occupier) then true when bool_or(k.occupier is null) or not ${complete} then null else count(*) = 0 end`,
  )
  return `case when ${premises.value('organisation')} is not null then true else ${alone} end`
}

/** Suspended keyholders do not count. */
const premisesRules: readonly Rule[] = [
  {
    code: 'TWO_KEYHOLDERS',
    kept: 'Two different people can be rung by different numbers',
    broken: 'Fewer than two different people can be rung by different numbers',
    unknown: 'Not known whether two different people can be rung by different numbers',
    source: NPCC,
    holds: (premises) => overNumbers(premises, twoKeyholders),
  },
  {
    code: 'ALL_VERIFIED',
    kept: 'Every keyholder was verified within six months',
    broken: 'A keyholder was not verified within six months',
    unknown: 'Not known whether every keyholder was verified within six months',
    source: 'UK GDPR Art. 5(1)(d), accuracy; six months is the register’s own measure',
    holds: allVerified,
  },
  {
    code: 'SOMEBODY_WITHIN_20_MINUTES',
    kept: 'Somebody can attend within 20 minutes',
    broken: 'Nobody can attend within 20 minutes',
    unknown: 'Not known whether anybody can attend within 20 minutes',
    source: NPCC,
    holds: somebodySoon,
  },
  {
    code: 'NO_SHARED_PHONE',
    kept: 'No two keyholders share a number',
    broken: 'Keyholders share a number',
    unknown: 'Not known whether keyholders share a number',
    source: 'The register: who shares a telephone cannot stand in for the other',
    holds: (premises) => overNumbers(premises, noSharedPhone),
  },
  {
    code: 'NOT_ONLY_THE_OCCUPIER',
    kept: 'The occupier is not its only keyholder',
    broken: 'Only the occupier holds keys',
    unknown: 'Not known whether anybody but the occupier holds keys',
    source: 'The register: the occupier of a dwelling may be who is to be helped',
    holds: notOnlyTheOccupier,
  },
]

/** `common`: the comparison of numbers, done once for the whole list. */
export const rulesOfPremises: ComputedList = {
  common: (premises) =>
    rowOfNumbers(premises, (list) =>
      [...comparing].map(([code, verdict]) => `${verdict(list)} as ${code.toLowerCase()}`).join(', '),
    ),
  parts: (premises, common) =>
    premisesRules.map((rule) =>
      ruleParts(
        rule,
        premises,
        common !== null && comparing.has(rule.code) ? () => `${common}.${rule.code.toLowerCase()}` : undefined,
      ),
    ),
}

/** SQL; NULL unless the caller may see all keyholders. Who is away cannot come tonight, however good their record. */
export const fitKeyholders = (premises: Seen): string => {
  const list = premises.many('keyholders')
  const fit = `${list.value('fitness')} = 'FIT' and not ${list.value('absentToday')}`
  return `(select case when ${list.complete} then count(*)::integer end from ${list.rows} and ${fit})`
}
