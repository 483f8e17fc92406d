import { may } from '../access/ability'
import { viewer } from '../access/viewer'
import { ask } from '../data/ask'
import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveDirectorateDocument,
  CreateDirectorateDocument,
  DirectorateEditDocument,
  type DirectorateEntryFragment,
  DirectorateShowDocument,
  type DirectorateShowQuery,
  DirectoratesListDocument,
  RestoreDirectorateDocument,
  UpdateDirectorateDocument,
} from '../generated/graphql'
import { entryFilter } from '../referenceLists/filter'

export type Assignment = NonNullable<DirectorateShowQuery['spocAssignments']>['edges'][number]['node']
/** A directorate's page: the directorate and, for those who may read accounts, its SPOCs. */
export type DirectorateRecord = DirectorateEntryFragment & { spocs: readonly Assignment[] | null }

export const directorateDocuments: ResourceDocuments = {
  type: 'Directorate',
  list: readMany(DirectoratesListDocument, ({ directorates }) => directorates),
  show: async (id, options): Promise<DirectorateRecord | null> => {
    const { ability } = await viewer()
    const { directorate, spocAssignments } = await ask(
      DirectorateShowDocument,
      { id, withSpocs: may(ability, 'read', 'SpocAssignment') },
      options,
    )
    return directorate && { ...directorate, spocs: spocAssignments?.edges.map(({ node }) => node) ?? null }
  },
  edit: readOne(DirectorateEditDocument, ({ directorate }) => directorate),
  create: write(
    'CreateDirectorateInput',
    CreateDirectorateDocument,
    ({ createDirectorate }) => createDirectorate.directorate,
  ),
  update: write(
    'UpdateDirectorateInput',
    UpdateDirectorateDocument,
    ({ updateDirectorate }) => updateDirectorate.directorate,
  ),
  archive: write(
    'RecordVersionInput',
    ArchiveDirectorateDocument,
    ({ archiveDirectorate }) => archiveDirectorate.directorate,
  ),
  restore: write(
    'RecordVersionInput',
    RestoreDirectorateDocument,
    ({ restoreDirectorate }) => restoreDirectorate.directorate,
  ),
  sort: { field: 'name', order: 'ASC' },
  filter: entryFilter,
}
