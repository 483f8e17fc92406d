import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button } from '@mui/material'
import type { SvgIconComponent } from '@mui/icons-material'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'react-router'
import { useMay } from '../../access/ViewerContext'
import { typeWords } from '../../words/labels'
import { useRegistration } from '../registration'
import type { Column } from './column'
import { ListPage } from './ListPage'

type ResourceListProps = {
  /** One or two sentences for those who come here first. */
  about: string
  columns: readonly Column[]
  filters: ReactElement[]
  /** What makes a record, where "New" and the type's name do not say it. */
  add?: { label: string; icon: SvgIconComponent }
  /** Stands before the button that makes a record. */
  actions?: ReactNode
  /** What the resource offers to do with chosen records. */
  changes?: ReactNode
  /** What is said where there is no record at all. */
  empty?: string
}

/** The list of a resource with a record page and a page where records are made; the rest is in its registration. */
export function ResourceList({ about, columns, filters, add, actions, changes, empty }: ResourceListProps) {
  const mayDo = useMay()
  const { name, menu, documents } = useRegistration()
  const { type, sort } = documents
  const title = menu?.label ?? ''
  const { label, icon: Icon } = add ?? { label: `New ${typeWords(type)}`, icon: AddOutlined }
  const addButton = mayDo('create', type) && (
    <Button variant="contained" startIcon={<Icon />} component={Link} to={`/${name}/create`}>
      {label}
    </Button>
  )
  return (
    <ListPage
      type={type}
      title={title}
      about={about}
      columns={columns}
      filters={filters}
      {...(sort ? { sort } : {})}
      changes={changes}
      actions={
        (actions || addButton) && (
          <>
            {actions}
            {addButton}
          </>
        )
      }
      empty={{
        title: `No ${title.toLowerCase()} yet`,
        text: empty ?? `${title} that you may see will be listed here.`,
        action: addButton,
      }}
    />
  )
}
