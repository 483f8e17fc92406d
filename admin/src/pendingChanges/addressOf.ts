import type { Tab } from './tabs.ts'

/** The page with one of its lists, and the change that is shown beside it. */
export const addressOf = ({ tab, id }: { tab?: Tab; id?: string }): string => {
  const asked = new URLSearchParams({ ...(tab ? { tab } : {}), ...(id ? { id } : {}) })
  return `/pendingChanges?${asked.toString()}`
}
