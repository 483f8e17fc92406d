import { type Kind, KINDS, roleOf, standingOf } from '../../kinds.ts'
import type { Client } from '../../api.ts'
import type { Facts, Somebody } from '../reading.ts'
import { mark, ownMarks, waysIn } from './accounts.ts'
import type { Directory } from './directory.ts'
import type { Making } from './making.ts'
import type { Premises } from './premises.ts'

export type Caller = Somebody & { client: Client }

/** One caller of each role, of stakeholders one of each standing, and what makes them who they are. */
export async function callersScene(making: Making, people: Directory, premises: Premises): Promise<Caller[]> {
  const serves: Partial<Record<Kind, string>> = {
    SPOC: people.ownDirectorate,
    ADMINISTRATOR: people.otherDirectorate,
  }
  const opened: Partial<Record<Kind, Opened>> = {
    OPERATOR: { subjectId: people.broken, subjectType: 'Person' },
    INSPECTOR: { subjectId: people.otherOrganisation, subjectType: 'Organisation' },
  }
  const callers: Caller[] = []
  for (const role of KINDS) {
    const directorates = serves[role] ? [serves[role]] : []
    callers.push(await callerOf(making, people, premises, { role, directorates, opening: opened[role] }))
  }
  return callers
}

type Opened = { subjectId: string; subjectType: string }
type Part = { role: Kind; directorates: string[]; opening: Opened | undefined }

async function callerOf(
  making: Making,
  people: Directory,
  premises: Premises,
  { role, directorates, opening }: Part,
): Promise<Caller> {
  const standing = standingOf(role)
  const isStakeholder = standing !== null
  const personId = role === 'RESIDENT' ? people.resident : null
  const client = await making.server.as(roleOf(role), {
    directorates,
    ...(isStakeholder ? { organisationId: people.ownOrganisation, standing } : {}),
    ...(personId === null ? {} : { personId }),
  })
  await waysIn(making, client.accountId)
  for (const record of ownMarks(people, premises)) await mark(making, client.accountId, record)
  if (opening)
    await making.add('BreakGlass', {
      ...opening,
      account: client.accountId,
      createdAt: new Date().toISOString(),
      endedAt: null,
    })
  const facts: Facts = {
    accountId: client.accountId,
    personId,
    organisationId: isStakeholder ? people.ownOrganisation : null,
    directorateIds: directorates,
    colleagueIds: isStakeholder ? [people.colleague] : [],
    premisesIds: isStakeholder ? [premises.ownPremises] : [],
    keyholderPersonIds: isStakeholder ? [people.keyholder] : [],
    brokenGlassIds: opening ? [opening.subjectId] : [],
  }
  return { role, facts, client }
}
