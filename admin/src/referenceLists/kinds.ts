/**
 * A reference list: its type, how the list of organisations is filtered by it, if it is, and the words of its pages.
 */
export type EntryKind = {
  resource: string
  type: 'Sector' | 'Issue' | 'Group' | 'Topic' | 'EngagementKind'
  filter: 'sector' | 'issue' | 'group' | null
  one: string
  title: string
  about: string
}

/** Of such a list, organisations are counted by its entries. */
export type CountedKind = EntryKind & { filter: string }
export const isCounted = (kind: EntryKind): kind is CountedKind => kind.filter !== null

export const SECTORS: EntryKind = {
  resource: 'sectors',
  type: 'Sector',
  filter: 'sector',
  one: 'sector',
  title: 'Sectors',
  about: 'Industry sectors; each organisation belongs to one.',
}
export const ISSUES: EntryKind = {
  resource: 'issues',
  type: 'Issue',
  filter: 'issue',
  one: 'issue',
  title: 'Issues',
  about: 'What affects stakeholders, such as fraud or protest.',
}
export const GROUPS: EntryKind = {
  resource: 'groups',
  type: 'Group',
  filter: 'group',
  one: 'group',
  title: 'Groups',
  about: 'Named circles of stakeholders, such as a ward panel.',
}
export const TOPICS: EntryKind = {
  resource: 'topics',
  type: 'Topic',
  filter: null,
  one: 'topic',
  title: 'Topics',
  about: 'What stakeholders may wish to hear about, such as road closures.',
}
export const ENGAGEMENT_KINDS: EntryKind = {
  resource: 'engagement-kinds',
  type: 'EngagementKind',
  filter: null,
  one: 'kind of engagement',
  title: 'Kinds of engagement',
  about: 'How the force meets stakeholders, such as a meeting or a call.',
}
