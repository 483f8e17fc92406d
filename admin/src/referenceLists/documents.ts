import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveGroupDocument,
  ArchiveIssueDocument,
  ArchiveSectorDocument,
  CreateGroupDocument,
  CreateIssueDocument,
  CreateSectorDocument,
  GroupEditDocument,
  GroupsListDocument,
  IssueEditDocument,
  IssuesListDocument,
  RestoreGroupDocument,
  RestoreIssueDocument,
  RestoreSectorDocument,
  SectorEditDocument,
  SectorsListDocument,
  UpdateGroupDocument,
  UpdateIssueDocument,
  UpdateSectorDocument,
} from '../generated/graphql'
import { entryFilter } from './filter'

/** What the lists have in common. */
const listed: Pick<ResourceDocuments, 'sort' | 'filter'> = {
  sort: { field: 'name', order: 'ASC' },
  filter: entryFilter,
}

export const groupDocuments: ResourceDocuments = {
  ...listed,
  type: 'Group',
  list: readMany(GroupsListDocument, ({ groups }) => groups),
  edit: readOne(GroupEditDocument, ({ group }) => group),
  create: write('CreateGroupInput', CreateGroupDocument, ({ createGroup }) => createGroup.group),
  update: write('UpdateGroupInput', UpdateGroupDocument, ({ updateGroup }) => updateGroup.group),
  archive: write('RecordVersionInput', ArchiveGroupDocument, ({ archiveGroup }) => archiveGroup.group),
  restore: write('RecordVersionInput', RestoreGroupDocument, ({ restoreGroup }) => restoreGroup.group),
}

export const issueDocuments: ResourceDocuments = {
  ...listed,
  type: 'Issue',
  list: readMany(IssuesListDocument, ({ issues }) => issues),
  edit: readOne(IssueEditDocument, ({ issue }) => issue),
  create: write('CreateIssueInput', CreateIssueDocument, ({ createIssue }) => createIssue.issue),
  update: write('UpdateIssueInput', UpdateIssueDocument, ({ updateIssue }) => updateIssue.issue),
  archive: write('RecordVersionInput', ArchiveIssueDocument, ({ archiveIssue }) => archiveIssue.issue),
  restore: write('RecordVersionInput', RestoreIssueDocument, ({ restoreIssue }) => restoreIssue.issue),
}

export const sectorDocuments: ResourceDocuments = {
  ...listed,
  type: 'Sector',
  list: readMany(SectorsListDocument, ({ sectors }) => sectors),
  edit: readOne(SectorEditDocument, ({ sector }) => sector),
  create: write('CreateSectorInput', CreateSectorDocument, ({ createSector }) => createSector.sector),
  update: write('UpdateSectorInput', UpdateSectorDocument, ({ updateSector }) => updateSector.sector),
  archive: write('RecordVersionInput', ArchiveSectorDocument, ({ archiveSector }) => archiveSector.sector),
  restore: write('RecordVersionInput', RestoreSectorDocument, ({ restoreSector }) => restoreSector.sector),
}
