import { Box, Button, ListItemText, Menu, MenuItem } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNotify } from 'react-admin'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { FillTemplateDocument, TemplateChoicesDocument } from '../../generated/graphql'
import { useShortcut } from '../../shortcuts/useShortcut'

/** Begins an answer with a template, filled for the question as far as Beadle knows it. */
export function TemplateButton({ question, onText }: { question: string; onText: (text: string) => void }) {
  const notify = useNotify()
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useShortcut('m', () => setAnchor(button.current))
  const { data, error } = useQuery({
    queryKey: ['template choices'],
    queryFn: async ({ signal }) => (await ask(TemplateChoicesDocument, {}, { signal })).answerTemplates.edges,
    enabled: anchor !== null,
  })
  const choose = async (template: string) => {
    setAnchor(null)
    try {
      const { fillTemplate } = await ask(FillTemplateDocument, { template, question })
      onText(fillTemplate?.text ?? '')
      const left = fillTemplate?.unfilled ?? []
      if (left.length > 0) notify(`Still to fill: ${left.join(', ')}`, { type: 'info' })
    } catch (fault) {
      notify(faultText(fault), { type: 'error' })
    }
  }
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-keyshortcuts="M"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        From a template
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null && (data ?? error) !== null && (data ?? error) !== undefined}
        onClose={() => setAnchor(null)}
      >
        {error && <Box sx={{ px: 2, py: 1 }}>{faultText(error)}</Box>}
        {data?.length === 0 && <MenuItem disabled>No templates yet</MenuItem>}
        {data?.map(({ node }) => (
          <MenuItem key={node.id} onClick={() => void choose(node.id)}>
            <ListItemText primary={node.name} secondary={node.directorate?.name} />
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
