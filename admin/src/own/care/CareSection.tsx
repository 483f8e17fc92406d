import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { ask } from '../../data/ask'
import { ConfirmCareItemDocument, type OwnCareItemFragment } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { useAttempt } from '../../pages/useChange'
import { DateText } from '../../words/DateText'
import { careWords } from '../../care/careWords'
import { useNextInFocus } from './useNextInFocus'

/** A round need not be answered at one sitting; the rest of the page stays in sight. */
const AT_FIRST = 6

type CareSectionProps = {
  items: readonly OwnCareItemFragment[]
  total: number
  /** As what somebody works there, by their id. */
  roles: ReadonlyMap<string, string | null>
  keeps: boolean
}

/** The round of care: one press each, and what is wrong is changed in the lists below. Not there when nothing is asked. */
export function CareSection({ items, total, roles, keeps }: CareSectionProps) {
  const [all, setAll] = useState(false)
  const { list, onAnswered } = useNextInFocus(items)
  const [first] = items
  if (!first) return null
  return (
    <Section title="Is this still right?" count={total}>
      <Typography variant="body2" sx={{ mb: 1.5, color: 'text.secondary' }}>
        {keeps
          ? 'Press “Still right”, or change the entry in its list on this page: either settles it.'
          : 'Your owners and editors answer.'}{' '}
        {first.answerBy && (
          <>
            Until <DateText value={first.answerBy} />.
          </>
        )}
      </Typography>
      <Box component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {items.slice(0, all ? items.length : AT_FIRST).map((item, at) => (
          <Asked
            key={item.id}
            item={item}
            words={careWords(item, { to: 'ORGANISATION', role: roles.get(item.person?.id ?? '') ?? null })}
            keeps={keeps}
            onAnswered={() => onAnswered(item.id, at)}
          />
        ))}
      </Box>
      {!all && items.length > AT_FIRST && <Button onClick={() => setAll(true)}>Show all {total}</Button>}
      {all && total > items.length && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {total - items.length} more follow when these are answered.
        </Typography>
      )}
    </Section>
  )
}

type AskedProps = { item: OwnCareItemFragment; words: string; keeps: boolean; onAnswered: () => void }

function Asked({ item: { id, version }, words, keeps, onAnswered }: AskedProps) {
  const attempt = useAttempt()
  const confirm = () => ask(ConfirmCareItemDocument, { input: { id, version: version ?? 0 } })
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Typography variant="body2" sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
      {keeps && (
        <Button
          aria-label={`Still right: ${words}`}
          onClick={() => {
            onAnswered()
            void attempt(confirm, 'Thank you: it is confirmed')
          }}
        >
          Still right
        </Button>
      )}
    </Box>
  )
}
