import { Alert, Box, Button, Card, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { Form, SelectInput, TextInput, useNotify, useRefresh } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { useViewer } from '../../access/ViewerContext'
import { Fault } from '../../data/fault'
import type { QuestionPostFragment } from '../../generated/graphql'
import { needed } from '../../pages/form/needed'
import { Save } from '../../pages/form/Save'
import { fieldErrorsOf, SaveFault } from '../../pages/form/SaveFault'
import { unplaced } from '../../pages/form/unplaced'
import { LeaveGuard } from '../../pages/leave/LeaveGuard'
import { commandKey } from '../../shortcuts/useShortcut'
import type { ThreadQuestion } from '../readThread'
import { isForce, servedDirectorates, type Side } from '../side'
import { LinkedText } from '../thread/LinkedText'
import { FilesInput } from './FilesInput'
import { Helps } from './Helps'
import { SignInput } from './SignInput'
import { kindsFor, send, WRITING, type WritingKind, type Written } from './kinds'

type ComposerProps = {
  question: ThreadQuestion
  side: Side
  /** Whether the cursor stands in it from the start. */
  focused: boolean
}

/** Where the viewer answers or replies. A form of its own for each text that is sent. */
export function Composer(props: ComposerProps) {
  const [round, setRound] = useState(0)
  return <OneText key={round} {...props} focused={props.focused && round === 0} onSent={() => setRound(round + 1)} />
}

function OneText({ question, side, focused, onSent }: ComposerProps & { onSent: () => void }) {
  const notify = useNotify()
  const refresh = useRefresh()
  const viewer = useViewer()
  const kinds = kindsFor(question, side, viewer)
  const [chosen, setChosen] = useState<WritingKind | null>(null)
  // What is open now, or was while the text was written: it may have been answered meanwhile.
  const [last, setLast] = useState(kinds[0])
  const open = kinds.find((kind) => kind === chosen) ?? kinds[0]
  if (open !== undefined && open !== last) setLast(open)
  const kind = open ?? last
  const { begun, begin, meanwhile } = useMeanwhile(question)
  const [fault, setFault] = useState<unknown>(null)
  const saved = useRef(false)
  if (kind === undefined || (open === undefined && begun === null)) return null
  const { label, action, said } = WRITING[kind]
  const served = servedDirectorates(question, viewer)
  const speaks = isForce(side) && kind !== 'reply'

  const submit = async (written: Written) => {
    setFault(null)
    // What came in meanwhile stands above the button, so it has been seen.
    const version = (meanwhile.length > 0 ? null : begun?.version) ?? question.version ?? 0
    try {
      await send(question, kind, { ...written, directorate: written.directorate ?? served[0]?.id ?? null }, version)
    } catch (error) {
      const errors = fieldErrorsOf(error)
      setFault(errors ? unplaced(errors, written) : error)
      if (error instanceof Fault && error.code === 'CONFLICT') begin({ ...begun, version: null })
      refresh()
      return errors
    }
    saved.current = true
    notify(said, { type: 'success' })
    refresh()
    onSent()
    return undefined
  }

  return (
    <Card component="section" aria-label={label} sx={{ mt: 2, overflow: 'visible' }}>
      <Form
        onSubmit={submit as never}
        defaultValues={{
          body: '',
          sign: false,
          attachments: [],
          directorate: served.length > 1 ? null : (served[0]?.id ?? null),
        }}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
        noValidate
      >
        <LeaveGuard saved={saved} />
        <Begun
          onBegin={() => begun === null && begin({ version: question.version, last: question.posts.at(-1)?.id })}
        />
        <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
          {kinds.length > 1 && <Kinds kinds={kinds} kind={kind} onChoose={setChosen} />}
          <Body label={label} focused={focused} />
          {speaks && <Helps question={question} />}
          <FilesInput />
          {speaks && served.length > 1 && (
            <SelectInput
              source="directorate"
              label="For"
              choices={served.map(({ id, name }) => ({ id, name }))}
              {...needed('Say for which directorate')}
            />
          )}
          {speaks && <SignInput name={viewer.account?.displayName ?? 'yourself'} />}
          {meanwhile.length > 0 && <Meanwhile posts={meanwhile} />}
          {fault !== null && meanwhile.length === 0 && <SaveFault error={fault} />}
          {open === undefined && (
            <Alert severity="warning">
              This can no longer be sent: the question has moved on. Your text stays here until you discard it.
            </Alert>
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center', gap: 1.5 }}>
            {open === undefined ? (
              <Button color="error" onClick={onSent}>
                Discard the text
              </Button>
            ) : (
              <>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                  {commandKey}+Enter sends, Esc leaves the text
                </Typography>
                <Save
                  label={isForce(side) && question.status === 'ASKED' ? `Take it and ${lower(action)}` : action}
                  always
                />
              </>
            )}
          </Box>
        </Box>
      </Form>
    </Card>
  )
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `last`: the newest post of then. */
type Known = { version?: number | null | undefined; last?: string | undefined }

/** The question as it was when somebody began to write, and what others have written since. */
function useMeanwhile({ posts }: ThreadQuestion) {
  const [begun, begin] = useState<Known | null>(null)
  const seen = posts.findIndex(({ id }) => id === begun?.last) + 1
  return { begun, begin, meanwhile: begun === null ? [] : posts.slice(seen) }
}

/** Inside the form: tells once that a text has been begun. */
function Begun({ onBegin }: { onBegin: () => void }) {
  const body = useWatch<{ body: string }>({ name: 'body' })
  const latest = useRef(onBegin)
  useEffect(() => {
    latest.current = onBegin
  })
  const isBegun = Boolean(body)
  useEffect(() => {
    if (isBegun) latest.current()
  }, [isBegun])
  return null
}

function Body({ label, focused }: { label: string; focused: boolean }) {
  const form = useFormContext()
  return (
    <TextInput
      id="question-writing"
      source="body"
      label={label}
      multiline
      minRows={5}
      autoFocus={focused}
      autoComplete="off"
      {...needed('Write something first')}
      slotProps={{ htmlInput: { maxLength: 10_000 } }}
      onKeyDown={(event) => {
        // From then on letters are shortcuts again.
        if (event.key === 'Escape') (event.target as HTMLElement).blur()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        // As the button does.
        if (!form.formState.isSubmitting) (event.target as HTMLElement).closest('form')?.requestSubmit()
      }}
    />
  )
}

type KindsProps = { kinds: readonly WritingKind[]; kind: WritingKind; onChoose: (kind: WritingKind) => void }

const Kinds = ({ kinds, kind, onChoose }: KindsProps) => (
  <RadioGroup row aria-label="What you write" value={kind} onChange={(_event, next) => onChoose(next as WritingKind)}>
    {kinds.map((one) => (
      <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={WRITING[one].label} />
    ))}
  </RadioGroup>
)

/** What others wrote while a text was being written. */
const Meanwhile = ({ posts }: { posts: readonly QuestionPostFragment[] }) => (
  <Alert severity="warning" role="alert" sx={{ alignItems: 'flex-start', '& .MuiAlert-message': { minWidth: 0 } }}>
    {posts.map(({ id, author, officer, body }) => (
      <Box key={id} sx={{ mb: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          While you were writing, {officer?.displayName ?? author?.displayName ?? 'somebody'} wrote:
        </Typography>
        <LinkedText text={body ?? ''} />
      </Box>
    ))}
    Nothing of yours is lost. Read it, then send yours or change it.
  </Alert>
)
