import type { SvgIconComponent } from '@mui/icons-material'
import type { Reason } from '../search/matches'

/** One entry of the palette: a page to go to, or something to do. */
export type Entry = {
  id: string
  group: 'Recent' | 'Favourites' | 'Found' | 'Do' | 'Go to'
  icon: SvgIconComponent
  title: string
  detail?: string
  reason?: Reason | undefined
  keys?: readonly string[]
  run: () => void
}

/** Entries in whose title each typed word begins some word. */
export function fitting(entries: readonly Entry[], typed: string): Entry[] {
  const words = typed.toLowerCase().trim().split(/\s+/).filter(Boolean)
  return entries.filter(({ title }) =>
    words.every((word) =>
      title
        .toLowerCase()
        .split(/[\s/-]+/)
        .some((part) => part.startsWith(word)),
    ),
  )
}

/** Neighbouring entries of the same group, with the index of the first. */
export function groupsOf(entries: readonly Entry[]): { name: Entry['group']; first: number; members: Entry[] }[] {
  const groups: { name: Entry['group']; first: number; members: Entry[] }[] = []
  for (const [at, entry] of entries.entries()) {
    const last = groups.at(-1)
    if (last?.name === entry.group) last.members.push(entry)
    else groups.push({ name: entry.group, first: at, members: [entry] })
  }
  return groups
}
