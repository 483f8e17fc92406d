import MapOutlined from '@mui/icons-material/MapOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import type { GovernedName } from '../data/resource'
import { type Place, SECTIONS } from '../pages/registration'
import { resources } from '../resources'

/** One place to go; there for those who may read some object of the type. */
export type MenuEntry = Place & { to: string; reads: GovernedName }
type MenuSection = { heading: string; entries: readonly MenuEntry[] }

/** Pages that are no resource's. */
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
    entries: resources.flatMap(({ name, documents, menu: place }): MenuEntry[] =>
      place?.section === heading ? [{ to: `/${name}`, reads: documents.type, ...place }] : [],
    ),
  })),
]
