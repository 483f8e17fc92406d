import { setTimeout as delay } from 'node:timers/promises'
import type { Client, Reply } from '../api.ts'
import { organisationAt } from '../processes/writers.ts'

/** The answer that a caller got for one change. */
export type Told = 'saved' | 'refused' | 'unknown'

export type ChaosJournal = {
  /** By family name, which is unique to each creation. */
  people: Map<string, Told>
  /** The last known version of each organisation, and whether one more change may have been made. */
  organisations: Map<string, { version: number; mayBeNext: boolean }>
  /** The number of answers of each kind. */
  told: Record<Told, number>
  /** The longest wait for an answer, in milliseconds. */
  longestMs: number
}

export const newJournal = (organisations: readonly string[]): ChaosJournal => ({
  people: new Map(),
  organisations: new Map(organisations.map((id) => [id, { version: 1, mayBeNext: false }])),
  told: { saved: 0, refused: 0, unknown: 0 },
  longestMs: 0,
})

const CREATE = `
  mutation ($input: CreatePersonInput!) {
    createPerson(input: $input) { person { id } }
  }`
const CHANGE = `
  mutation ($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) { organisation { version } }
  }`

type Writing = { by: readonly Client[]; groups: readonly string[]; journal: ChaosJournal; goesOn: () => boolean }

/** Four callers create people, and one changes each organisation; resolves when each has its last answer. */
export async function writeOn(writing: Writing): Promise<void> {
  const by = (at: number): Client => writing.by[at % writing.by.length] as Client
  const creators = Array.from({ length: 4 }, (_, at) => createPeople(by(at), writing))
  const organisations = [...writing.journal.organisations.keys()]
  const changers = organisations.map((id, at) => changeOrganisation(id, by(4 + at), writing))
  await Promise.all([...creators, ...changers])
}

let people = 0

async function createPeople(by: Client, { journal, goesOn }: Writing): Promise<void> {
  while (goesOn()) {
    const familyName = `Family ${(people += 1)}`
    const input = { givenName: 'Given', familyName, reviewDate: '2031-05-06' }
    const told = await timed(journal, () => by.send(CREATE, { input }))
    journal.people.set(familyName, told)
    if (told !== 'saved') await delay(50)
  }
}

async function changeOrganisation(id: string, by: Client, { groups, journal, goesOn }: Writing): Promise<void> {
  while (goesOn()) {
    const known = journal.organisations.get(id) as { version: number; mayBeNext: boolean }
    // Whether the last one was made is found out by the check after the round.
    if (known.mayBeNext) return
    const input = { id, version: known.version, ...organisationAt(known.version + 1, groups) }
    const told = await timed(journal, () => by.send(CHANGE, { input }))
    if (told === 'saved') known.version += 1
    if (told === 'unknown') known.mayBeNext = true
    if (told !== 'saved') await delay(50)
  }
}

async function timed(journal: ChaosJournal, send: () => Promise<Reply<unknown>>): Promise<Told> {
  const from = performance.now()
  const told = toldBy(await send())
  journal.longestMs = Math.max(journal.longestMs, performance.now() - from)
  journal.told[told] += 1
  return told
}

/** Any other answer is a fault of ours. */
export function toldBy({ status, body, data, errors: [error] }: Reply<unknown>): Told {
  if (status === 200 && data && !error) return 'saved'
  const { code, outcome } = error?.extensions ?? {}
  if (code === 'CONFLICT') return 'refused'
  if (status !== 503 || code !== 'UNAVAILABLE')
    throw new Error(`A fault of the database was answered with ${status}: ${body}`)
  if (outcome === 'SAVED') return 'saved'
  return outcome === 'UNKNOWN' ? 'unknown' : 'refused'
}
