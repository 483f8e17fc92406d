import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import { Box } from '@mui/material'
import { SelectInput } from 'react-admin'
import type { AccountRowFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { MomentText } from '../words/DateText'
import { ResourceList } from '../pages/list/ResourceList'
import { RecordPicker } from '../pages/form/RecordPicker'
import { AccountState } from './AccountState'
import { RoleNames } from './RoleNames'
import { roleChoices } from './roleTasks'
import { stateOf, STATES } from './state'

const columns = columnsOf<AccountRowFragment>([
  nameColumn('displayName'),
  { source: 'email', label: 'E-mail', sortable: true },
  {
    source: 'roles',
    label: 'Roles',
    none: 'No role',
    wide: true,
    show: (account) => <RolesAndState account={account} />,
  },
  { source: 'organisation', label: 'Organisation', hidden: true, show: ({ organisation }) => organisation?.name },
  {
    source: 'createdAt',
    label: 'Made',
    sortable: true,
    show: ({ createdAt }) => <MomentText value={createdAt ?? ''} />,
  },
])

/** Nearly all accounts are active, so the state is shown only where it is another one. */
const RolesAndState = ({ account }: { account: AccountRowFragment }) => (
  <Box component="span" sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
    {stateOf(account) !== 'ACTIVE' && <AccountState account={account} />}
    <RoleNames roles={account.roles ?? []} />
  </Box>
)

const filters = [
  searchBy('Name or e-mail'),
  <SelectInput key="role" source="role" label="Role" choices={[...roleChoices]} alwaysOn />,
  <SelectInput key="state" source="state" label="State" choices={[...STATES]} alwaysOn />,
  <RecordPicker
    key="organisation"
    source="organisation"
    label="Organisation"
    kind="organisations"
    choices={organisationChoices}
  />,
  showArchived,
]

/** Accounts that the viewer may see. Administrators and data-protection officers have this page. */
export default function AccountList() {
  return (
    <ResourceList
      about="Who may sign in, and as what. A changed role or a suspension counts from the next request."
      columns={columns}
      filters={filters}
      add={{ label: 'Invite somebody', icon: PersonAddOutlined }}
    />
  )
}
