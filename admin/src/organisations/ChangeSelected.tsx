import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import { Button } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { MOST, useTogether } from '../together/useTogether'

const ChangeDialog = lazy(() => import('./ChangeDialog'))

/** Changes tier, review date, groups and issues of the chosen organisations. */
export function ChangeSelected() {
  const together = useTogether()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button startIcon={<EditNoteOutlined />} disabled={together.ids.length > MOST} onClick={() => setOpen(true)}>
        Change
      </Button>
      {open && (
        <Suspense>
          <ChangeDialog {...together} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
