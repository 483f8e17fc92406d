import { Box, Checkbox, FormControlLabel } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { ChooseMailDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'

/** What the mails about questions hold; for those who get any. */
export function MailSection({ hasText }: { hasText: boolean }) {
  const mayDo = useMay()
  const notify = useNotify()
  const [chosen, setChosen] = useState(hasText)
  const [waiting, setWaiting] = useState(false)
  if (!mayDo('read', 'Question')) return null
  const choose = async (wanted: boolean) => {
    setWaiting(true)
    try {
      await ask(ChooseMailDocument, { input: { hasText: wanted } })
      setChosen(wanted)
      notify(wanted ? 'Mails will contain the text' : 'Mails will contain a link only', { type: 'success' })
    } catch (error) {
      notify(faultText(error), { type: 'error' })
    }
    setWaiting(false)
  }
  return (
    <Section title="Mails about questions">
      <FormControlLabel
        control={
          <Checkbox
            checked={chosen}
            disabled={waiting}
            onChange={(_event, wanted) => void choose(wanted)}
            slotProps={{ input: { 'aria-describedby': 'mail-text-help' } }}
          />
        }
        label="Include the text in mails"
      />
      <Box id="mail-text-help" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        Otherwise a mail contains only a link. Anyone who can read the mailbox can read text in it.
      </Box>
    </Section>
  )
}
