import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined'
import { Button } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { MOST, useTogether } from '../together/useTogether'

const VerifyDialog = lazy(() => import('./VerifyDialog'))

/** Records when the chosen keyholders were verified. */
export function VerifySelected() {
  const together = useTogether()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button startIcon={<VerifiedOutlined />} disabled={together.ids.length > MOST} onClick={() => setOpen(true)}>
        Verify…
      </Button>
      {open && (
        <Suspense>
          <VerifyDialog {...together} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
