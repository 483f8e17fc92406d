import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import { Box, Button } from '@mui/material'
import { BooleanInput, SearchInput, SelectInput } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { AccountRowFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { columnsOf } from '../pages/list/column'
import { MomentText } from '../words/DateText'
import { ListPage } from '../pages/list/ListPage'
import { RecordPicker } from '../pages/form/RecordPicker'
import { AccountState } from './AccountState'
import { RoleNames } from './RoleNames'
import { roleChoices } from './roleTasks'
import { standingOf, standings } from './standing'

const columns = columnsOf<AccountRowFragment>([
  {
    source: 'displayName',
    label: 'Name',
    sortable: true,
    show: ({ displayName }) => <strong style={{ fontWeight: 600 }}>{displayName}</strong>,
  },
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

/** Nearly all are active: that somebody cannot sign in is said where it is so. */
const RolesAndState = ({ account }: { account: AccountRowFragment }) => (
  <Box component="span" sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
    {standingOf(account) !== 'ACTIVE' && <AccountState account={account} />}
    <RoleNames roles={account.roles ?? []} />
  </Box>
)

const filters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Name or e-mail"
    inputProps={{ 'aria-label': 'Name or e-mail' }}
  />,
  <SelectInput key="role" source="role" label="Role" choices={[...roleChoices]} alwaysOn />,
  <SelectInput key="standing" source="standing" label="State" choices={[...standings]} alwaysOn />,
  <RecordPicker
    key="organisation"
    source="organisation"
    label="Organisation"
    kind="organisations"
    choices={organisationChoices}
  />,
  <BooleanInput key="archived" source="archived" label="Show archived" />,
]

/** Accounts that the viewer may see: an administrator's and the data-protection officer's page. */
export default function AccountList() {
  const mayDo = useMay()
  const invite = mayDo('create', 'Account') && (
    <Button variant="contained" startIcon={<PersonAddOutlined />} component={Link} to="/accounts/create">
      Invite somebody
    </Button>
  )
  return (
    <ListPage
      type="Account"
      title="Accounts"
      about="Who may sign in, and as what. A changed role or a suspension counts from the next request."
      columns={columns}
      filters={filters}
      sort={{ field: 'displayName', order: 'ASC' }}
      actions={invite}
      empty={{ title: 'No accounts yet', text: 'Accounts that you may see will be listed here.', action: invite }}
    />
  )
}
