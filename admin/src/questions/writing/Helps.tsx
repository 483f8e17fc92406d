import { Box } from '@mui/material'
import { useFormContext } from 'react-hook-form'
import { EarlierAnswers } from './EarlierAnswers'
import { TemplateButton } from './TemplateButton'

/** What an answer can be made from. Inside the form; what is there already stays, and the rest comes below it. */
export function Helps({ question }: { question: string }) {
  const form = useFormContext<{ body: string }>()
  const add = (text: string) => {
    const before = form.getValues('body').trimEnd()
    form.setValue('body', before === '' ? text : `${before}\n\n${text}`, { shouldDirty: true })
    document.getElementById('question-writing')?.focus()
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ml: -0.75 }}>
      <TemplateButton question={question} onText={add} />
      <EarlierAnswers question={question} onText={add} />
    </Box>
  )
}
