import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined'
import { Button } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { MOST, useTogether } from '../together/useTogether'

const VerifyDialog = lazy(() => import('./VerifyDialog'))

/** Notes when the chosen keyholders were verified. */
export function VerifySelected() {
  const mayDo = useMay()
  const together = useTogether()
  const [open, setOpen] = useState(false)
  if (!mayDo('update', 'Keyholder', 'verifiedAt')) return null
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
