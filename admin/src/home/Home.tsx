import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { useMay, useViewer } from '../access/ViewerContext'
import { roleWords } from '../access/roleWords'
import { ask } from '../data/ask'
import { FavouritesBlock } from './FavouritesBlock'
import { withFavourites } from '../favourites/useFavourites'
import { HomeDocument } from '../generated/graphql'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { filtersFor } from '../questions/inbox/tabs'
import { ChangedLately } from './ChangedLately'
import { Columns } from './Columns'
import { ConfirmationWork } from './ConfirmationWork'
import { KeyholdingWork } from './KeyholdingWork'
import { landingOf } from './landing.ts'
import { OfficeWork } from './OfficeWork'
import { OversightWork } from './OversightWork'
import { OwnPlace } from './OwnPlace'
import { Recent } from './Recent'
import { QuestionWork } from './QuestionWork'
import { RegisterWork } from './RegisterWork'

const DAYS_AHEAD = 30
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Where everybody begins: the work that waits for their role, or else what they opened last and what is new. It does
 * not repeat the menu.
 */
export default function Home() {
  const viewer = useViewer()
  const mayDo = useMay()
  const landing = landingOf(viewer)
  if (landing) return <Navigate to={landing} replace />
  const keyholding = mayDo('update', 'Keyholder')
  const register = mayDo('update', 'Organisation')
  const works = keyholding || register
  const oversees = mayDo('read', 'LedgerRecord')
  const office = mayDo('create', 'Account')
  const lookedUp = works ? null : <LookedUp />
  return (
    <>
      <PageHeader
        title="Home"
        subtitle={[viewer.account?.displayName, ...viewer.roles.map(roleWords)].filter(Boolean).join(' · ')}
      />
      {oversees && <OversightWork>{!office && lookedUp}</OversightWork>}
      {office && <OfficeWork>{lookedUp}</OfficeWork>}
      {works ? <Work keyholding={keyholding} register={register} /> : !oversees && !office && lookedUp}
    </>
  )
}

/** For those without work lists: what they opened last, and what is new among the records that they may see. */
function LookedUp() {
  const mayDo = useMay()
  if (!mayDo('read', 'Organisation') && !mayDo('read', 'SpocAssignment')) return <OwnPlace />
  return (
    <Columns>
      {mayDo('read', 'Organisation') && !mayDo('create', 'Account') ? <ChangedLately /> : <FavouritesBlock />}
      <Recent />
    </Columns>
  )
}

function Work({ keyholding, register }: { keyholding: boolean; register: boolean }) {
  const client = useQueryClient()
  const reviewBy = inDays(DAYS_AHEAD)
  const questions = useQuestionWork()
  const confirms = useMay()('read', 'PendingChange', 'decidedBy')
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['home', keyholding, register, reviewBy],
    queryFn: async ({ signal }) =>
      withFavourites(
        client,
        await ask(HomeDocument, { register, keyholding, reviewBy, confirms, ...questions }, { signal }),
      ),
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) return <PageLoading />
  return (
    <Columns>
      <QuestionWork found={data} />
      <ConfirmationWork found={data} />
      {keyholding && <KeyholdingWork found={data} />}
      {register && <RegisterWork found={data} reviewBy={reviewBy} />}
      <FavouritesBlock />
      <Recent />
    </Columns>
  )
}

/** For a SPOC: which questions are theirs to answer. */
function useQuestionWork() {
  const { account, directorates } = useViewer()
  const { own, unassigned } = filtersFor({ account: account?.id ?? '', directorates: directorates.map(({ id }) => id) })
  return { questions: directorates.length > 0, own, unassigned }
}
