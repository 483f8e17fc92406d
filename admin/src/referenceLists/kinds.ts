/** A reference list: its type, how the list of organisations is filtered by it, and the words of its pages. */
export type EntryKind = {
  resource: string
  type: 'Sector' | 'Issue' | 'Group'
  filter: 'sector' | 'issue' | 'group'
  one: string
  title: string
  about: string
}

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
