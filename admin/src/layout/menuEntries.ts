import MapOutlined from '@mui/icons-material/MapOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import type { GovernedName } from '../data/resource'
import { type MenuPlace, SECTIONS } from '../pages/registration'
import { resources } from '../resources'

/** One page of the menu, shown to those who may read some object of the type, or do with it what is named. */
export type MenuEntry = Omit<MenuPlace, 'section'> & { to: string; reads: GovernedName }
type MenuSection = { heading: string; entries: readonly MenuEntry[] }

/** Pages that belong to no resource. */
const FIND: MenuSection = {
  heading: 'Find',
  entries: [
    { to: '/map', label: 'Map', icon: MapOutlined, letter: 'm', reads: 'Premises' },
    { to: '/search', label: 'Search', icon: SearchOutlined, letter: 's', reads: 'Organisation' },
  ],
}

/** The whole menu, in its order. */
export const menu: readonly MenuSection[] = [
  FIND,
  ...SECTIONS.map((heading) => ({
    heading,
    entries: resources.flatMap(({ name, documents, menu: place, otherwise }): MenuEntry[] =>
      [place, otherwise]
        .filter((one) => one?.section === heading)
        .map((one) => ({ to: `/${name}`, reads: documents.type, ...(one as MenuPlace) })),
    ),
  })),
]
