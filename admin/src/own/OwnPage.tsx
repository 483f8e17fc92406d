import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import { Button } from '@mui/material'
import { Link } from 'react-router'
import { useMay, useViewer } from '../access/ViewerContext'
import { Columns } from '../home/Columns'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { AbsencesSection } from './absences/AbsencesSection'
import { AskButton } from '../questions/ask/AskButton'
import { AboutSection } from './about/AboutSection'
import { IssuesSection } from './about/IssuesSection'
import { CareSection } from './care/CareSection'
import { PeopleSection } from './people/PeopleSection'
import { OwnPremisesSection } from './premises/OwnPremisesSection'
import { QuestionsSection } from './questions/QuestionsSection'
import { SettledSection, WaitingSection } from './waiting/WaitingSection'
import { WishesSection } from './wishes/WishesSection'
import { useOwnProfile } from './useOwnProfile'

/** What the register holds of the viewer's own organisation, edited where it stands. */
export function OwnPage() {
  const { organisation, standing } = useViewer()
  const mayDo = useMay()
  const { data, error, refetch } = useOwnProfile(organisation?.id, standing === 'OWNER')
  if (!organisation) return <AccessDeniedPage />
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  if (!data.organisation) return <AccessDeniedPage />
  const keeps = mayDo('create', 'PendingChange')
  return (
    <>
      <PageHeader
        title={data.organisation.name ?? 'Your organisation'}
        subtitle={
          keeps
            ? 'What the police know of you. Contacts and people change at once; what others rely on waits until a person of the force has confirmed it.'
            : 'What the police know of you. Your owners and editors change it.'
        }
        actions={
          <>
            <Button component={Link} to="/own/file" startIcon={<FileDownloadOutlined />}>
              Your data as a file
            </Button>
            {mayDo('create', 'Question') && <AskButton />}
          </>
        }
      />
      <Columns>
        <div>
          <CareSection {...data.asked} roles={data.roles} keeps={mayDo('update', 'CareItem')} />
          <QuestionsSection questions={data.questions} />
          <WaitingSection waiting={data.waiting} />
          <AboutSection organisation={data.organisation} keeps={keeps} />
          <IssuesSection organisation={data.organisation} keeps={keeps} />
          <PeopleSection
            organisation={data.organisation.id}
            people={data.people}
            accounts={data.accounts}
            keeps={keeps}
          />
          <SettledSection settled={data.settled} />
        </div>
        <div>
          <OwnPremisesSection premises={data.premises} keeps={keeps} />
          <AbsencesSection
            organisation={data.organisation.id}
            absences={data.absences.rows}
            count={data.absences.count}
            keeps={keeps}
          />
          <WishesSection
            owner={{ organisation: { id: data.organisation.id } }}
            wishes={data.wishes.rows}
            count={data.wishes.count}
            keeps={keeps}
          />
        </div>
      </Columns>
    </>
  )
}
