import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import { Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMay, useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { ResidentPageDocument } from '../../generated/graphql'
import { Columns } from '../../home/Columns'
import { hasShortMenu } from '../../home/landing.ts'
import { ErrorState } from '../../pages/ErrorState'
import { PageHeader } from '../../pages/PageHeader'
import { PageLoading } from '../../pages/PageLoading'
import { AskButton } from '../../questions/ask/AskButton'
import { ConsentsSection } from '../looks/ConsentsSection'
import { QuestionsSection } from '../questions/QuestionsSection'
import { WishesSection } from '../wishes/WishesSection'
import { AboutResident } from './AboutResident'

/** What the register holds of a resident: what they said when they registered, and what they asked since. */
export function ResidentPage() {
  const mayDo = useMay()
  const viewer = useViewer()
  const { data, error, refetch } = useQuery({
    queryKey: ['own', 'resident'],
    queryFn: ({ signal }) => ask(ResidentPageDocument, {}, { signal }),
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const person = data.viewer.account?.person ?? null
  // What they wish for at an organisation stands on that organisation's page.
  const wishes = (person?.wishes ?? []).filter(({ organisation }) => organisation === null)
  return (
    <>
      <PageHeader
        title={person?.displayName ?? 'Your page'}
        subtitle={
          person
            ? 'What the police know of you. What you wish to hear about is yours to change, at any time.'
            : 'The police know nothing of you but your account and your questions.'
        }
        actions={
          <>
            {hasShortMenu(viewer) && (
              <Button component={Link} to="/own/file" startIcon={<FileDownloadOutlined />}>
                Your data as a file
              </Button>
            )}
            {mayDo('create', 'Question') && <AskButton />}
          </>
        }
      />
      <Columns>
        <div>
          {person && (
            <WishesSection
              owner={{ person: { id: person.id } }}
              wishes={wishes}
              count={wishes.length}
              keeps={mayDo('create', 'Wish')}
            />
          )}
          <QuestionsSection questions={data.questions} />
        </div>
        {person && (
          <div>
            <AboutResident person={person} />
            <ConsentsSection newest={data.ownConsents} ofOnePerson />
          </div>
        )}
      </Columns>
    </>
  )
}
