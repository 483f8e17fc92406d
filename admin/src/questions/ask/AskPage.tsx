import { Alert, Link } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { RadioButtonGroupInput, SelectInput, TextInput, useNotify } from 'react-admin'
import { useLocation, useNavigate } from 'react-router'
import { useMay } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { AskChoicesDocument, type AskChoicesQuery, AskQuestionDocument, type Urgency } from '../../generated/graphql'
import { AccessDeniedPage } from '../../pages/AccessDeniedPage'
import { ErrorState } from '../../pages/ErrorState'
import { FormCard } from '../../pages/form/FormPage'
import { needed } from '../../pages/form/needed'
import type { Choice } from '../../pages/form/RecordPicker'
import { fieldErrorsOf, SaveFault } from '../../pages/form/SaveFault'
import { unplaced } from '../../pages/form/unplaced'
import { PageHeader } from '../../pages/PageHeader'
import { PageLoading } from '../../pages/PageLoading'
import { today } from '../../words/dates'
import { useForceWords } from '../QuestionState'
import { threadPath } from '../QuestionRow'
import { FilesInput, idsOf } from '../writing/FilesInput'
import type { Uploaded } from '../writing/upload'
import { type Behalf, behalfDefaults, behalfInput, type BehalfValues, OnBehalf } from './OnBehalf'

type Values = BehalfValues & {
  subject: string
  body: string
  issue: string
  urgency: Urgency
  operation: string
  attachments: readonly Uploaded[]
}

const URGENCIES = [
  { id: 'NORMAL', name: 'Normal' },
  { id: 'URGENT', name: 'Urgent: answered first' },
]

/** A choice of nothing is a choice here, and is shown like one. */
const EMPTY_SHOWN = { slotProps: { select: { displayEmpty: true }, inputLabel: { shrink: true } } } as const

/** Asks the police a question; a SPOC asks on behalf of an organisation or a person. */
export default function AskPage() {
  return useMay()('create', 'Question') ? <AskingPage /> : <AccessDeniedPage />
}

function AskingPage() {
  const day = today()
  const { data, error, refetch } = useQuery({
    queryKey: ['ask choices', day],
    queryFn: ({ signal }) => ask(AskChoicesDocument, { today: day }, { signal }),
    refetchOnWindowFocus: false,
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  return <AskForm choices={data} />
}

function AskForm({ choices }: { choices: AskChoicesQuery }) {
  const notify = useNotify()
  const navigate = useNavigate()
  const onBehalf = useForceWords()
  const { state } = useLocation() as { state: (Behalf & { follows?: Choice }) | null }
  const follows = state?.follows
  const [fault, setFault] = useState<unknown>(null)
  const saved = useRef(false)
  const operations = operationsOf(choices)
  const send = async ({ behalf, organisation, person, issue, operation, attachments, ...rest }: Values) => {
    setFault(null)
    try {
      const { askQuestion } = await ask(AskQuestionDocument, {
        input: {
          ...rest,
          attachments: idsOf(attachments),
          ...(follows ? { follows: follows.id } : {}),
          ...(issue === '' ? {} : { issue }),
          ...(operation === '' ? {} : { operation }),
          ...behalfInput({ behalf, organisation, person }),
        },
      })
      saved.current = true
      notify('Your question is sent', { type: 'success' })
      void navigate(askQuestion.question ? threadPath(askQuestion.question.id) : '/questions', { replace: true })
      return undefined
    } catch (error) {
      const errors = fieldErrorsOf(error)
      const shown = { ...rest, issue, operation, attachments, ...(behalf ? { [behalf]: null } : {}) }
      setFault(errors ? unplaced(errors, shown) : error)
      return errors
    }
  }
  return (
    <>
      <PageHeader title="Ask a question" subtitle={follows && `It follows up ${follows.label}.`} />
      <Alert severity="warning" sx={{ mb: 2, maxWidth: 720 }}>
        <strong>
          For what cannot wait, ring <Tel number="999" /> in an emergency and <Tel number="101" /> otherwise.
        </strong>{' '}
        Beadle is for questions that can: they are answered in working time.
      </Alert>
      <FormCard
        cancelTo="list"
        save="Send the question"
        saved={saved}
        refused={fault !== null && <SaveFault error={fault} />}
        onSubmit={send as never}
        defaultValues={{
          subject: '',
          body: '',
          issue: '',
          urgency: 'NORMAL',
          operation: '',
          attachments: [],
          ...(onBehalf ? behalfDefaults(state) : {}),
        }}
      >
        {onBehalf && <OnBehalf />}
        <TextInput
          source="subject"
          label="Subject"
          autoFocus={!onBehalf}
          autoComplete="off"
          {...needed('Say in a few words what it is about')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextInput
          source="body"
          label="Question"
          multiline
          minRows={6}
          autoComplete="off"
          {...needed('Write your question')}
          slotProps={{ htmlInput: { maxLength: 10_000 } }}
        />
        <FilesInput />
        <SelectInput
          source="issue"
          label="What it concerns"
          choices={choices.issues.edges.map(({ node }) => ({ id: node.id, name: node.name }))}
          emptyText="I don’t know"
          emptyValue=""
          {...EMPTY_SHOWN}
          helperText="This decides who answers. If you do not know, the police will find out"
        />
        {operations.length > 0 && (
          <SelectInput
            source="operation"
            label="Police operation"
            choices={operations.map((name) => ({ id: name, name }))}
            emptyText="None of these"
            emptyValue=""
            {...EMPTY_SHOWN}
            helperText="If it is about one that is running now"
          />
        )}
        <RadioButtonGroupInput source="urgency" label="How soon" choices={URGENCIES} helperText={false} />
      </FormCard>
    </>
  )
}

const Tel = ({ number }: { number: string }) => (
  <Link href={`tel:${number}`} color="inherit" underline="always">
    {number}
  </Link>
)

/** Their names, once each. */
const operationsOf = ({ routingRules }: AskChoicesQuery): string[] => [
  ...new Set(routingRules.edges.flatMap(({ node }) => node.operation ?? [])),
]
