import { type Api, api } from '../api.ts'
import { type Exclusive, exclusiveFields } from './exclusive.ts'
import type { Row } from './reading.ts'
import { readRows } from './rows.ts'
import { absencesScene } from './scenes/absences.ts'
import { somebodyScene } from './scenes/accounts.ts'
import { careItemsScene } from './scenes/careItems.ts'
import { type Caller, callersScene } from './scenes/callers.ts'
import { contactsScene } from './scenes/contacts.ts'
import { derivedScene, type Sides } from './scenes/derived.ts'
import { directoryScene } from './scenes/directory.ts'
import { exceptionsScene } from './scenes/exceptions.ts'
import { gaugeScene } from './scenes/gauge.ts'
import { engagementsScene } from './scenes/engagements.ts'
import { heldMailScene, mailChoicesScene } from './scenes/mail.ts'
import { looksScene } from './scenes/looks.ts'
import { making } from './scenes/making.ts'
import { pendingChangesScene } from './scenes/pendingChanges.ts'
import { premisesScene } from './scenes/premises.ts'
import { questionsScene } from './scenes/questions.ts'
import { restrictedScene } from './scenes/restricted.ts'
import { signedInScene } from './scenes/signedIn.ts'
import { wishesScene } from './scenes/wishes.ts'
import { workingTimeScene } from './scenes/workingTime.ts'

export type { Caller } from './scenes/callers.ts'

export type World = {
  api: Api
  callers: readonly Caller[]
  /** Every row that the world made, by type. */
  rows: ReadonlyMap<string, readonly Row[]>
  /** `Organisation.groups` → organisation → groups. */
  joined: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Rows that signing in made and no canary marks: their moments are finer than the API writes them. */
  living: ReadonlySet<string>
  /** The account of the only record in the ledger that the world knows. */
  witness: string
  /** Ids by which tests point at rows: what each means is said where it is made. */
  at: Readonly<Record<string, string>>
  /** By type, records that are some caller's own, and one that is nobody's here. */
  sides: Sides
  exclusive: Exclusive
}

/**
 * One row of each type that meets the conditions of each role, and one that does not; a canary in every field. Types
 * for which there is no scene get theirs from the schema.
 */
export async function buildWorld(on?: Api): Promise<World> {
  const server = on ?? (await api())
  const scene = making(server)
  const exclusive = await exclusiveFields(server.db)

  const people = await directoryScene(scene)
  const premises = await premisesScene(scene, people)
  await absencesScene(scene, people, premises)
  await looksScene(scene, people, premises)
  const contacts = await contactsScene(scene, people)
  await restrictedScene(scene, people, premises)
  await wishesScene(scene, people)
  const { somebody } = await somebodyScene(scene, people)
  const callers = await callersScene(scene, people, premises)
  const signedIn = await signedInScene(scene, callers, people)
  const asked = await questionsScene(scene, people, callers, somebody)
  const met = await engagementsScene(scene, people, somebody)
  await gaugeScene(scene, people)
  await exceptionsScene(scene, people, { contactPoint: contacts.point, engagement: met.own })
  await heldMailScene(scene, people, asked.question, somebody)
  await mailChoicesScene(scene, callers, somebody)
  await workingTimeScene(scene)
  await pendingChangesScene(scene, people, somebody)
  await careItemsScene(scene, people)
  const only = (id: string) => ({ own: [id], other: id })
  const sides = await derivedScene(
    scene,
    new Map([
      ['Directorate', { own: [people.ownDirectorate], other: people.otherDirectorate }],
      ['Organisation', { own: [people.ownOrganisation], other: people.otherOrganisation }],
      ['Person', { own: [people.colleague, people.keyholder, people.broken, people.resident], other: people.stranger }],
      ['Correspondent', only(somebody)],
      ['Premises', { own: [premises.ownPremises], other: premises.otherPremises }],
      ['Account', { own: callers.map(({ client }) => client.accountId), other: somebody }],
      ['Keyholder', only(premises.kept)],
      ['ContactPoint', only(contacts.point)],
      ['Zone', { own: [people.ward], other: people.borough }],
      ['Sector', only(people.sector)],
      ['Issue', only(people.issue)],
      ['Group', only(people.group)],
      ['Topic', only(people.topic)],
      ['Question', only(asked.question)],
      ['Engagement', { own: [met.own], other: met.other }],
      ['EngagementFeedback', only(met.askedAs)],
      ['EngagementSeries', { own: [met.series], other: met.otherSeries }],
    ]),
    exclusive,
  )

  const rows = new Map<string, Row[]>()
  for (const [type, ids] of scene.made) rows.set(type, await readRows(server.db, type, ids))
  const joined = {
    'Organisation.groups': { [people.ownOrganisation]: [people.group] },
    'Organisation.issues': {
      [people.ownOrganisation]: [people.issue],
      [people.otherOrganisation]: [people.otherIssue],
    },
    ...asked.joined,
  }
  const at = { ...people, ...premises, ...contacts, somebody }
  return { api: server, callers, rows, joined, ...signedIn, at, sides, exclusive }
}
