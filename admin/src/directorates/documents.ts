import { may } from '../access/ability'
import { viewer } from '../access/viewer'
import { ask } from '../data/ask'
import type { ResourceDocuments } from '../data/resource'
import { type DirectorateEntryFragment, DirectorateShowDocument, type DirectorateShowQuery } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import { entryFilter } from '../referenceLists/filter'

export type Assignment = NonNullable<DirectorateShowQuery['spocAssignments']>['edges'][number]['node']
/** A directorate's page: the directorate and, for those who may read accounts, its SPOCs. */
export type DirectorateRecord = DirectorateEntryFragment & { spocs: readonly Assignment[] | null }

export const directorateDocuments: ResourceDocuments = {
  ...recordDocuments.Directorate,
  show: async (id, options): Promise<DirectorateRecord | null> => {
    const { ability } = await viewer()
    const { directorate, spocAssignments } = await ask(
      DirectorateShowDocument,
      { id, withSpocs: may(ability, 'read', 'SpocAssignment') },
      options,
    )
    return directorate && { ...directorate, spocs: spocAssignments?.edges.map(({ node }) => node) ?? null }
  },
  sort: { field: 'name', order: 'ASC' },
  filter: entryFilter,
}
