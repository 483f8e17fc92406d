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

// The policy demands no purpose here: those who may read the sheet may read the same on the screen, often at night,
// when a question would hold them up. The ledger gets this text instead, to tell a sheet from an ordinary look. It does
// not claim that anything was printed.
const PURPOSE = 'Call sheet opened, to be printed'

/** Whom to ring for one premises, for paper. Always read again, so that the ledger has a record of the sheet. */
export default function CallSheetPage() {
  const { id = '' } = useParams()
  const {
    data: premises,
    error,
    refetch,
  } = useQuery({
    queryKey: ['premises', 'call sheet', id],
    queryFn: async ({ signal }) => {
      const { onePremises } = await ask(PremisesCallSheetDocument, { id }, { signal, purpose: PURPOSE })
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
