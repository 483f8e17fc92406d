import { BooleanInput, NumberInput, SelectArrayInput, SelectInput, TextInput } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { PremisesRowFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { PREMISES_RULE_NAMES } from '../keyholders/ruleNames.ts'
import { organisationChoices } from '../organisations/choices'
import { mayReadOthers } from '../organisations/mayReadOthers'
import { TIERS } from '../organisations/tiers'
import { LastChange } from '../history/LastChange'
import { changedColumn, columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { ResourceList } from '../pages/list/ResourceList'
import { RecordLink } from '../pages/record/RecordLink'
import { RecordPicker } from '../pages/form/RecordPicker'
import { zoneChoices } from '../zones/choices'
import { Precision, precisionChoices } from './Precision'

/**
 * Those who may read the history see the last change instead of the organisation, whose name most premises bear
 * anyway; that is then one of "Columns".
 */
const columnsFor = (withChanges: boolean, oneOrganisation: boolean) =>
  columnsOf<PremisesRowFragment>([
    nameColumn('name'),
    { source: 'addressLine1', label: 'Address', none: 'No address' },
    {
      source: 'postcode',
      label: 'Postcode',
      sortable: true,
      none: 'No postcode',
      show: ({ postcode }) => <span style={{ whiteSpace: 'nowrap' }}>{postcode}</span>,
    },
    { source: 'use', label: 'Use', sortable: true, hidden: true, none: 'Not said' },
    { source: 'ward', label: 'Ward', none: 'Not placed', show: ({ ward }) => ward?.name },
    {
      source: 'organisation',
      label: 'Organisation',
      hidden: withChanges || oneOrganisation,
      show: ({ organisation }) =>
        organisation && (
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        ),
    },
    {
      source: 'fitKeyholders',
      label: 'Fit keyholders',
      sortable: true,
      numeric: true,
      none: 'Not known',
      show: ({ fitKeyholders }) => fitKeyholders,
    },
    {
      source: 'locationPrecision',
      label: 'Position',
      hidden: true,
      show: ({ locationPrecision }) => <Precision precision={locationPrecision ?? 'NONE'} />,
    },
    {
      source: 'changes',
      label: 'Last change',
      askedBy: 'withChanges',
      wide: 170,
      none: 'None recorded',
      show: ({ changes }) => <LastChange entries={changes ?? []} />,
    },
    changedColumn,
  ])

const filters = [
  searchBy('Name'),
  <TextInput key="postcode" source="postcode" label="Postcode begins with" resettable />,
  <TextInput key="use" source="use" label="Use" resettable />,
  <RecordPicker key="ward" source="ward" label="Ward" kind="wards" choices={zoneChoices('WARD')} />,
  <RecordPicker key="borough" source="borough" label="Borough" kind="boroughs" choices={zoneChoices('BOROUGH')} />,
  <RecordPicker key="beat" source="beat" label="Beat" kind="beats" choices={zoneChoices('BEAT')} />,
  <RecordPicker
    key="organisation"
    source="organisation"
    label="Organisation"
    kind="organisations"
    choices={organisationChoices}
  />,
  <SelectArrayInput key="precision" source="precision" label="Position" choices={precisionChoices} />,
  showArchived,
]

/** Only for those who see tiers. */
const tierFilters = [<SelectArrayInput key="tier" source="tier" label="Tier" choices={TIERS} />]

/** Only for those who see keyholders: the server would refuse it to others. */
const keyholdingFilters = [
  <BooleanInput key="nobodyToRing" source="nobodyToRing" label="Nobody to ring" />,
  <SelectInput
    key="rule"
    source="rule"
    label="Rule that is broken"
    choices={enumerations.PremisesRuleCode.map((id) => ({ id, name: PREMISES_RULE_NAMES[id] }))}
  />,
  <SelectInput
    key="unknownRule"
    source="unknownRule"
    label="Rule that is not known to be kept"
    choices={enumerations.PremisesRuleCode.map((id) => ({ id, name: PREMISES_RULE_NAMES[id] }))}
  />,
  <NumberInput key="fewerFit" source="fewerFit" label="Fit keyholders, fewer than" min={1} />,
]

/** Premises that the viewer may see. */
export default function PremisesList() {
  const mayDo = useMay()
  return (
    <ResourceList
      about="Buildings and parts of buildings, with what is known of where they are."
      columns={columnsFor(mayDo('read', 'Premises', 'changes'), !mayReadOthers(mayDo))}
      filters={[
        ...filters,
        ...(mayDo('read', 'Organisation', 'tier') ? tierFilters : []),
        ...(mayDo('read', 'Premises', 'keyholders') ? keyholdingFilters : []),
      ]}
    />
  )
}
