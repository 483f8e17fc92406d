import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ask } from '../data/ask'
import { Fault } from '../data/fault'
import { PremisesCallSheetDocument } from '../generated/graphql'
import { CallSheet } from '../contacts/CallSheet'
import { ErrorState } from '../pages/ErrorState'
import { Crumb } from '../pages/form/FormPage'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'

// Policy demands no purpose here: a sheet is read by those who may read it on the screen, often in the night, and
// nobody is to be held up by a question. So this is nobody's reason but the deed itself, by which the ledger tells a
// sheet from a look. It does not claim that anything was printed.
const DEED = 'Call sheet opened, to be printed'

/** Whom to ring for one premises, for paper. Read afresh, so that the ledger knows of the sheet. */
export default function CallSheetPage() {
  const { id = '' } = useParams()
  const {
    data: premises,
    error,
    refetch,
  } = useQuery({
    queryKey: ['premises', 'call sheet', id],
    queryFn: async ({ signal }) => {
      const { onePremises } = await ask(PremisesCallSheetDocument, { id }, { signal, purpose: DEED })
      if (!onePremises)
        throw new Fault({ message: 'There are no such premises, or they are not for you to see.', code: 'NOT_FOUND' })
      return onePremises
    },
    gcTime: 0,
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!premises) return <PageLoading />
  return (
    <>
      <div className="no-print">
        <PageHeader
          above={<Crumb to={`/premises/${id}/show`}>{premises.name}</Crumb>}
          title="Call sheet"
          actions={
            <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => window.print()}>
              Print
            </Button>
          }
        />
      </div>
      <CallSheet
        title={`Call sheet: ${premises.name ?? 'premises'}`}
        premises={[{ ...premises, keyholders: premises.toRing }]}
      />
    </>
  )
}
