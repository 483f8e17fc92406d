import { TextInput } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import type { AnswerTemplateRowFragment } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { needed } from '../pages/form/needed'
import { OwnDirectorateInput } from '../pages/form/OwnDirectorateInput'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker } from '../pages/form/RecordPicker'
import { directorateChoices } from '../referenceLists/choices'

type TemplateDialogProps = { template?: AnswerTemplateRowFragment | undefined; onClose: () => void }

/** Adds or changes a text that answers begin with. */
export const TemplateDialog = ({ template, onClose }: TemplateDialogProps) => (
  <RecordDialog
    title={template ? 'Edit answer template' : 'New answer template'}
    resource="answer-templates"
    record={template}
    saved="The template is saved"
    onClose={onClose}
  >
    <Permitted type="AnswerTemplate" field="name">
      <TextInput source="name" label="Name" {...needed('Give it a name')} autoComplete="off" />
    </Permitted>
    <Permitted type="AnswerTemplate" field="directorate">
      <For />
    </Permitted>
    <Permitted type="AnswerTemplate" field="body">
      <TextInput
        source="body"
        label="Text"
        multiline
        minRows={6}
        {...needed('Write the text')}
        helperText="Beadle fills {{reference}}, {{subject}}, {{asker}}, {{directorate}} and {{officer}}. The officer fills any other {{place}}"
      />
    </Permitted>
  </RecordDialog>
)

/** SPOCs keep the templates of their own directorates, administrators those of all. */
function For() {
  const { directorates } = useViewer()
  if (directorates.length > 0) return <OwnDirectorateInput helperText="Whose SPOCs may use it" required />
  return (
    <RecordPicker
      source="directorate"
      label="For"
      kind="directorates"
      choices={directorateChoices}
      helperText="Leave it empty for all directorates"
    />
  )
}
