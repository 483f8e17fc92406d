import EditOutlined from '@mui/icons-material/EditOutlined'
import { Alert, Box, Button, type Theme, useMediaQuery } from '@mui/material'
import { type ReactNode, useEffect } from 'react'
import { type RaRecord, ShowBase, useCreatePath, useResourceContext, useShowContext } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import { FavouriteButton } from '../../favourites/FavouriteButton'
import { remember } from './recent'
import { ArchiveButton } from './ArchiveButton'
import { ErrorState, Outdated } from '../ErrorState'
import { saidOnThePage } from '../form/FormPage'
import { PageHeader } from '../PageHeader'
import { PageLoading } from '../PageLoading'

type Head = {
  above?: ReactNode
  titleOf: (record: RaRecord) => string
  subtitle?: ((record: RaRecord) => ReactNode) | undefined
  what: string
  type: GovernedName
  actions?: ReactNode
}

/**
 * A record page, in one request: heading with actions, main part and, where there is room, a column beside it with
 * `first` on top. Without room, `first` comes before everything else.
 */
export function RecordPage({
  children,
  beside,
  first,
  ...head
}: Head & { children: ReactNode; beside?: ReactNode; first?: ReactNode }) {
  return (
    <ShowBase queryOptions={{ onError: saidOnThePage }}>
      <RecordBody {...head} beside={beside} first={first}>
        {children}
      </RecordBody>
    </ShowBase>
  )
}

function RecordBody({
  above,
  titleOf,
  subtitle,
  what,
  type,
  actions,
  beside,
  first,
  children,
}: Head & { children: ReactNode; beside: ReactNode; first: ReactNode }) {
  const { record, isPending, error, refetch } = useShowContext<RaRecord>()
  const mayDo = useMay()
  const createPath = useCreatePath()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'))
  const resource = useResourceContext() ?? ''
  useEffect(() => {
    if (record)
      remember({
        kind: what.charAt(0).toUpperCase() + what.slice(1),
        title: titleOf(record),
        to: createPath({ resource, id: record.id, type: 'show' }),
      })
  }, [createPath, record, resource, titleOf, what])
  if (error && !record) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending || !record) return <PageLoading />
  return (
    <>
      <PageHeader
        above={above}
        title={titleOf(record)}
        subtitle={subtitle?.(record)}
        actions={
          <>
            <FavouriteButton />
            {actions}
            <ArchiveButton type={type} what={what} />
            {mayDo('update', type, undefined, record) && !record['archivedAt'] && (
              <Button
                variant="contained"
                startIcon={<EditOutlined />}
                component={Link}
                to={createPath({ resource, id: record.id, type: 'edit' })}
              >
                Edit
              </Button>
            )}
          </>
        }
      />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      {record['archivedAt'] ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          This {what} is archived: lists leave it out.
        </Alert>
      ) : null}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: beside ? 'minmax(0, 1fr) 340px' : 'minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        {/* In one column, what is looked up most comes first. */}
        {narrow && first}
        <Box sx={{ minWidth: 0 }}>{children}</Box>
        {(beside || first) && (
          <Box sx={{ minWidth: 0 }}>
            {!narrow && first}
            {beside}
          </Box>
        )}
      </Box>
    </>
  )
}
