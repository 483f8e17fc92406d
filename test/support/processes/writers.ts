import { askOrCut, type ApiProcess } from './apiProcess.ts'

/** What the server has acknowledged. */
export type Journal = {
  /** Ids of people whose creation was answered. */
  people: string[]
  /** Organisation id → the version that the last answered change left it at. */
  organisations: Map<string, number>
  /** Changes of organisations that were answered. */
  changes: number
}

type Writing = {
  api: ApiProcess
  cookie: string
  groups: readonly string[]
  journal: Journal
  answered: () => 'more' | 'enough'
}

const CREATE = /* GraphQL */ `
  mutation ($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
        version
      }
    }
  }
`
const CHANGE = /* GraphQL */ `
  mutation ($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        version
      }
    }
  }
`

let people = 0

/** Creates people one after the other, until the connection is cut or there are enough. */
async function createPeople({ api, cookie, journal, answered }: Writing): Promise<void> {
  for (;;) {
    const number = (people += 1)
    const input = { givenName: `Given ${number}`, familyName: `Family ${number}`, reviewDate: '2031-05-06' }
    const data = await askOrCut<{ createPerson: { person: { id: string; version: number } } }>(api, cookie, CREATE, {
      input,
    })
    if (data === null) return
    journal.people.push(data.createPerson.person.id)
    if (answered() === 'enough') return
  }
}

/** An organisation's fields at a version, so that a half-written change can be recognised. */
export const organisationAt = (version: number, groups: readonly string[]) => ({
  name: `Organisation at ${version}`,
  website: `https://v${version}.example`,
  groups: [groups[version % groups.length] as string],
})

/** Changes one organisation repeatedly, each time three fields in two tables. */
async function changeOrganisation(id: string, { api, cookie, groups, journal, answered }: Writing): Promise<void> {
  for (;;) {
    const version = journal.organisations.get(id) as number
    const input = { id, version, ...organisationAt(version + 1, groups) }
    const data = await askOrCut<{ updateOrganisation: { organisation: { version: number } } }>(api, cookie, CHANGE, {
      input,
    })
    if (data === null) return
    journal.organisations.set(id, data.updateOrganisation.organisation.version)
    journal.changes += 1
    if (answered() === 'enough') return
  }
}

/**
 * Four callers create people, and one changes each organisation of the journal. Resolves when all are cut off or have
 * enough.
 */
export async function writeTogether(writing: Writing): Promise<void> {
  const creators = Array.from({ length: 4 }, () => createPeople(writing))
  const changers = [...writing.journal.organisations.keys()].map((id) => changeOrganisation(id, writing))
  await Promise.all([...creators, ...changers])
}
