import { readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveRestrictedNoteDocument,
  CreateRestrictedNoteDocument,
  RestoreRestrictedNoteDocument,
  RestrictedNoteEditDocument,
  UpdateRestrictedNoteDocument,
} from '../generated/graphql'

/** Restricted notes have no pages of their own: dialogs on the pages of what they are about change them. */
export const restrictedNoteDocuments: ResourceDocuments = {
  type: 'RestrictedNote',
  edit: readOne(RestrictedNoteEditDocument, ({ restrictedNote }) => restrictedNote),
  create: write(
    'CreateRestrictedNoteInput',
    CreateRestrictedNoteDocument,
    ({ createRestrictedNote }) => createRestrictedNote.restrictedNote,
  ),
  update: write(
    'UpdateRestrictedNoteInput',
    UpdateRestrictedNoteDocument,
    ({ updateRestrictedNote }) => updateRestrictedNote.restrictedNote,
  ),
  archive: write(
    'RecordVersionInput',
    ArchiveRestrictedNoteDocument,
    ({ archiveRestrictedNote }) => archiveRestrictedNote.restrictedNote,
  ),
  restore: write(
    'RecordVersionInput',
    RestoreRestrictedNoteDocument,
    ({ restoreRestrictedNote }) => restoreRestrictedNote.restrictedNote,
  ),
}
