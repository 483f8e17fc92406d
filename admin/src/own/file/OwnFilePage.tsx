import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Box, Button, LinearProgress, Typography } from '@mui/material'
import { useViewer } from '../../access/ViewerContext'
import { save } from '../../exports/save'
import { AccessDeniedPage } from '../../pages/AccessDeniedPage'
import { ErrorState } from '../../pages/ErrorState'
import { Crumb } from '../../pages/form/FormPage'
import { PageHeader } from '../../pages/PageHeader'
import { numberText, today } from '../../words/dates'
import { PARTS } from './parts'
import { PrintedFile } from './PrintedFile'
import { type OwnFile, useOwnFile } from './useOwnFile'

/**
 * All that the viewer is shown of their organisation, to keep or to print. It is read by a press, since the ledger
 * records it as data that were read to be taken away.
 */
export default function OwnFilePage() {
  const { organisation } = useViewer()
  const { state, start } = useOwnFile(organisation?.id)
  if (!organisation) return <AccessDeniedPage />
  return (
    <>
      <PageHeader
        above={<Crumb to="/own">{organisation.name ?? 'Your organisation'}</Crumb>}
        title="Your data as a file"
        subtitle="All that the police hold of your organisation and you may see: as a JSON file for other programs, or on paper. That it was read is recorded."
        actions={
          state.is === 'read' && (
            <>
              <Button startIcon={<FileDownloadOutlined />} onClick={() => saveAsJson(state.file)}>
                Save as JSON
              </Button>
              <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => window.print()}>
                Print
              </Button>
            </>
          )
        }
      />
      {state.is === 'idle' && (
        <Button variant="contained" onClick={() => void start()}>
          Read all of it
        </Button>
      )}
      <Box role="status" className="no-print">
        {state.is === 'reading' && (
          <Typography variant="body2">
            Reading {PARTS[state.part]?.title}, {state.part + 1} of {PARTS.length}; {numberText(state.rows)} records so
            far
          </Typography>
        )}
        {state.is === 'read' && <Typography variant="body2">All of it is read.</Typography>}
      </Box>
      {state.is === 'reading' && (
        <LinearProgress
          variant="determinate"
          value={(100 * state.part) / PARTS.length}
          aria-label="Reading your data"
          sx={{ mt: 1 }}
        />
      )}
      {state.is === 'failed' && <ErrorState error={state.error} onRetry={() => void start()} />}
      {state.is === 'read' && <PrintedFile file={state.file} />}
    </>
  )
}

function saveAsJson({ takenAt, parts }: OwnFile): void {
  const text = JSON.stringify({ takenAt, ...parts }, null, 2)
  save(new Blob([text], { type: 'application/json' }), `your data ${today()}.json`)
}
