import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import type { WishFormFragment } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { useArchive } from '../../pages/record/useArchive'
import { Section } from '../../pages/Section'
import { WishDialog, type WishOwner } from './WishDialog'
import { inOrder, wayOf } from './wishWords'

type WishesSectionProps = {
  owner: WishOwner
  wishes: readonly WishFormFragment[]
  count: number
  keeps: boolean
}

/** What the organisation and its people, or a resident, wish to be told, and how. */
export function WishesSection({ owner, wishes, count, keeps }: WishesSectionProps) {
  const [opened, setOpened] = useState<{ wish?: WishFormFragment } | null>(null)
  return (
    <Section
      title="What you wish to hear about"
      count={count}
      actions={keeps && <AddButton label="Add a wish" onClick={() => setOpened({})} />}
    >
      {wishes.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Nothing is chosen yet.
        </Typography>
      )}
      <Box component="ul" aria-label="Wishes" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {inOrder(wishes).map((wish) => (
          <WishLine
            key={wish.id}
            wish={wish}
            whose={whoseOf(owner, wish)}
            onChange={keeps ? () => setOpened({ wish }) : undefined}
          />
        ))}
      </Box>
      {wishes.length < count && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          The first {wishes.length} of {count}
        </Typography>
      )}
      {opened && <WishDialog owner={owner} wish={opened.wish} onClose={() => setOpened(null)} />}
    </Section>
  )
}

/** Nobody is named on a resident's own page. */
function whoseOf(owner: WishOwner, { person }: WishFormFragment): string | null {
  if ('person' in owner) return null
  return person ? (person.displayName ?? 'One of your people') : 'Your organisation'
}

type WishLineProps = { wish: WishFormFragment; whose: string | null; onChange: (() => void) | undefined }

function WishLine({ wish, whose, onChange }: WishLineProps) {
  const { archive } = useArchive('wishes', 'wish')
  const topic = wish.topic?.name ?? 'A topic'
  const what = [topic, whose, wayOf(wish)].filter(Boolean).join(', ')
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {topic}
        </Typography>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {whose && `${whose}: `}
          {wayOf(wish)}
        </Typography>
      </Box>
      {onChange && (
        <Box>
          <Button aria-label={`Change ${what}`} onClick={onChange}>
            Change
          </Button>
          <Button aria-label={`Take away ${what}`} onClick={() => void archive(wish)}>
            Take away
          </Button>
        </Box>
      )}
    </Box>
  )
}
