import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import { Button, Card, Typography } from '@mui/material'
import { useState } from 'react'
import { useMay, useViewer } from '../access/ViewerContext'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { ColleagueTable } from './ColleagueTable'
import { InviteDialog } from './InviteDialog'
import { LeaveSection } from './LeaveSection'
import { useColleagues } from './useColleagues'

/** Who may sign in for the viewer's organisation, and as what; owners have this page. */
export default function ColleaguesPage() {
  const { organisation } = useViewer()
  const mayDo = useMay()
  const { data, error, refetch } = useColleagues(organisation?.id)
  const [inviting, setInviting] = useState(false)
  if (!organisation || !mayDo('read', 'ColleagueInvitation')) return <AccessDeniedPage />
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  return (
    <>
      <PageHeader
        title="Colleagues"
        subtitle={`Who signs in for ${organisation.name ?? 'your organisation'}, and what they may do: at most 20, with those suspended and invited.`}
        actions={
          data.closed === null ? (
            <Button variant="contained" startIcon={<PersonAddOutlined />} onClick={() => setInviting(true)}>
              Invite a colleague
            </Button>
          ) : (
            <Typography variant="body2">{data.closed}</Typography>
          )
        }
      />
      <Card sx={{ mb: 2, fontSize: '0.8125rem' }}>
        <ColleagueTable {...data} />
      </Card>
      <LeaveSection />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  )
}
