import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import PeopleOutlined from '@mui/icons-material/PeopleOutlined'
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import type { GovernedName } from '../data/resource'

/** One place to go; there for those who may read some object of the type. */
export type MenuEntry = { to: string; label: string; icon: SvgIconComponent; reads: GovernedName | null }
export type MenuSection = { heading: string; entries: readonly MenuEntry[] }

/** The whole menu, in its order. */
export const menu: readonly MenuSection[] = [
  {
    heading: 'Find',
    entries: [{ to: '/search', label: 'Search', icon: SearchOutlined, reads: 'Organisation' }],
  },
  {
    heading: 'Register',
    entries: [
      { to: '/organisations', label: 'Organisations', icon: BusinessOutlined, reads: 'Organisation' },
      { to: '/people', label: 'People', icon: PeopleOutlined, reads: 'Person' },
      { to: '/keyholders', label: 'Keyholders', icon: VpnKeyOutlined, reads: 'Keyholder' },
    ],
  },
]
