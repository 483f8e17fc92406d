import { Box, Button, type Theme, useMediaQuery } from '@mui/material'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { useShortcut } from '../shortcuts/useShortcut'
import { ChangeDetail } from './ChangeDetail'
import { ChangeKeys } from './ChangeKeys'
import { ChangeList } from './ChangeList'
import { addressOf } from './addressOf'
import type { Gap } from './deciding/gap'
import { GapNotice } from './deciding/GapNotice'
import { isTab, type Tab } from './tabs'
import { usePendingChanges } from './usePendingChanges'

const PAGE = 50

/** What organisations propose, for those who decide: the list, and one change beside what stands. */
export default function PendingChangesPage() {
  return useMay()('read', 'PendingChange', 'decidedBy') ? <PendingChanges /> : <AccessDeniedPage />
}

function PendingChanges() {
  const [address, setAddress] = useSearchParams()
  const asked = address.get('tab')
  const named = address.get('id') ?? undefined
  const tab: Tab = isTab(asked) ? asked : 'open'
  const [first, setFirst] = useState(PAGE)
  const [moved, setMoved] = useState(false)
  const [left, setLeft] = useState<string>()
  const [gap, setGap] = useState<Gap | null>(null)
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true })
  const { data, error, refetch } = usePendingChanges({ tab, first, id: named, isShown: isWide || named !== undefined })
  const changes = data?.listed.edges.map(({ node }) => node) ?? []
  // Where both have room, a change is always shown, and the keys are for it.
  const id = named ?? (isWide ? changes[0]?.id : undefined)
  const at = changes.findIndex((change) => change.id === id)
  const go = (to: string | undefined, replace = false) => {
    setMoved(true)
    setAddress(to === undefined ? { tab } : { tab, id: to }, { replace })
  }
  const goBy = (step: number) => {
    const next = changes[Math.min(Math.max(at + step, 0), changes.length - 1)]
    if (next && next.id !== id) go(next.id)
  }
  useShortcut('j', () => goBy(1))
  useShortcut('k', () => goBy(-1))
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const decided = (lacks: Gap | null) => {
    setGap(lacks)
    go((changes[at + 1] ?? changes[at - 1])?.id, true)
  }
  return (
    <>
      <PageHeader
        title="Waiting for confirmation"
        subtitle="What organisations propose. The register changes once you accept it; those who proposed it are told by mail, in your office’s name."
        actions={
          !isWide &&
          id !== undefined && (
            <Button component={Link} to={addressOf({ tab })} onClick={() => setLeft(id)} variant="outlined">
              All changes
            </Button>
          )
        }
      />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      {gap && <GapNotice gap={gap} onClose={() => setGap(null)} />}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '320px minmax(0, 1fr)' }, gap: 2 }}>
        {(isWide || id === undefined) && (
          <ChangeList
            tab={tab}
            onTab={(next) => setAddress({ tab: next }, { replace: true })}
            found={data}
            chosen={id}
            onChoose={() => setMoved(true)}
            cameFrom={left}
            onMore={changes.length === first ? () => setFirst(first + PAGE) : undefined}
          />
        )}
        {id !== undefined && (
          <Box sx={{ minWidth: 0 }}>
            <ChangeDetail key={id} id={id} takesFocus={moved} onDecided={decided} />
          </Box>
        )}
      </Box>
      <ChangeKeys />
    </>
  )
}
