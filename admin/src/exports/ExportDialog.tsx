import {
  Alert,
  Box,
  Button,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material'
import { useId, useRef, useState } from 'react'
import { useListContext, useNotify } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { faultText } from '../data/fault'
import type { GovernedName } from '../data/resource'
import { KeptDialog } from '../pages/dialogs/KeptDialog'
import { REASON_LENGTH, REASON_RULE, saysWhy } from '../words/reasonWords'
import { numberText } from '../words/dates'
import { useRegistration } from '../pages/registration'
import { ColumnChoice } from './ColumnChoice'
import { download, type ExportRequest } from './download'
import { columnsFor, pathOf } from './exportColumns'
import { Marking, markingOf } from './Marking'

/** What to export from a list, in which format, and why. The marking is shown in advance. */
export default function ExportDialog({
  type,
  ids,
  onClose,
}: {
  type: GovernedName
  ids?: readonly string[] | undefined
  onClose: () => void
}) {
  const mayDo = useMay()
  const offered = columnsFor(mayDo, type)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(offered.filter(({ usual }) => usual).map(pathOf)))
  const [format, setFormat] = useState<ExportRequest['format']>('xlsx')
  const [purpose, setPurpose] = useState('')
  const [asked, setAsked] = useState(false)
  const { file, busy, fault, stop } = useFile(type, ids, onClose)
  const title = useId()
  const columns = offered.filter((column) => chosen.has(pathOf(column)))
  const length = [...purpose.trim()].length
  const lacksPurpose = !saysWhy(purpose)
  const send = () => {
    setAsked(true)
    if (!lacksPurpose && columns.length > 0)
      void file({ columns: columns.map(pathOf), format, purpose: purpose.trim() })
  }
  const close = () => {
    stop()
    onClose()
  }
  return (
    <KeptDialog open onClose={close} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>
        Export <Rows ids={ids} />
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
        {fault && <Alert severity="error">{fault}</Alert>}
        <Marking marking={markingOf(columns)} />
        <TextField
          label="Why"
          required
          autoFocus
          multiline
          minRows={2}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          error={asked && lacksPurpose}
          helperText={
            asked && lacksPurpose
              ? `Say why: the reason is recorded with the export. ${REASON_RULE}`
              : `Recorded with your name, for the data-protection officer. ${numberText(length)} of ${REASON_LENGTH} characters`
          }
          slotProps={{ htmlInput: { maxLength: REASON_LENGTH }, inputLabel: { shrink: true } }}
        />
        <FormControl>
          <FormLabel id={`${title}-format`}>As</FormLabel>
          <RadioGroup
            row
            aria-labelledby={`${title}-format`}
            value={format}
            onChange={(event) => setFormat(event.target.value as ExportRequest['format'])}
          >
            <FormControlLabel value="xlsx" control={<Radio size="small" />} label="Excel workbook, for people" />
            <FormControlLabel value="markedCsv" control={<Radio size="small" />} label="CSV, for people" />
            <FormControlLabel value="csv" control={<Radio size="small" />} label="CSV, for other systems" />
          </RadioGroup>
          <FormHelperText sx={{ mx: 0 }}>{MARKING_HELP[format]}</FormHelperText>
        </FormControl>
        <ColumnChoice offered={offered} chosen={chosen} onChange={setChosen} />
        {asked && columns.length === 0 && <FormHelperText error>Choose at least one column</FormHelperText>}
        {busy && (
          <Box role="status">
            <Typography variant="body2" gutterBottom>
              Preparing the file. Each row is recorded before it is sent.
            </Typography>
            <LinearProgress aria-label="Preparing the file" />
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button variant="contained" onClick={send} disabled={busy}>
          Export
        </Button>
      </DialogActions>
    </KeptDialog>
  )
}

/** Where the file has its marking. */
const MARKING_HELP: Readonly<Record<ExportRequest['format'], string>> = {
  xlsx: 'The marking stands in the first row, on each printed page and in the name of the file.',
  markedCsv: 'The marking stands in the first line, above the headings, and in the name of the file.',
  csv: 'The first line has the headings, as other systems expect. The marking stands in the name of the file alone: keep the name.',
}

function Rows({ ids }: { ids: readonly string[] | undefined }) {
  const { total = 0 } = useListContext()
  const count = ids?.length ?? total
  return <>{count === 1 ? '1 record' : `${numberText(count)} records`}</>
}

/** Asks for the file of the list as it is filtered and sorted now. */
function useFile(type: GovernedName, ids: readonly string[] | undefined, onDone: () => void) {
  const { documents } = useRegistration()
  const list = useListContext()
  const sort = list.sort.field === 'id' ? [] : [{ field: list.sort.field, direction: list.sort.order }]
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const running = useRef<AbortController | null>(null)

  async function file(request: Pick<ExportRequest, 'columns' | 'format' | 'purpose'>): Promise<void> {
    const { archived, ...values } = list.filterValues as Record<string, unknown>
    const filter = ids ? { id: { in: ids } } : (documents.filter?.(values) ?? null)
    running.current = new AbortController()
    setBusy(true)
    setFault(null)
    try {
      const name = await download(
        { type, filter, sort, includeArchived: ids !== undefined || archived === true, ...request },
        running.current.signal,
      )
      notify(`Exported to ${name}`, { type: 'success' })
      onDone()
    } catch (error) {
      if (!running.current.signal.aborted) setFault(faultText(error))
    } finally {
      setBusy(false)
    }
  }
  return { file, busy, fault, stop: () => running.current?.abort() }
}
