import { NumberInput } from 'react-admin'
import type { ResponseTimeFormFragment } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'

type ResponseTimeDialogProps = { time: ResponseTimeFormFragment; title: string; onClose: () => void }

/** Changes how soon one kind of question is answered. */
export const ResponseTimeDialog = ({ time, title, onClose }: ResponseTimeDialogProps) => (
  <RecordDialog
    title={title}
    resource="responseTimes"
    record={time}
    saved="The response time is saved"
    onClose={onClose}
  >
    <Row>
      <Permitted type="ResponseTime" field="firstAnswerMinutes">
        <NumberInput
          source="firstAnswerMinutes"
          label="First answer within, minutes"
          min={1}
          {...needed('Say how soon')}
          helperText="Of working time"
        />
      </Permitted>
      <Permitted type="ResponseTime" field="answerMinutes">
        <NumberInput
          source="answerMinutes"
          label="Answer within, minutes"
          min={1}
          {...needed('Say how soon')}
          helperText="A day of eight hours has 480"
        />
      </Permitted>
    </Row>
  </RecordDialog>
)
