import { Box, Button, Card, Link as MuiLink } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CreateBase, EditBase, Form, type RaRecord, useCreatePath, useEditContext, useNotify, useRedirect, useResourceContext } from 'react-admin'
import { Link } from 'react-router'
import { useConflict } from './ConflictDialogue'
import { ErrorState } from './ErrorState'
import { PageHeader } from './PageHeader'
import { PageLoading } from './PageLoading'
import { Save } from './Save'

/** Asks for the record as its form needs it. */
const FORM = { form: true }

type Shared = { title: string; children: ReactNode; aside?: ReactNode }

/** A page that makes a record. The server's word on each field appears at the field. */
export function CreatePage({ title, children, aside, save, ...base }: Shared & { record?: Partial<RaRecord>; redirect?: 'show' | 'list'; save?: string }) {
  return (
    <CreateBase redirect={base.redirect ?? 'show'} {...(base.record ? { record: base.record } : {})}>
      <PageHeader title={title} />
      <FormCard aside={aside} cancelTo="list" {...(save ? { save } : {})}>
        {children}
      </FormCard>
    </CreateBase>
  )
}

/** A page that changes a record: only what was changed is sent, and somebody else's change in between is shown beside one's own. */
export function EditPage({ titleOf, children, aside, redirect = 'show' }: Omit<Shared, 'title'> & { titleOf: (record: RaRecord) => string; redirect?: 'show' | 'list' }) {
  const notify = useNotify()
  const goTo = useRedirect()
  const client = useQueryClient()
  const resource = useResourceContext() ?? ''
  const done = (saved: RaRecord) => {
    notify('Saved', { type: 'success' })
    goTo(redirect, resource, saved.id, saved)
  }
  // What the page has read is what a change is measured against.
  const onTaken = (theirs: RaRecord) => void client.setQueryData([resource, 'getOne', { id: String(theirs.id), meta: FORM }], theirs)
  const conflict = useConflict({ onSaved: done, onTaken })
  return (
    <EditBase
      mutationMode="pessimistic"
      queryOptions={{ meta: FORM, refetchOnWindowFocus: false, refetchOnReconnect: false }}
      mutationOptions={{
        meta: FORM,
        onSuccess: done,
        onError: conflict.onError,
      }}
    >
      <EditBody titleOf={titleOf} aside={aside}>
        {children}
        {conflict.dialogue}
      </EditBody>
    </EditBase>
  )
}

function EditBody({ titleOf, aside, children }: { titleOf: (record: RaRecord) => string; aside: ReactNode; children: ReactNode }) {
  const { record, isPending, error, refetch } = useEditContext<RaRecord>()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending || !record) return <PageLoading />
  return (
    <>
      <PageHeader title={`Edit ${titleOf(record)}`} />
      <FormCard aside={aside} cancelTo="show" id={record.id}>
        {children}
      </FormCard>
    </>
  )
}

function FormCard({ aside, cancelTo, id, save = 'Save', children }: { aside: ReactNode; cancelTo: 'list' | 'show'; id?: RaRecord['id']; save?: string; children: ReactNode }) {
  const createPath = useCreatePath()
  const resource = useResourceContext() ?? ''
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: aside ? 'minmax(0, 720px) minmax(260px, 1fr)' : 'minmax(0, 720px)' }, alignItems: 'start' }}>
      <Card>
        <Form warnWhenUnsavedChanges sanitizeEmptyValues={false} noValidate>
          <Box sx={{ p: 2, display: 'grid', gap: 2 }}>{children}</Box>
          <Box sx={{ position: 'sticky', bottom: 0, display: 'flex', justifyContent: 'flex-end', gap: 1, px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper', borderRadius: '0 0 8px 8px' }}>
            <Button component={Link} to={createPath(id === undefined ? { resource, type: cancelTo } : { resource, type: cancelTo, id })}>
              Cancel
            </Button>
            <Save label={save} always={id === undefined} />
          </Box>
        </Form>
      </Card>
      {aside}
    </Box>
  )
}

/** Two inputs beside each other where there is room. */
export const Row = ({ children }: { children: ReactNode }) => <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>{children}</Box>

/** A way back to where a record page belongs. */
export const Crumb = ({ to, children }: { to: string; children: ReactNode }) => (
  <MuiLink component={Link} to={to} variant="body2" sx={{ display: 'inline-block', mb: 0.25 }}>
    {children}
  </MuiLink>
)
