import { Box } from '@mui/material'
import { useFormContext } from 'react-hook-form'
import type { QuestionThreadFragment } from '../../generated/graphql'
import { EarlierAnswers } from './EarlierAnswers'
import { TemplateButton } from './TemplateButton'

/** An earlier answer is given without its asker: the one who is answered now takes the place. */
const named = (text: string, { asker, reference }: Pick<QuestionThreadFragment, 'reference' | 'asker'>): string =>
  Object.entries({ asker: asker?.displayName, reference }).reduce(
    (said, [place, value]) => (value ? said.replaceAll(`{{${place}}}`, () => value) : said),
    text,
  )

/** What an answer can be made from. Inside the form; what is there already stays, and the rest comes below it. */
export function Helps({ question }: { question: Pick<QuestionThreadFragment, 'id' | 'reference' | 'asker'> }) {
  const form = useFormContext<{ body: string }>()
  const add = (text: string) => {
    const before = form.getValues('body').trimEnd()
    form.setValue('body', before === '' ? text : `${before}\n\n${text}`, { shouldDirty: true })
    document.getElementById('question-writing')?.focus()
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ml: -0.75 }}>
      <TemplateButton question={question.id} onText={add} />
      <EarlierAnswers question={question.id} onText={(text) => add(named(text, question))} />
    </Box>
  )
}
