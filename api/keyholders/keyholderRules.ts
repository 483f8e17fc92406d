import type { Seen } from '../access/schema/computed.ts'
import { TODAY_SQL } from '../platform/sql/today.ts'
import { NPCC, type Rule } from './rule.ts'
import { mayBeRung, rungNumbers, SOME_UNKNOWN } from './rungNumbers.ts'

/** Minutes in which a keyholder must arrive (NPCC). */
const SOON = 20

/** SQL: neither suspended nor archived; NULL if that is not known. */
export const inService = (keyholder: Seen): string => {
  const out = ['suspendedAt', 'archivedAt'].map((field) => `${keyholder.value(field)} is not null`).join(' or ')
  const open = ['suspendedAt', 'archivedAt'].map((field) => keyholder.readable(field)).join(' and ')
  return `case when ${out} then false when ${open} then true end`
}

/**
 * Six months end on the day of the same number, or the last day of a shorter month (the corresponding date rule: Dodds
 * v Walker [1981] 1 WLR 1027), in London dates. A future date cannot be right.
 */
export const verifiedLately = (keyholder: Seen): string => {
  const moment = keyholder.value('verifiedAt')
  const day = `(${moment} at time zone 'Europe/London')::date`
  return `case when not ${keyholder.readable('verifiedAt')} then null when ${moment} is null then false
    when ${day} > ${TODAY_SQL} then null else (${day} + interval '6 months')::date >= ${TODAY_SQL} end`
}

export const thereSoon = (keyholder: Seen): string => `(${keyholder.value('travelMinutes')} <= ${SOON})`

/** SQL: a keyholder's numbers, with a NULL for each that is not known. */
export const numbersOf = (keyholder: Seen): string =>
  `coalesce(${keyholder.one('person', rungNumbers)}, ${SOME_UNKNOWN})`

/** The last is the most expensive to evaluate: `fitness` relies on that. */
export const keyholderRules: readonly Rule[] = [
  {
    code: 'IN_SERVICE',
    kept: 'Is to be rung',
    broken: 'Suspended or archived: do not ring',
    unknown: 'Not known whether they are suspended',
    source: 'The register: a suspended keyholder is not rung',
    holds: inService,
  },
  {
    code: 'VERIFIED',
    kept: 'Verified within six months',
    broken: 'Not verified within six months',
    unknown: 'Not known whether verified within six months',
    source: 'UK GDPR Art. 5(1)(d), accuracy; six months is the register’s own measure',
    holds: verifiedLately,
  },
  {
    code: 'WITHIN_20_MINUTES',
    kept: 'Can attend within 20 minutes',
    broken: 'Cannot attend within 20 minutes',
    unknown: 'Not known whether they can attend within 20 minutes',
    source: NPCC,
    holds: thereSoon,
  },
  {
    code: 'HAS_TRANSPORT',
    kept: 'Has transport',
    broken: 'Has no transport',
    unknown: 'Not known whether they have transport',
    source: NPCC,
    holds: (keyholder) => `(${keyholder.value('transport')} <> 'NONE')`,
  },
  {
    code: 'ALL_KEYS',
    kept: 'Holds keys to all parts',
    broken: 'Does not hold keys to all parts',
    unknown: 'Not known whether they hold keys to all parts',
    source: NPCC,
    holds: (keyholder) => `${keyholder.value('fullAccess')}`,
  },
  {
    code: 'KNOWS_ALARM',
    kept: 'Knows the alarm',
    broken: 'Does not know the alarm',
    unknown: 'Not known whether they know the alarm',
    source: NPCC,
    holds: (keyholder) => `${keyholder.value('trained')}`,
  },
  {
    code: 'AGREED',
    kept: 'Has agreed to be listed',
    broken: 'Agrees to be listed from a later day only',
    unknown: 'Not known whether they agreed to be listed',
    source: 'UK GDPR Art. 5(1)(a), transparency',
    holds: (keyholder) => `(${keyholder.value('agreedOn')} <= ${TODAY_SQL})`,
  },
  {
    code: 'REACHABLE',
    kept: 'Has a number that may be rung',
    broken: 'Has no number that may be rung',
    unknown: 'Not known whether there is a number that may be rung',
    source: NPCC,
    holds: (keyholder) => keyholder.one('person', mayBeRung),
  },
]

/** FIT: every rule is kept. UNFIT: a rule is broken. FIT_WITH_UNKNOWNS: neither is certain. */
export function fitness(keyholder: Seen): string {
  const holds = keyholderRules.map((rule) => `(${rule.holds(keyholder)})`)
  const [others, dearest] = [holds.slice(0, -1), holds.at(-1) ?? 'true']
  const unknown = `'FIT_WITH_UNKNOWNS'`
  // Evaluates the most expensive rule once, and only if the others leave the result open.
  return `case when ${others.map((sql) => `${sql} is false`).join(' or ')} then 'UNFIT'
    else case ${dearest} when false then 'UNFIT' when true then case when ${others.join(' and ')} then 'FIT' else ${unknown} end else ${unknown} end end`
}
