import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Box, Button, LinearProgress, Typography } from '@mui/material'
import { useViewer } from '../../access/ViewerContext'
import { save } from '../../exports/save'
import { hasShortMenu } from '../../home/landing.ts'
import { AccessDeniedPage } from '../../pages/AccessDeniedPage'
import { ErrorState } from '../../pages/ErrorState'
import { Crumb } from '../../pages/form/FormPage'
import { PageHeader } from '../../pages/PageHeader'
import { numberText, today } from '../../words/dates'
import { organisationParts } from './parts'
import { PrintedFile } from './PrintedFile'
import type { Part } from './reading'
import { RESIDENT_PARTS } from './residentParts'
import { type OwnFile, useOwnFile } from './useOwnFile'

/** Of their organisation, or of a resident who holds no office: with one, the same lists would show others too. */
export default function OwnFilePage() {
  const viewer = useViewer()
  const { organisation } = viewer
  if (organisation)
    return (
      <FileOf
        of="your organisation"
        above={organisation.name ?? 'Your organisation'}
        parts={organisationParts(organisation.id)}
      />
    )
  return hasShortMenu(viewer) ? <FileOf of="you" above="Your page" parts={RESIDENT_PARTS} /> : <AccessDeniedPage />
}

type FileOfProps = { of: string; above: string; parts: readonly Part[] }

/**
 * All that the viewer is shown of what is their own, to keep or to print. It is read by a press, since the ledger
 * records it as data that were read to be taken away.
 */
function FileOf({ of, above, parts }: FileOfProps) {
  const { state, start } = useOwnFile(parts)
  return (
    <>
      <PageHeader
        above={<Crumb to="/own">{above}</Crumb>}
        title="Your data as a file"
        subtitle={`All that the police hold of ${of} and you may see: as a JSON file for other programs, or on paper. That it was read is recorded.`}
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
            Reading {parts[state.part]?.title}, {state.part + 1} of {parts.length}; {numberText(state.rows)} records so
            far
          </Typography>
        )}
        {state.is === 'read' && <Typography variant="body2">All of it is read.</Typography>}
      </Box>
      {state.is === 'reading' && (
        <LinearProgress
          variant="determinate"
          value={(100 * state.part) / parts.length}
          aria-label="Reading your data"
          sx={{ mt: 1 }}
        />
      )}
      {state.is === 'failed' && <ErrorState error={state.error} onRetry={() => void start()} />}
      {state.is === 'read' && <PrintedFile file={state.file} parts={parts} />}
    </>
  )
}

function saveAsJson({ takenAt, parts }: OwnFile): void {
  const text = JSON.stringify({ takenAt, ...parts }, null, 2)
  save(new Blob([text], { type: 'application/json' }), `your data ${today()}.json`)
}
