import AddOutlined from '@mui/icons-material/AddOutlined'
import { Box, Button } from '@mui/material'
import { SelectArrayInput, SelectInput } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { OrganisationRowFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { DateInput } from '../pages/form/DateInput'
import { LastChange } from '../history/LastChange'
import { changedColumn, columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { DateText } from '../words/DateText'
import { choicesOf, enumWords } from '../words/labels'
import { ResourceList } from '../pages/list/ResourceList'
import { RecordPicker } from '../pages/form/RecordPicker'
import { OneTag } from '../pages/Tags'
import { groupChoices, issueChoices, sectorChoices } from '../referenceLists/choices'
import { mayCreateStakeholders, NEW_STAKEHOLDER } from '../stakeholders/mayCreateStakeholders'
import { ChangeSelected } from './ChangeSelected'
import { Tier } from './Tier'
import { TIERS } from './tiers'

/** Those who may read the history see the last change instead of the review date, which is then one of "Columns". */
const columnsFor = (withChanges: boolean) =>
  columnsOf<OrganisationRowFragment>([
    nameColumn('name'),
    { source: 'kind', label: 'Kind', sortable: true, hidden: true, show: ({ kind }) => enumWords(kind ?? '') },
    { source: 'sector', label: 'Sector', none: 'No sector', show: ({ sector }) => <Short>{sector?.name}</Short> },
    { source: 'tier', label: 'Tier', sortable: true, none: 'No tier', show: ({ tier }) => <Tier tier={tier ?? 0} /> },
    { source: 'groups', label: 'Groups', show: ({ groups }) => <OneTag tags={groups ?? []} /> },
    { source: 'issues', label: 'Issues', show: ({ issues }) => <OneTag tags={issues ?? []} /> },
    {
      source: 'reviewDate',
      label: 'Review by',
      hidden: withChanges,
      sortable: true,
      none: 'No date',
      show: ({ reviewDate }) => <DateText value={reviewDate ?? ''} />,
    },
    {
      source: 'changes',
      label: 'Last change',
      askedBy: 'withChanges',
      wide: 210,
      none: 'None recorded',
      show: ({ changes }) => <LastChange entries={changes ?? []} />,
    },
    changedColumn,
  ])

/** A name that may be cut off, so that every column is in the window. */
const Short = ({ children }: { children: string | null | undefined }) => (
  <Box
    component="span"
    title={children ?? ''}
    sx={{ display: 'block', maxWidth: { sm: 150 }, overflow: 'hidden', textOverflow: 'ellipsis' }}
  >
    {children}
  </Box>
)

const filters = [
  searchBy('Name'),
  <SelectArrayInput key="kind" source="kind" label="Kind" choices={choicesOf(enumerations.OrganisationKind)} />,
  <SelectArrayInput key="tier" source="tier" label="Tier" choices={TIERS} />,
  <RecordPicker key="sector" source="sector" label="Sector" kind="sectors" choices={sectorChoices} />,
  <RecordPicker key="group" source="group" label="Group" kind="groups" choices={groupChoices} />,
  <RecordPicker key="issue" source="issue" label="Issue" kind="issues" choices={issueChoices} />,
  <DateInput key="reviewBefore" source="reviewBefore" label="Review by" />,
  <SelectInput
    key="lacking"
    source="lacking"
    label="Lacking"
    choices={[
      { id: 'tier', name: 'Tier' },
      { id: 'reviewDate', name: 'Review date' },
      { id: 'confirmation', name: 'Confirmation by the force' },
    ]}
  />,
  showArchived,
]

/** Organisations that the viewer may see. */
export default function OrganisationList() {
  const mayDo = useMay()
  const addWhole = mayCreateStakeholders(mayDo) && (
    <Button variant="outlined" startIcon={<AddOutlined />} component={Link} to={NEW_STAKEHOLDER}>
      New stakeholder
    </Button>
  )
  return (
    <ResourceList
      about="Businesses, public bodies, forces and agencies, and associations that the force knows."
      columns={columnsFor(mayDo('read', 'Organisation', 'changes'))}
      filters={filters}
      actions={addWhole}
      changes={mayDo('update', 'Organisation') && <ChangeSelected />}
    />
  )
}
