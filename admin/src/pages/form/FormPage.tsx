import { Box, Button, Card, Link as MuiLink } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import {
  CreateBase,
  EditBase,
  Form,
  type FormProps,
  type RaRecord,
  useCreatePath,
  useEditContext,
  useNotify,
  useRedirect,
  useResourceContext,
} from 'react-admin'
import { Link } from 'react-router'
import { Fault } from '../../data/fault'
import { useConflict } from '../dialogs/ConflictDialog'
import { ErrorState } from '../ErrorState'
import { LeaveGuard } from '../leave/LeaveGuard'
import { PageHeader } from '../PageHeader'
import { PageLoading } from '../PageLoading'
import { Save } from './Save'
import { fieldErrorsOf, SaveFault } from './SaveFault'
import { unplaced } from './unplaced'

/** Reads the record with the form's document. */
const FORM = { form: true }

type Shared = { title: string; children: ReactNode; aside?: ReactNode }

/** The outcome of the last attempt to save. */
function useOutcome(redirect: 'show' | 'list') {
  const notify = useNotify()
  const goTo = useRedirect()
  const resource = useResourceContext() ?? ''
  const saved = useRef(false)
  const [fault, setFault] = useState<unknown>(null)
  return {
    saved,
    fault,
    onMutate: () => setFault(null),
    done: (record: RaRecord) => {
      saved.current = true
      notify('Saved', { type: 'success' })
      goTo(redirect, resource, record.id, record)
    },
    // A field's error is shown at the field, if the form has it.
    refuse: (error: unknown, sent: { data?: unknown }) => {
      const errors = fieldErrorsOf(error)
      setFault(errors ? unplaced(errors, (sent.data ?? {}) as Readonly<Record<string, unknown>>) : error)
    },
  }
}

/** A page that creates a record. The server's message on a field is shown at the field. */
export function CreatePage({
  title,
  children,
  aside,
  save,
  record,
  redirect = 'show',
}: Shared & { record?: Partial<RaRecord>; redirect?: 'show' | 'list'; save?: string }) {
  const { saved, fault, onMutate, done, refuse } = useOutcome(redirect)
  return (
    <CreateBase
      redirect={redirect}
      {...(record ? { record } : {})}
      mutationOptions={{ onMutate, onSuccess: done, onError: refuse }}
    >
      <PageHeader title={title} />
      <FormCard
        aside={aside}
        cancelTo="list"
        saved={saved}
        {...(save ? { save } : {})}
        refused={fault !== null && <SaveFault error={fault} />}
      >
        {children}
      </FormCard>
    </CreateBase>
  )
}

/**
 * A page that changes a record. Only changed fields are sent; if somebody else has saved meanwhile, both versions are
 * shown.
 */
export function EditPage({
  titleOf,
  children,
  aside,
  redirect = 'show',
}: Omit<Shared, 'title'> & { titleOf: (record: RaRecord) => string; redirect?: 'show' | 'list' }) {
  const client = useQueryClient()
  const resource = useResourceContext() ?? ''
  const { saved, fault, onMutate, done, refuse } = useOutcome(redirect)
  // Changes are compared with what the page has read.
  const onTaken = (theirs: RaRecord) =>
    void client.setQueryData([resource, 'getOne', { id: String(theirs.id), meta: FORM }], theirs)
  const conflict = useConflict({ onSaved: done, onTaken })
  const onError = (error: unknown, sent: { data?: unknown }) => {
    if (error instanceof Fault && error.code === 'CONFLICT') conflict.onError(error)
    else refuse(error, sent)
  }
  return (
    <EditBase
      mutationMode="pessimistic"
      queryOptions={{ meta: FORM, refetchOnWindowFocus: false, refetchOnReconnect: false, onError: saidOnThePage }}
      mutationOptions={{ meta: FORM, onMutate, onSuccess: done, onError }}
    >
      <EditBody
        titleOf={titleOf}
        aside={aside}
        saved={saved}
        refused={fault !== null && <SaveFault error={fault} onReadAgain={conflict.compare} />}
      >
        {children}
        {conflict.dialog}
      </EditBody>
    </EditBase>
  )
}

/**
 * The page itself shows that it could not be read. react-admin would lead to the list, and say there that an element
 * does not exist.
 */
export const saidOnThePage = () => undefined

type Body = { aside?: ReactNode; saved: RefObject<boolean>; refused: ReactNode; children: ReactNode }

function EditBody({ titleOf, children, ...rest }: Body & { titleOf: (record: RaRecord) => string }) {
  const { record, error, refetch } = useEditContext<RaRecord>()
  if (error && !record) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!record) return <PageLoading />
  return (
    <>
      <PageHeader title={`Edit ${titleOf(record)}`} />
      <FormCard cancelTo="show" id={record.id} {...rest}>
        {children}
      </FormCard>
    </>
  )
}

type CardProps = Body & { cancelTo: 'list' | 'show'; id?: RaRecord['id']; save?: string } & Pick<
    FormProps,
    'onSubmit' | 'defaultValues'
  >

/** The form with its buttons. `onSubmit`: for forms that save something other than the page's record. */
export function FormCard({ aside, cancelTo, id, save = 'Save', saved, refused, children, ...form }: CardProps) {
  const createPath = useCreatePath()
  const resource = useResourceContext() ?? ''
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: aside ? 'minmax(0, 720px) minmax(260px, 1fr)' : 'minmax(0, 720px)',
        },
        alignItems: 'start',
      }}
    >
      {/* Not `hidden`: then the buttons would stick to the card instead of the window, and be out of view on a long
          form, as would the reason why nothing was saved. */}
      <Card sx={{ overflow: 'clip' }}>
        <Form sanitizeEmptyValues={false} noValidate {...form}>
          <LeaveGuard saved={saved} />
          <Box sx={{ p: 2, display: 'grid', gap: 2 }}>{children}</Box>
          <Box
            sx={{
              position: 'sticky',
              bottom: 0,
              // Above the labels of the inputs that scroll beneath it.
              zIndex: 2,
              display: 'grid',
              gap: 1,
              px: 2,
              py: 1.25,
              borderTop: 1,
              borderColor: 'divider',
              bgcolor: 'background.paper',
              borderRadius: '0 0 8px 8px',
            }}
          >
            {refused}
            <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
              <Button
                component={Link}
                to={createPath(id === undefined ? { resource, type: cancelTo } : { resource, type: cancelTo, id })}
              >
                Cancel
              </Button>
              <Save label={save} always={id === undefined} />
            </Box>
          </Box>
        </Form>
      </Card>
      {aside}
    </Box>
  )
}

/** Two inputs side by side where there is room. */
export const Row = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      alignItems: 'start',
    }}
  >
    {children}
  </Box>
)

/** A link back to the list that a record belongs to. */
export const Crumb = ({ to, children }: { to: string; children: ReactNode }) => (
  <MuiLink component={Link} to={to} variant="body2" sx={{ display: 'inline-block', mb: 0.25 }}>
    {children}
  </MuiLink>
)
