import { Alert, Link as MuiLink, MenuItem, TableBody, TableCell, TableRow, TextField } from '@mui/material'
import { Link, useSearchParams } from 'react-router'
import { useViewer } from '../access/ViewerContext'
import type { ExceptionKind } from '../generated/graphql'
import { faultText } from '../data/fault'
import { PageHeader } from '../pages/PageHeader'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { AcceptedSection } from './AcceptedSection'
import { exceptionKinds, isExceptionKind } from './exceptionKinds'
import { ExceptionSection } from './ExceptionSection'
import { useExceptionCounts } from './useExceptions'

const KINDS = Object.keys(exceptionKinds).filter(isExceptionKind)

/** What the register lacks and is late with, whose it is, and one press to the records. */
export default function ExceptionsPage() {
  const [params, setParams] = useSearchParams()
  const { directorates } = useViewer()
  const chosen = params.get('kind')
  const kind = isExceptionKind(chosen) ? chosen : null
  const directorate = directorates.find(({ id }) => id === params.get('of')) ?? null
  const counts = useExceptionCounts(directorate?.id ?? null)
  const choose = (of: string) => setParams({ ...(kind ? { kind } : {}), ...(of === 'ALL' ? {} : { of }) })
  return (
    <>
      <PageHeader
        title="Exceptions"
        subtitle="What records lack or are late with, unless it is accepted for a while."
      />
      {directorates.length > 0 && (
        <TextField
          select
          label="Directorate"
          value={directorate?.id ?? 'ALL'}
          onChange={({ target }) => choose(target.value)}
          helperText="Of what directorates keep"
          sx={{ minWidth: 200, mb: 2 }}
        >
          <MenuItem value="ALL">All</MenuItem>
          {directorates.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {counts.error && <Alert severity="error">{faultText(counts.error)}</Alert>}
      <Section title="Counts" flush>
        <SmallTable label="Counts of exceptions" columns={['Exception', 'Records', 'Whose']}>
          <TableBody>
            {KINDS.map((one) => (
              <Counted key={one} kind={one} count={counts.data?.[one].totalCount} directorate={directorate} />
            ))}
          </TableBody>
        </SmallTable>
      </Section>
      {kind && <ExceptionSection kind={kind} directorate={directorate?.id ?? null} />}
      <AcceptedSection accepted={counts.data?.accepted} />
    </>
  )
}

/** `count`: undefined while it is not known. */
type CountedProps = {
  kind: ExceptionKind
  count: number | undefined
  directorate: { id: string; name: string | null } | null
}

function Counted({ kind, count, directorate }: CountedProps) {
  const { title, isDirectorates } = exceptionKinds[kind]
  const address = new URLSearchParams({ kind, ...(directorate ? { of: directorate.id } : {}) })
  return (
    <TableRow>
      <TableCell>
        <MuiLink component={Link} to={`/exceptions?${address}`}>
          {title}
        </MuiLink>
      </TableCell>
      <TableCell>{count ?? '…'}</TableCell>
      <TableCell>
        {isDirectorates ? (directorate?.name ?? 'The directorate that keeps it') : 'Register managers and SPOCs'}
      </TableCell>
    </TableRow>
  )
}
