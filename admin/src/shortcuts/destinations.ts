import { menu, type MenuEntry } from '../layout/menuEntries'

/** The second key of "go to", by page. Letters of the word, as far as they are free. */
const KEYS: Readonly<Record<string, string>> = {
  '/organisations': 'o',
  '/people': 'p',
  '/premises': 'r',
  '/keyholders': 'k',
  '/zones': 'z',
  '/map': 'm',
  '/whom-to-ring': 'w',
  '/search': 's',
  '/accounts': 'a',
}

/** Pages that `g` and a letter go to. */
export const destinations: readonly (MenuEntry & { key: string })[] = menu.flatMap(({ entries }) =>
  entries.flatMap((entry) => (KEYS[entry.to] === undefined ? [] : [{ ...entry, key: KEYS[entry.to] as string }])),
)
