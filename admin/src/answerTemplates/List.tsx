import AddOutlined from '@mui/icons-material/AddOutlined'
import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { AnswerTemplateRowFragment } from '../generated/graphql'
import { changedColumn, type Column, columnsOf, nameColumn } from '../pages/list/column'
import { searchBy, showArchived } from '../pages/list/filters'
import { ListPage } from '../pages/list/ListPage'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { TemplateDialog } from './TemplateDialog'

type Template = AnswerTemplateRowFragment

/** Texts that answers begin with: a SPOC keeps those of their own directorate, an administrator all. */
export default function AnswerTemplateList() {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ template?: Template } | null>(null)
  const add = mayDo('create', 'AnswerTemplate') && (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpened({})}>
      New template
    </Button>
  )
  const change: Column<Template> = {
    source: 'version',
    label: 'Change',
    none: 'By administrators',
    show: (template) =>
      mayDo('update', 'AnswerTemplate', 'body', template) && (
        <TemplateMenu template={template} onEdit={() => setOpened({ template })} />
      ),
  }
  const columns = columnsOf<Template>([
    nameColumn('name'),
    { source: 'directorate', label: 'For', none: 'All directorates', show: ({ directorate }) => directorate?.name },
    { source: 'body', label: 'Text', wide: 420 },
    changedColumn,
    ...(mayDo('update', 'AnswerTemplate') ? [change] : []),
  ])
  return (
    <>
      <ListPage
        type="AnswerTemplate"
        title="Answer templates"
        about="Texts that SPOCs start their answers from. Beadle fills the places that it knows."
        columns={columns}
        filters={[searchBy('Name'), showArchived]}
        sort={{ field: 'name', order: 'ASC' }}
        actions={add}
        rowClick={false}
        empty={{
          title: 'No answer templates yet',
          text: 'Templates for your directorate will be listed here.',
          action: add,
        }}
      />
      {opened && <TemplateDialog template={opened.template} onClose={() => setOpened(null)} />}
    </>
  )
}

function TemplateMenu({ template, onEdit }: { template: Template; onEdit: () => void }) {
  const { archive, restore } = useArchive('answer-templates', 'template')
  const actions = template.archivedAt
    ? [{ label: 'Restore', icon: UnarchiveOutlined, onChoose: () => void restore(template) }]
    : [
        { label: 'Edit', icon: EditOutlined, onChoose: onEdit },
        { label: 'Archive', icon: ArchiveOutlined, onChoose: () => void archive(template) },
      ]
  return <RowMenu label={`Actions for ${template.name ?? 'this template'}`} actions={actions} />
}
