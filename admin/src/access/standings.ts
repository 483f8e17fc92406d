import type { Standing } from '../generated/graphql'

/** What stakeholders may do in their organisation, in words: docs/data-protection.md in short. */
export const standings: readonly { id: Standing; name: string; task: string }[] = [
  { id: 'OWNER', name: 'Owner', task: 'Asks questions for the organisation, and looks after its accounts' },
  { id: 'EDITOR', name: 'Editor', task: 'Asks questions for the organisation' },
  { id: 'VIEWER', name: 'Viewer', task: 'Sees the organisation’s records, and changes nothing' },
]

/** A standing as people say it; nothing where there is none. */
export const standingWords = (standing: Standing | null): string | undefined =>
  standings.find(({ id }) => id === standing)?.name
