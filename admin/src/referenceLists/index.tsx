import CampaignOutlined from '@mui/icons-material/CampaignOutlined'
import CategoryOutlined from '@mui/icons-material/CategoryOutlined'
import FlagOutlined from '@mui/icons-material/FlagOutlined'
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import { lazy } from 'react'
import type { ResourceDocuments } from '../data/resource'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'
import { entryFilter } from './filter'
import { type EntryKind, GROUPS, ISSUES, SECTORS, TOPICS, ENGAGEMENT_KINDS } from './kinds'

/** Reference lists: each is one page, with dialogs. */
const listOf = (kind: EntryKind) =>
  lazy(async () => {
    const { EntryList } = await import('./EntryList')
    return { default: () => <EntryList kind={kind} /> }
  })

/** What the lists have in common. */
const listed: Pick<ResourceDocuments, 'sort' | 'filter'> = {
  sort: { field: 'name', order: 'ASC' },
  filter: entryFilter,
}

export const sectors: Registration = {
  name: 'sectors',
  documents: { ...recordDocuments.Sector, ...listed },
  menu: { section: 'Lists', label: 'Sectors', icon: CategoryOutlined },
  recordRepresentation: 'name',
  list: listOf(SECTORS),
}
export const issues: Registration = {
  name: 'issues',
  documents: { ...recordDocuments.Issue, ...listed },
  menu: { section: 'Lists', label: 'Issues', icon: FlagOutlined },
  recordRepresentation: 'name',
  list: listOf(ISSUES),
}
export const groups: Registration = {
  name: 'groups',
  documents: { ...recordDocuments.Group, ...listed },
  menu: { section: 'Lists', label: 'Groups', icon: GroupsOutlined },
  recordRepresentation: 'name',
  list: listOf(GROUPS),
}
export const topics: Registration = {
  name: 'topics',
  documents: { ...recordDocuments.Topic, ...listed },
  menu: { section: 'Lists', label: 'Topics', icon: CampaignOutlined },
  recordRepresentation: 'name',
  list: listOf(TOPICS),
}
export const engagementKinds: Registration = {
  name: 'engagement-kinds',
  documents: { ...recordDocuments.EngagementKind, ...listed },
  menu: { section: 'Lists', label: 'Kinds of engagement', icon: HandshakeOutlined },
  recordRepresentation: 'name',
  list: listOf(ENGAGEMENT_KINDS),
}
