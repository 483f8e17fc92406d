import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type RaRecord, useDataProvider, useResourceContext, useUpdate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { Fault, faultText } from '../../data/fault'
import { type Difference, differences } from './differences'
import { labelOf } from '../../words/labels'
import { SaveFault } from '../form/SaveFault'
import { SmallTable } from '../SmallTable'
import { useLastChange } from './useLastChange'

type Values = Record<string, unknown>

type Outcomes = {
  /** The viewer's version was saved over the other one. */
  onSaved: (saved: RaRecord) => void
  /** The form goes on from the other version, against which later changes are compared. */
  onTaken: (theirs: RaRecord) => void
}

type Conflicts = {
  onError: (error: unknown) => void
  /** Reads the record again, when nobody knows whether a change was made. */
  compare: () => void
  dialog: ReactNode
}

/**
 * Somebody else saved first: shows both versions, field by field, and lets the viewer choose. Give `onError` to the
 * form's mutation and put `dialog` inside the form.
 */
export function useConflict(outcomes: Outcomes): Conflicts {
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    onError: (error) => {
      if (error instanceof Fault && error.code === 'CONFLICT') setRefusal(error.message)
    },
    compare: () => setRefusal('The record stands as it was: your change was not saved. Save it again.'),
    dialog:
      refusal === null ? null : <ConflictDialog refusal={refusal} {...outcomes} onClose={() => setRefusal(null)} />,
  }
}

function ConflictDialog({ refusal, onSaved, onTaken, onClose }: Outcomes & { refusal: string; onClose: () => void }) {
  const form = useFormContext<Values>()
  const mine = useWatch({ control: form.control }) as Values
  const resource = useResourceContext() ?? ''
  const dataProvider = useDataProvider()
  const [update] = useUpdate<RaRecord>()
  const [fault, setFault] = useState<unknown>(null)

  // A query key of its own: under the form's key the other version would appear in the form at once.
  const { data: theirs, error } = useQuery({
    queryKey: ['saved by somebody else', resource, mine['id']],
    queryFn: async () =>
      (await dataProvider.getOne<RaRecord>(resource, { id: String(mine['id']), meta: { form: true } })).data,
    gcTime: 0,
  })
  // A form that was submitted counts as saved, and could be left without a question.
  const goOn = () => {
    form.reset(mine, { keepDefaultValues: true })
    onClose()
  }
  if (error) return <Refused text={faultText(error)} onClose={goOn} />
  if (!theirs) return null

  const before = form.formState.defaultValues as Values
  // The record has not changed since the form began: the conflict is a duplicate of another record.
  if (theirs['version'] === before['version']) return <Refused text={refusal} onClose={goOn} />
  const rows = differences(before, mine, theirs)
  const takeTheirs = () => {
    form.reset(theirs)
    onTaken(theirs)
    onClose()
  }
  const keepMine = () => {
    const merged = {
      ...theirs,
      ...Object.fromEntries(rows.filter(({ changedByMe }) => changedByMe).map(({ field }) => [field, mine[field]])),
    }
    setFault(null)
    void update(
      resource,
      { id: theirs.id, data: merged, previousData: theirs, meta: { form: true } },
      {
        mutationMode: 'pessimistic',
        onSuccess: (saved) => {
          form.reset(saved)
          onClose()
          onSaved(saved)
        },
        onError: setFault,
      },
    )
  }

  return (
    <Dialog open onClose={goOn} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">Somebody else saved this record while you were editing</DialogTitle>
      {/* A long one scrolls, and has nothing else that the Tab key could reach. */}
      <DialogContent tabIndex={0} role="region" aria-label="What differs">
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          <Changed id={String(theirs.id)} version={Number(theirs['version'])} />
          {rows.length === 0
            ? 'Both versions say the same: nothing is left to be saved.'
            : 'These fields differ. Nothing has been lost: choose which version is to stand. Where you changed nothing, theirs stays.'}
        </Typography>
        {fault !== null && <SaveFault error={fault} />}
        {rows.length > 0 && <BothVersions rows={rows} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={goOn}>Go on editing</Button>
        <Button variant="outlined" onClick={takeTheirs}>
          Take theirs
        </Button>
        <Button variant="contained" onClick={keepMine}>
          Save mine over it
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** By whom and when the other version was saved. */
function Changed({ id, version }: { id: string; version: number }) {
  const last = useLastChange(id, version)
  if (!last?.at) return null
  return (
    <>
      {last.by ? `Saved by ${last.by}` : 'Saved'} on {last.at}.{' '}
    </>
  )
}

const BothVersions = ({ rows }: { rows: readonly Difference[] }) => (
  <SmallTable label="Both versions" columns={['Field', 'Yours', 'Saved by somebody else']}>
    <TableBody>
      {rows.map(({ field, yours, saved, changedByMe }) => (
        <TableRow key={field}>
          <TableCell>{labelOf(field)}</TableCell>
          <TableCell sx={{ fontWeight: changedByMe ? 600 : 400 }}>
            {yours}
            {!changedByMe && (
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                {' '}
                (not changed by you)
              </Box>
            )}
          </TableCell>
          <TableCell>{saved}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </SmallTable>
)

const Refused = ({ text, onClose }: { text: string; onClose: () => void }) => (
  <Dialog open onClose={onClose} aria-labelledby="refused-title">
    <DialogTitle id="refused-title">It could not be saved</DialogTitle>
    <DialogContent>{text}</DialogContent>
    <DialogActions>
      <Button onClick={onClose}>Go on editing</Button>
    </DialogActions>
  </Dialog>
)
