import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Button } from '@mui/material'
import { Fault, type FaultCode } from '../data/fault'
import { Notice } from './Notice'

const LOOKS: Partial<Record<FaultCode, { icon: typeof LockOutlined; title: string }>> = {
  FORBIDDEN: { icon: LockOutlined, title: 'This page is not for your role' },
  NOT_FOUND: { icon: SearchOffOutlined, title: 'There is nothing here for you' },
  UNREACHABLE: { icon: CloudOffOutlined, title: 'The server cannot be reached' },
  RATE_LIMITED: { icon: ReportProblemOutlined, title: 'Too many requests' },
}

/** What went wrong, in words, with the reference that finds it in the server's log. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const fault = error instanceof Fault ? error : null
  const { icon, title } = (fault && LOOKS[fault.code]) ?? { icon: ReportProblemOutlined, title: 'Something went wrong' }
  return (
    <Notice icon={icon} title={title} tone="warning.main" action={onRetry && <Button variant="outlined" onClick={onRetry}>Try again</Button>}>
      {fault?.message ?? 'The page ran into a fault of its own. Nothing has been lost that was saved.'}
      {fault?.reference && <> Reference: {fault.reference}</>}
    </Notice>
  )
}
