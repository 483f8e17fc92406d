import { menu, type MenuEntry } from '../layout/menuEntries'

/** Pages that `g` and a letter go to. */
export const destinations: readonly (MenuEntry & { letter: string })[] = menu.flatMap(({ entries }) =>
  entries.flatMap((entry) => (entry.letter === undefined ? [] : [{ ...entry, letter: entry.letter }])),
)
