import { Alert, Box, Button, Link as MuiLink } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNotify, useRecordContext } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { EngagementsAlikeDocument, type EngagementsAlikeQuery, JoinEngagementDocument } from '../../generated/graphql'
import { useSettled } from '../../pages/useSettled'
import { useKinds } from '../useKinds'
import { When } from '../When'

type Alike = EngagementsAlikeQuery['engagementsAlike']['edges'][number]['node']
type About = { organisations: string[]; kind: string; occurredAt: string }

/** While a new engagement is filled in: others of the same organisation, kind and day. */
export function AlreadyLogged() {
  const isNew = useRecordContext()?.id === undefined
  const [organisations, kind, occurredAt] = useWatch({ name: ['organisations', 'kind', 'occurredAt'] }) as unknown[]
  const typed = useSettled(JSON.stringify(isNew ? aboutOf(organisations, kind, occurredAt) : null), 300)
  const about = JSON.parse(typed) as About | null
  const { data = [] } = useQuery({
    queryKey: ['engagements alike', typed],
    queryFn: ({ signal }) => find(about, signal),
    enabled: about !== null,
    gcTime: 0,
  })
  return (
    // Always in the page, so that screen readers announce what appears in it; while empty, it takes no space.
    <Box role="status" sx={{ display: 'grid', gap: 1, '&:empty': { position: 'absolute' } }}>
      {about !== null && data.map((engagement) => <One key={engagement.id} engagement={engagement} />)}
    </Box>
  )
}

function aboutOf(organisations: unknown, kind: unknown, occurredAt: unknown): About | null {
  const ids = ((organisations ?? []) as { id: string }[]).map(({ id }) => id)
  const at = new Date(occurredAt as string | Date)
  if (ids.length === 0 || typeof kind !== 'string' || kind === '' || !occurredAt || Number.isNaN(at.getTime()))
    return null
  return { organisations: ids.slice(0, 50), kind, occurredAt: at.toISOString() }
}

async function find(about: About | null, signal: AbortSignal): Promise<Alike[]> {
  if (!about) return []
  const { engagementsAlike } = await ask(EngagementsAlikeDocument, about, { signal })
  return engagementsAlike.edges.map(({ node }) => node)
}

function One({ engagement }: { engagement: Alike }) {
  const { nameOf } = useKinds()
  const { account, directorates } = useViewer()
  const notify = useNotify()
  const navigate = useNavigate()
  const { id, version, directorate, officers } = engagement
  const { reset, getValues } = useFormContext()
  const [joined, setJoined] = useState(false)
  useEffect(() => {
    if (joined) void navigate(`/engagements/${id}/show`)
  }, [joined, id, navigate])
  const isOwn = directorates.some((own) => own.id === directorate?.id)
  const isThere = officers?.some((officer) => officer.id === account?.id) ?? true
  const join = async () => {
    try {
      await ask(JoinEngagementDocument, { input: { id, version: version ?? 0 } })
      notify('You are one of its officers', { type: 'success' })
      // What the form holds is logged there already, so nothing is lost by leaving it.
      reset(getValues())
      setJoined(true)
    } catch (error) {
      notify(faultText(error), { type: 'error' })
    }
  }
  return (
    <Alert
      severity="info"
      action={
        !isOwn &&
        !isThere && (
          <Button color="inherit" size="small" onClick={() => void join()}>
            Join it
          </Button>
        )
      }
    >
      Already logged by {directorate?.name ?? 'another directorate'}:{' '}
      {/* In another tab, so that what was typed here stays. */}
      <MuiLink href={`/engagements/${id}/show`} target="_blank" rel="noreferrer" sx={{ fontWeight: 600 }}>
        {nameOf(engagement.kind)}, <When engagement={engagement} />
      </MuiLink>
      {engagement.summary && `. ${shortened(engagement.summary)}`}
    </Alert>
  )
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
