import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined'
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import LoginOutlined from '@mui/icons-material/LoginOutlined'
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Alert, Box, Button } from '@mui/material'
import { Link } from 'react-router'
import { Fault, type FaultCode, faultText } from '../data/fault'
import { askAgain } from '../data/session'
import { Notice } from './Notice'

const LOOKS: Partial<Record<FaultCode, { icon: typeof LockOutlined; title: string }>> = {
  FORBIDDEN: { icon: LockOutlined, title: 'This page is not for your role' },
  NOT_FOUND: { icon: SearchOffOutlined, title: 'There is nothing here for you' },
  UNREACHABLE: { icon: CloudOffOutlined, title: 'The server cannot be reached' },
  UNAVAILABLE: { icon: HourglassEmptyOutlined, title: 'The register cannot answer just now' },
  UNAUTHENTICATED: { icon: LoginOutlined, title: 'You are signed out' },
  RATE_LIMITED: { icon: ReportProblemOutlined, title: 'Too many requests' },
}

/** Trying again leads to the same. */
const FINAL: readonly FaultCode[] = ['NOT_FOUND', 'FORBIDDEN']

/** What went wrong and what to do, with the reference that finds it in the server's log. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const fault = error instanceof Fault ? error : null
  const { icon, title } = (fault && LOOKS[fault.code]) ?? { icon: ReportProblemOutlined, title: 'Something went wrong' }
  const isFinal = fault !== null && FINAL.includes(fault.code)
  return (
    <Notice
      icon={icon}
      title={title}
      tone="warning.main"
      action={<Ways code={fault?.code ?? null} onRetry={isFinal ? undefined : onRetry} />}
    >
      {faultText(error)}
      {fault?.reference && <> Reference: {fault.reference}</>}
    </Notice>
  )
}

function Ways({ code, onRetry }: { code: FaultCode | null; onRetry: (() => void) | undefined }) {
  const retry = () => {
    askAgain()
    onRetry?.()
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 1 }}>
      {onRetry && (
        <Button variant="outlined" onClick={retry}>
          {code === 'UNAUTHENTICATED' ? 'Sign in' : 'Try again'}
        </Button>
      )}
      {code === 'NOT_FOUND' && (
        <Button variant="outlined" component={Link} to="/search">
          Search
        </Button>
      )}
      {!onRetry && (
        <Button variant="outlined" component={Link} to="/">
          Home
        </Button>
      )}
    </Box>
  )
}

/** Above a page that could not be read again and still shows what it read before. */
export const Outdated = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <Alert
    severity="warning"
    sx={{ mb: 2 }}
    action={
      <Button
        color="inherit"
        onClick={() => {
          askAgain()
          onRetry()
        }}
      >
        Read it again
      </Button>
    }
  >
    What is shown may be out of date. {faultText(error)}
  </Alert>
)
