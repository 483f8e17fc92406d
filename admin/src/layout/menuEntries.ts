import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined'
import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import CategoryOutlined from '@mui/icons-material/CategoryOutlined'
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import FlagOutlined from '@mui/icons-material/FlagOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import HomeWorkOutlined from '@mui/icons-material/HomeWorkOutlined'
import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined'
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined'
import OutboxOutlined from '@mui/icons-material/OutboxOutlined'
import PentagonOutlined from '@mui/icons-material/PentagonOutlined'
import MapOutlined from '@mui/icons-material/MapOutlined'
import PeopleOutlined from '@mui/icons-material/PeopleOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined'
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import type { GovernedName } from '../data/resource'

/** One place to go; there for those who may read some object of the type. */
export type MenuEntry = { to: string; label: string; icon: SvgIconComponent; reads: GovernedName | null }
export type MenuSection = { heading: string; entries: readonly MenuEntry[] }

/** The whole menu, in its order. */
export const menu: readonly MenuSection[] = [
  {
    heading: 'Find',
    entries: [
      { to: '/map', label: 'Map', icon: MapOutlined, reads: 'Premises' },
      { to: '/search', label: 'Search', icon: SearchOutlined, reads: 'Organisation' },
    ],
  },
  {
    heading: 'Register',
    entries: [
      { to: '/organisations', label: 'Organisations', icon: BusinessOutlined, reads: 'Organisation' },
      { to: '/people', label: 'People', icon: PeopleOutlined, reads: 'Person' },
      { to: '/keyholders', label: 'Keyholders', icon: VpnKeyOutlined, reads: 'Keyholder' },
      { to: '/premises', label: 'Premises', icon: HomeWorkOutlined, reads: 'Premises' },
      { to: '/zones', label: 'Zones', icon: PentagonOutlined, reads: 'Zone' },
    ],
  },
  {
    heading: 'Lists',
    entries: [
      { to: '/directorates', label: 'Directorates', icon: AccountTreeOutlined, reads: 'Directorate' },
      { to: '/sectors', label: 'Sectors', icon: CategoryOutlined, reads: 'Sector' },
      { to: '/issues', label: 'Issues', icon: FlagOutlined, reads: 'Issue' },
      { to: '/groups', label: 'Groups', icon: GroupsOutlined, reads: 'Group' },
    ],
  },
  {
    heading: 'Administration',
    entries: [
      // Everybody reads the own account; whoever reads assignments reads those of others.
      { to: '/accounts', label: 'Accounts', icon: ManageAccountsOutlined, reads: 'SpocAssignment' },
      { to: '/spocs', label: 'SPOCs', icon: SupportAgentOutlined, reads: 'SpocAssignment' },
      { to: '/outbox', label: 'Outbox', icon: OutboxOutlined, reads: 'OutboxMail' },
    ],
  },
  {
    heading: 'Oversight',
    entries: [
      { to: '/ledger', label: 'Ledger', icon: FactCheckOutlined, reads: 'LedgerRecord' },
      { to: '/break-glass', label: 'Break-glass', icon: LockOpenOutlined, reads: 'BreakGlass' },
    ],
  },
]
