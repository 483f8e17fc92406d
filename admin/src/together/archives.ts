import { ask } from '../data/ask'
import type { GovernedName } from '../data/resource'
import {
  ArchiveManyPremisesDocument,
  ArchiveOrganisationsDocument,
  ArchivePeopleDocument,
  OrganisationsBeforeDocument,
  PeopleBeforeDocument,
  PremisesBeforeDocument,
  RestoreManyPremisesDocument,
  RestoreOrganisationsDocument,
  RestorePeopleDocument,
} from '../generated/graphql'

/** A record at the version at which it was seen. */
export type Versioned = { id: string; version: number }

type Seen = readonly { id: string; version: number | null }[]
const versioned = (records: Seen): Versioned[] => records.map(({ id, version }) => ({ id, version: version ?? 0 }))
const nodes = ({ edges }: { edges: readonly { node: Seen[number] }[] }): Versioned[] =>
  versioned(edges.map(({ node }) => node))

export type Archive = {
  /** The records as they are now. */
  read(ids: readonly string[]): Promise<Versioned[]>
  archive(records: readonly Versioned[]): Promise<Versioned[]>
  restore(records: readonly Versioned[]): Promise<Versioned[]>
}

/** Types of which many records are archived, and restored, by one operation: all or none. */
export const archives: Partial<Readonly<Record<GovernedName, Archive>>> = {
  Organisation: {
    read: async (ids) => nodes((await ask(OrganisationsBeforeDocument, { ids: [...ids] })).organisations),
    archive: async (records) =>
      versioned(
        (await ask(ArchiveOrganisationsDocument, { input: { records: [...records] } })).archiveOrganisations
          .organisations,
      ),
    restore: async (records) =>
      versioned(
        (await ask(RestoreOrganisationsDocument, { input: { records: [...records] } })).restoreOrganisations
          .organisations,
      ),
  },
  Person: {
    read: async (ids) => nodes((await ask(PeopleBeforeDocument, { ids: [...ids] })).people),
    archive: async (records) =>
      versioned((await ask(ArchivePeopleDocument, { input: { records: [...records] } })).archivePeople.people),
    restore: async (records) =>
      versioned((await ask(RestorePeopleDocument, { input: { records: [...records] } })).restorePeople.people),
  },
  Premises: {
    read: async (ids) => nodes((await ask(PremisesBeforeDocument, { ids: [...ids] })).premises),
    archive: async (records) =>
      versioned(
        (await ask(ArchiveManyPremisesDocument, { input: { records: [...records] } })).archiveManyPremises.premises,
      ),
    restore: async (records) =>
      versioned(
        (await ask(RestoreManyPremisesDocument, { input: { records: [...records] } })).restoreManyPremises.premises,
      ),
  },
}
