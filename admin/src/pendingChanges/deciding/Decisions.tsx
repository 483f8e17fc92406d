import { Box, Button } from '@mui/material'
import { useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { Key } from '../../shortcuts/Key'
import { useShortcut } from '../../shortcuts/useShortcut'
import { changeWords } from '../changeWords'
import type { Comparison } from '../compared/comparison'
import type { Beside } from '../beside'
import { accept, reject } from './decide'
import { EditDialog } from './EditDialog'
import { ReasonDialog } from '../../pages/dialogs/ReasonDialog'
import type { Gap } from './gap'

type DecisionsProps = {
  change: Beside
  comparison: Comparison
  names: ReadonlyMap<string, string>
  /** It is decided: what the premises lacks now. */
  onDecided: (gap: Gap | null) => void
  onRefused: (error: unknown) => void
}

/** What can be done with a change that waits, by a button and by a key each. */
export function Decisions({ change, comparison, names, onDecided, onRefused }: DecisionsProps) {
  const notify = useNotify()
  const refresh = useRefresh()
  const [open, setOpen] = useState<'EDIT' | 'REJECT' | null>(null)
  const [sending, setSending] = useState(false)
  const what = changeWords(change)
  const inWords = change.field === 'parent' && change.newValue !== null
  const edits = change.field !== 'removed' && !comparison.gone
  const accepted = (gap: Gap | null, how = 'Accepted') => {
    onDecided(gap)
    return `${how}: ${what}`
  }
  const acceptNow = async () => {
    if (sending || comparison.gone) return
    if (inWords) return setOpen('EDIT')
    setSending(true)
    try {
      notify(accepted(await accept(change, comparison)), { type: 'success' })
    } catch (error) {
      onRefused(error)
    }
    setSending(false)
    // Also after a refusal: then something else stands than was shown.
    refresh()
  }
  const rejectFor = async (reason: string) => {
    await reject(change, reason).catch((error: unknown) => {
      refresh()
      throw error
    })
    onDecided(null)
    notify(`Rejected: ${what}`, { type: 'success' })
    refresh()
  }
  useShortcut('a', () => void acceptNow())
  useShortcut('e', edits ? () => setOpen('EDIT') : null)
  useShortcut('r', () => setOpen('REJECT'))
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}>
        {!comparison.gone && (
          <Button
            variant="contained"
            aria-keyshortcuts="A"
            aria-busy={sending}

            onClick={() => void acceptNow()}
          >
            {inWords ? 'Choose and accept' : comparison.changedSince ? 'Accept against it' : 'Accept'}
            <Hint letter="A" />
          </Button>
        )}
        {edits && (
          <Button
            variant="outlined"
            aria-keyshortcuts="E"

            onClick={() => setOpen('EDIT')}
          >
            Edit and accept
            <Hint letter="E" />
          </Button>
        )}
        <Button
          variant="outlined"
          color="error"
          aria-keyshortcuts="R"

          onClick={() => setOpen('REJECT')}
        >
          Reject
          <Hint letter="R" />
        </Button>
        <Why inWords={inWords} gone={comparison.gone} />
      </Box>
      {open === 'EDIT' && (
        <EditDialog
          change={change}
          names={names}
          accept={async (value) => accepted(await accept(change, comparison, value), 'Accepted as edited')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'REJECT' && (
        <ReasonDialog
          title={`Reject: ${what}`}
          about="The register stays as it is. The organisation reads the reason, and which office gave it."
          verb="Reject"
          send={rejectFor}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** The button's name says it already. */
const Hint = ({ letter }: { letter: string }) => (
  <Box component="span" aria-hidden sx={{ display: { xs: 'none', sm: 'inline-flex' }, ml: 1 }}>
    <Key>{letter}</Key>
  </Box>
)

/** Why it cannot simply be accepted. */
function Why({ inWords, gone }: { inWords: boolean; gone: boolean }) {
  const words = gone
    ? 'It can only be rejected: what was to be changed is no longer in the register.'
    : inWords && 'They wrote it in words: say which organisation is meant.'
  return words && <Box sx={{ color: 'text.secondary' }}>{words}</Box>
}
