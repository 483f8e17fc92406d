import type { Row } from './reading.ts'

/** One record that somebody may see. */
type Known = { type: string; row: Row }

/** What somebody may read, as the matrix reads the policy. */
export type Reader = {
  value: (of: Known, field: string) => unknown
  readable: (of: Known, field: string) => boolean
  related: (of: Known, field: string) => Known[]
  complete: (of: Known, list: string) => boolean
}

type Verdict = boolean | null

const day = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment)
const today = (): string => day(new Date())

/** The day of the same number six months on, or the last of a shorter month. */
function sixMonthsOn(from: string): string {
  const [year = 0, month = 0, of = 0] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 5, Math.min(of, last))).toISOString().slice(0, 10)
}

/** Any: true as soon as one is, false when none can be. All: the other way round. */
const any = (verdicts: readonly Verdict[], complete: boolean): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(null) || !complete ? null : false
const all = (verdicts: readonly Verdict[], complete: boolean): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(null) || !complete ? null : true

const opposite = (verdict: Verdict): Verdict => (verdict === null ? null : !verdict)
const within = (minutes: number | null): Verdict => (minutes === null ? null : minutes <= 20)

const inService = (reader: Reader, holder: Known): Verdict => {
  const fields = ['suspendedAt', 'archivedAt']
  if (fields.some((field) => reader.value(holder, field) !== null)) return false
  return fields.every((field) => reader.readable(holder, field)) ? true : null
}

const verified = (reader: Reader, holder: Known): Verdict => {
  if (!reader.readable(holder, 'verifiedAt')) return null
  const at = reader.value(holder, 'verifiedAt') as string | null
  if (at === null) return false
  const then = day(new Date(at))
  return then > today() ? null : sixMonthsOn(then) >= today()
}

/** Whether a keyholder may be rung by some number, whether or not it may be read. */
function reachable(reader: Reader, holder: Known): Verdict {
  const [person] = reader.related(holder, 'person')
  if (!person) return null
  if (reader.value(person, 'archivedAt') !== null) return false
  if (!reader.readable(person, 'archivedAt')) return null
  return any(
    reader.related(person, 'contactPoints').map((contact) => usable(reader, contact)),
    reader.complete(person, 'contactPoints'),
  )
}

function usable(reader: Reader, contact: Known): Verdict {
  const [kind, givenFor] = ['kind', 'givenFor'].map((field) => reader.value(contact, field) as string)
  if (!['PHONE', 'MOBILE'].includes(kind ?? '') || !['CALL_OUT', 'WORK'].includes(givenFor ?? '')) return false
  if (!reader.readable(contact, 'consent')) return null
  return reader.value(contact, 'consent') !== 'WITHDRAWN'
}

/** Numbers by which a keyholder may be rung; null among them for one that is not known. */
function numbers(reader: Reader, holder: Known): (string | null)[] {
  const [person] = reader.related(holder, 'person')
  if (!person) return [null]
  if (reader.value(person, 'archivedAt') !== null) return []
  if (!reader.readable(person, 'archivedAt')) return [null]
  const found = reader.related(person, 'contactPoints').flatMap((contact): (string | null)[] => {
    const may = usable(reader, contact)
    return may === false ? [] : [may === null ? null : (reader.value(contact, 'value') as string | null)]
  })
  return reader.complete(person, 'contactPoints') ? found : [...found, null]
}

const keyholderRules = (reader: Reader, holder: Known): [string, Verdict][] => {
  const read = (field: string): unknown => reader.value(holder, field)
  const [minutes, transport, agreed] = [
    read('travelMinutes') as number | null,
    read('transport'),
    read('agreedOn') as string | null,
  ]
  return [
    ['IN_SERVICE', inService(reader, holder)],
    ['VERIFIED', verified(reader, holder)],
    ['WITHIN_20_MINUTES', within(minutes)],
    ['HAS_TRANSPORT', transport === null ? null : transport !== 'NONE'],
    ['ALL_KEYS', read('fullAccess') as Verdict],
    ['KNOWS_ALARM', read('trained') as Verdict],
    ['AGREED', agreed === null ? null : agreed <= today()],
    ['REACHABLE', reachable(reader, holder)],
  ]
}

function premisesRules(reader: Reader, premises: Known): [string, Verdict][] {
  const complete = reader.complete(premises, 'keyholders')
  const holders = reader.related(premises, 'keyholders').filter((holder) => inService(reader, holder) !== false)
  const people = new Set(holders.map((holder) => reader.value(holder, 'person') ?? holder.row['person']))
  const pairs = holders.flatMap((holder) =>
    numbers(reader, holder).map((number) => ({ person: holder.row['person'], number })),
  )
  const known = pairs.filter(({ number }) => number !== null)
  const different = new Set(known.map(({ number }) => number)).size
  const unknown = pairs.length > known.length
  const two = new Set(known.map(({ person }) => person)).size >= 2 && different >= 2
  const others = holders.map((holder) => opposite(reader.value(holder, 'occupier') as Verdict))
  const soon = holders.map((holder) => within(reader.value(holder, 'travelMinutes') as number | null))
  return [
    ['TWO_KEYHOLDERS', two ? true : !complete ? null : people.size < 2 ? false : unknown ? null : false],
    [
      'ALL_VERIFIED',
      all(
        holders.map((holder) => verified(reader, holder)),
        complete,
      ),
    ],
    ['SOMEBODY_WITHIN_20_MINUTES', any(soon, complete)],
    [
      'NO_SHARED_PHONE',
      new Set(known.map(({ person, number }) => `${person as string} ${number}`)).size > different
        ? false
        : !complete
          ? null
          : people.size < 2
            ? true
            : unknown
              ? null
              : true,
    ],
    [
      'NOT_ONLY_THE_OCCUPIER',
      reader.value(premises, 'organisation') !== null || (complete && holders.length === 0)
        ? true
        : any(others, complete),
    ],
  ]
}

const states = (verdicts: readonly [string, Verdict][]): unknown =>
  verdicts.map(([code, verdict]) => ({ code, state: verdict === null ? 'NOT_KNOWN' : verdict ? 'KEPT' : 'BROKEN' }))

function fitness(reader: Reader, holder: Known): string {
  const verdicts = keyholderRules(reader, holder).map(([, verdict]) => verdict)
  return verdicts.includes(false) ? 'UNFIT' : verdicts.includes(null) ? 'FIT_WITH_UNKNOWNS' : 'FIT'
}

/** The last day of an absence from the keyholder's premises that lasts today. */
function absentUntil(reader: Reader, holder: Known): string | null {
  const [person] = reader.related(holder, 'person')
  const days = (person ? reader.related(person, 'absences') : []).flatMap((absence) => {
    const [from, to, place] = ['from', 'to', 'premises'].map((field) => reader.value(absence, field) as string | null)
    const isHere = place === null || place === reader.value(holder, 'premises')
    return isHere && from && to && from <= today() && to >= today() ? [to] : []
  })
  return days.sort().at(-1) ?? null
}

const organisations = (reader: Reader, entry: Known): number | null =>
  reader.readable(entry, 'organisations') ? reader.related(entry, 'organisations').length : null

const closedUntil = (reader: Reader, calendar: Known): string | null =>
  reader
    .related(calendar, 'closedDays')
    .map((closed) => String(reader.value(closed, 'day')))
    .sort()
    .at(-1) ?? null

function closedDaysEnding(reader: Reader, calendar: Known): Verdict {
  if (!reader.complete(calendar, 'closedDays')) return null
  const until = closedUntil(reader, calendar)
  return until === null || Date.parse(until) - Date.parse(today()) < 90 * 86_400_000
}

/** Where a favourite may lead. */
const MARKED = ['organisation', 'person', 'premises', 'keyholder', 'zone', 'directorate']

/** What each computed field has to say, worked out a second time and without SQL. A new one needs its reading here. */
const readings: Readonly<Record<string, (reader: Reader, of: Known) => unknown>> = {
  'Sector.organisationCount': organisations,
  'Issue.organisationCount': organisations,
  'Group.organisationCount': organisations,
  'Organisation.reviewOverdue': (reader, organisation) => {
    const on = reader.value(organisation, 'reviewDate') as string | null
    return on !== null && on < today()
  },
  'Commitment.overdue': (reader, commitment) => {
    const due = reader.value(commitment, 'due') as string | null
    return reader.value(commitment, 'kept') === null && due !== null && due < today()
  },
  'Favourite.record': (reader, mark) => {
    const [record] = MARKED.flatMap((relation) => reader.related(mark, relation))
    return record ? reader.value(record, 'id') : null
  },
  // No mail comes in at the matrix's server; test/question-mail-wards.test.ts has one where it does.
  'Zone.mailAddress': () => null,
  'WorkingCalendar.closedDaysUntil': closedUntil,
  'WorkingCalendar.closedDaysEnding': closedDaysEnding,
  'Keyholder.rules': (reader, holder) => states(keyholderRules(reader, holder)),
  'Keyholder.fitness': fitness,
  'Keyholder.absentUntil': absentUntil,
  'Keyholder.absentToday': (reader, holder) => reader.value(holder, 'absentUntil') !== null,
  'Question.status': (reader, question) => {
    const status = reader.value(question, 'askerStatus')
    return status === 'ASKED' && reader.value(question, 'takenAt') !== null ? 'ASSIGNED' : status
  },
  'Question.isOverdue': (reader, question) =>
    reader.value(question, 'askerStatus') === 'ASKED' &&
    ((reader.value(question, 'dueAt') as string | null) ?? '9999') < new Date().toISOString(),
  'Premises.rules': (reader, premises) => states(premisesRules(reader, premises)),
  'Premises.fitKeyholders': (reader, premises) =>
    reader.complete(premises, 'keyholders')
      ? reader
          .related(premises, 'keyholders')
          .filter((holder) => reader.value(holder, 'fitness') === 'FIT' && reader.value(holder, 'absentUntil') === null)
          .length
      : null,
}

export function computedValue(name: string, of: Known, reader: Reader): unknown {
  const reading = readings[name]
  if (!reading)
    throw new Error(`The matrix cannot work out ${name}: say in test/support/matrix/computed.ts what it has to be`)
  return reading(reader, of)
}
