import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button, Chip } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { mayReadOthers } from '../organisations/mayReadOthers'
import { type Column, columnsOf } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { ListPage } from '../pages/list/ListPage'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { EntryInputs } from './EntryInputs'
import { type Entry, EntryMenu } from './EntryMenu'
import { type CountedKind, type EntryKind, isCounted } from './kinds'
import { OrganisationCount } from './OrganisationCount'

/** Only lists have the count. */
type Counted = Entry & { organisationCount: number | null }

const filters = [searchBy('Name'), showArchived]

const counts = (kind: CountedKind): Column<Counted> => ({
  source: 'organisationCount',
  label: 'Organisations',
  sortable: true,
  numeric: true,
  show: (entry) => <OrganisationCount kind={kind} entry={entry} />,
})

/** One reference list; those who may create and change its entries here. */
export function EntryList({ kind }: { kind: EntryKind }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ entry?: Entry } | null>(null)
  const columns = columnsOf<Counted>([
    {
      source: 'name',
      label: 'Name',
      sortable: true,
      show: ({ name, archivedAt }) => (
        <>
          <strong style={{ fontWeight: 600 }}>{name}</strong>{' '}
          {archivedAt && <Chip label="Archived" variant="outlined" />}
        </>
      ),
    },
    { source: 'code', label: 'Code', sortable: true, hidden: !mayDo('update', kind.type) },
    ...(isCounted(kind) && mayReadOthers(mayDo) ? [counts(kind)] : []),
    { source: 'description', label: 'Description', hidden: true, none: 'None' },
    // The column stands on the version because a change carries it.
    ...(mayDo('update', kind.type)
      ? [
          {
            source: 'version',
            label: 'Change',
            show: (entry: Entry) => <EntryMenu kind={kind} entry={entry} onEdit={() => setOpened({ entry })} />,
          },
        ]
      : []),
  ])
  const add = mayDo('create', kind.type) && (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpened({})}>
      New {kind.one}
    </Button>
  )
  return (
    <>
      <ListPage
        type={kind.type}
        title={kind.title}
        about={kind.about}
        columns={columns}
        filters={filters}
        sort={{ field: 'name', order: 'ASC' }}
        actions={add}
        rowClick={false}
        empty={{ title: `No ${kind.title.toLowerCase()} yet`, text: 'An administrator keeps this list.', action: add }}
      />
      {opened && (
        <RecordDialog
          title={opened.entry ? `Edit ${opened.entry.name ?? kind.one}` : `New ${kind.one}`}
          resource={kind.resource}
          record={opened.entry}
          saved={`The ${kind.one} is saved`}
          onClose={() => setOpened(null)}
        >
          <EntryInputs type={kind.type} />
        </RecordDialog>
      )}
    </>
  )
}
