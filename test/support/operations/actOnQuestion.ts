import {
  QUESTION_EVENTS,
  type QuestionEvent,
  questionWorkflow,
} from '../../../api/questions/workflow/questionWorkflow.ts'
import { stateOf } from '../../../api/questions/workflow/stateOf.ts'
import { stateAfter } from '../../../api/platform/workflow.ts'
import type { Row } from '../twins/register.ts'
import type { Choose } from './choose.ts'
import type { Sources } from './sources.ts'

/** An act on a question: its input names the question, and the version of the record `on`. */
type Act = { name: string; on: string; input: Record<string, unknown> }

/** What is seldom right, and with which a sound act is refused. */
const SELDOM_RIGHT = ['attachments', 'follows', 'operation', 'organisation', 'directorate', 'decline', 'add']

/** Makes most of these inputs sound. @returns the id of what the act changes */
export function actOnQuestion(choose: Choose, from: Sources, { name, on, input }: Act): unknown {
  // Who serves a directorate is told to those who may assign a question to them.
  delete input['assignee']
  for (const field of SELDOM_RIGHT) if (choose.chance(0.6)) delete input[field]
  if ('satisfaction' in input) input['satisfaction'] = choose.whole(0, 5)
  const ready = readyFor(from, name)
  if (ready.length > 0 && choose.chance(0.7)) input['id'] = choose.oneOf(ready)
  const id = String(input['id'])
  const changed = on === 'QuestionHandling' ? from.rowOf(id)?.['handling'] : input['id']
  if ('version' in input && typeof changed === 'string')
    input['version'] = choose.chance(0.9) ? from.versionOf(changed) : 99
  return changed
}

/** Questions with which the caller may do something, and which their state lets the act change. */
function readyFor(from: Sources, name: string): string[] {
  const event = QUESTION_EVENTS.find((each) => name.startsWith(each))
  const isReady = (row: Row | undefined) => row !== undefined && (event === undefined || takes(row, event))
  return name === 'askQuestion' ? [] : from.changeable('Question').filter((id) => isReady(from.rowOf(id)))
}

const takes = (row: Row, event: QuestionEvent): boolean =>
  stateAfter(questionWorkflow, stateOf(row as never), event) !== null
