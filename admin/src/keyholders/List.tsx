import { Box, Chip } from '@mui/material'
import { SearchInput, SelectArrayInput, SelectInput } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { KeyholdersListQuery } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { TIERS } from '../organisations/tiers'
import { columnsOf } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { MomentText } from '../words/DateText'
import { RULE_NAMES } from './ruleNames.ts'
import { ResourceList } from '../pages/list/ResourceList'
import { RecordLink } from '../pages/record/RecordLink'
import { RecordPicker } from '../pages/form/RecordPicker'
import { OneRule } from './OneRule'
import { FITNESS, notKept } from '../contacts/rules.ts'
import { zoneChoices } from '../zones/choices'
import { VerifySelected } from './VerifySelected'

type Row = KeyholdersListQuery['keyholders']['edges'][number]['node']

const columns = columnsOf<Row>([
  {
    source: 'person',
    label: 'Keyholder',
    show: ({ person }) => <strong style={{ fontWeight: 600 }}>{person?.displayName}</strong>,
  },
  {
    source: 'premises',
    label: 'Premises',
    wide: 190,
    show: ({ premises }) =>
      premises && (
        <Box sx={{ minWidth: { sm: 130 } }}>
          <RecordLink resource="premises" id={premises.id}>
            {[premises.name, premises.postcode?.replace(' ', '\u00a0')].filter(Boolean).join(', ')}
          </RecordLink>
        </Box>
      ),
  },
  { source: 'callOrder', label: 'Call order', sortable: true, numeric: true, show: ({ callOrder }) => callOrder },
  {
    source: 'verifiedAt',
    label: 'Verified',
    sortable: true,
    none: 'Never',
    show: ({ verifiedAt }) => <MomentText value={verifiedAt ?? ''} />,
  },
  {
    source: 'travelMinutes',
    label: 'Minutes away',
    sortable: true,
    numeric: true,
    hidden: true,
    none: 'Not known',
    show: ({ travelMinutes }) => travelMinutes,
  },
  {
    source: 'suspendedAt',
    label: 'Suspended',
    hidden: true,
    none: 'No',
    show: ({ suspendedAt }) => (
      <Chip
        color="error"
        variant="outlined"
        label={
          <>
            Since <MomentText value={suspendedAt ?? ''} />
          </>
        }
      />
    ),
  },
  // Hidden at first: the next column says what is wrong, and in the default order the first pages are all unfit.
  {
    source: 'fitness',
    label: 'Fitness',
    sortable: true,
    hidden: true,
    show: ({ fitness }) => fitness && FITNESS[fitness],
  },
  {
    source: 'rules',
    label: 'Rules not kept',
    wide: 360,
    show: ({ rules }) => (notKept(rules).length === 0 ? 'None' : <OneRule rules={rules} />),
  },
])

const RULES = enumerations.KeyholderRuleCode.map((id) => ({ id, name: RULE_NAMES[id] }))
const STATES = [
  { id: 'BROKEN', name: 'Broken' },
  { id: 'NOT_KNOWN', name: 'Not known' },
  { id: 'KEPT', name: 'Kept' },
]

const filters = [
  searchBy('Name'),
  <SelectInput key="rule" source="rule" alwaysOn label="Rule" choices={RULES} sx={{ minWidth: 180 }} />,
  <SelectInput
    key="state"
    source="state"
    alwaysOn
    label="which is"
    choices={STATES}
    emptyText="Broken"
    sx={{ minWidth: 120 }}
  />,
  <SelectInput
    key="fitness"
    source="fitness"
    label="Fitness"
    choices={enumerations.Fitness.map((id) => ({ id, name: FITNESS[id] }))}
  />,
  <SearchInput
    key="premises"
    source="premises"
    label="Premises"
    placeholder="Premises"
    inputProps={{ 'aria-label': 'Premises' }}
  />,
  <RecordPicker key="ward" source="ward" label="Ward" kind="wards" choices={zoneChoices('WARD')} />,
  showArchived,
]

// Only for those who see tiers: the server would refuse it to others.
const tierFilters = [<SelectArrayInput key="tier" source="tier" label="Tier" choices={TIERS} />]

/** Who holds which keys; the oldest and least reliable records first. */
export default function KeyholderList() {
  const mayDo = useMay()
  return (
    <ResourceList
      about="Who holds the keys to which premises, and which records are not reliable enough for a call at night."
      columns={columns}
      filters={mayDo('read', 'Organisation', 'tier') ? [...filters, ...tierFilters] : filters}
      changes={mayDo('update', 'Keyholder', 'verifiedAt') && <VerifySelected />}
    />
  )
}
