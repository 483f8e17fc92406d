import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined'
import { Button, IconButton } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { useMay } from '../../access/ViewerContext'
import { Key } from '../../shortcuts/Key'
import { useShortcut } from '../../shortcuts/useShortcut'

const FORM = '/engagements/create'
const LineDialog = lazy(() => import('./LineDialog'))

/** Opens the line that logs an engagement, as the key E does on every page that has no other use for it. */
export function LineButton() {
  const mayDo = useMay()
  // Where the form is open already, a line would overwrite what is typed there.
  const isOpen = useLocation().pathname === FORM
  const may = mayDo('create', 'Engagement') && !isOpen
  const [open, setOpen] = useState(false)
  // Only the form closes it: leaving a page with unsaved changes may be refused.
  if (isOpen && open) setOpen(false)
  useShortcut('e', may ? () => setOpen(true) : null)
  if (!may) return null
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="E"
        startIcon={<HandshakeOutlined />}
        endIcon={
          <span aria-hidden>
            <Key>E</Key>
          </span>
        }
        sx={{ display: { xs: 'none', sm: 'inline-flex' }, flexShrink: 0 }}
      >
        Log in one line
      </Button>
      <IconButton aria-label="Log in one line" onClick={() => setOpen(true)} sx={{ display: { sm: 'none' } }}>
        <HandshakeOutlined fontSize="small" />
      </IconButton>
      {open && (
        <Suspense>
          <LineDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
