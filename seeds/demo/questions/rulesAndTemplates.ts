import type { Codes } from '../../codes.ts'
import type { IssueCode } from '../../reference/issues.ts'
import type { Days } from '../days.ts'
import { numbers } from './addQuestion.ts'
import type { Rows } from './tables.ts'
import { type Answering, TOPICS } from './topics.ts'

/** A police operation that runs from last week to next week. */
export const OPERATION = 'Operation Lantern'

const TEMPLATES: readonly { name: string; directorate: Answering | null; body: string }[] = [
  {
    name: 'Received, answer to follow',
    directorate: null,
    body: 'Dear {{asker}},\n\nthank you for "{{subject}}" ({{reference}}). We look into it and answer by {{day}}.\n\n{{directorate}}',
  },
  {
    name: 'Not for the police',
    directorate: null,
    body: 'Dear {{asker}},\n\nwhat you ask in {{reference}} is for {{authority}} to answer. We have told them that you will write.\n\n{{directorate}}',
  },
  {
    name: 'Visit by the ward officer',
    directorate: 'CRIME',
    body: 'Dear {{asker}},\n\nour ward officer calls on you on {{day}}. Please keep all pictures until then.\n\n{{officer}}, {{directorate}}',
  },
  {
    name: 'Report to Report Fraud',
    directorate: 'ECONOMIC_CRIME',
    body: 'Dear {{asker}},\n\nplease report this to Report Fraud and send us the number that you are given, with {{reference}}.\n\n{{directorate}}',
  },
]

/** Answer templates, a rule for each issue with a SPOC, and one for an operation. */
export function rulesAndTemplates(codes: Codes, days: Days): Pick<Rows, 'answer_template' | 'routing_rule'> {
  const id = numbers()
  const record = { version: 1, created_at: days.time(-380), updated_at: days.time(-380) }
  const byIssue = new Map<IssueCode, Answering>(
    TOPICS.flatMap(({ issue, directorate }) => (issue === null ? [] : [[issue, directorate] as const])),
  )
  const rule = { operation: null, starts_on: null, ends_on: null, position: 100 }
  return {
    answer_template: TEMPLATES.map(({ name, directorate, body }) => ({
      id: id('answerTemplate'),
      ...record,
      name,
      directorate_id: directorate === null ? null : codes.directorate(directorate),
      body,
    })),
    routing_rule: [
      ...[...byIssue].map(([issue, directorate]) => ({
        id: id('routingRule'),
        ...record,
        ...rule,
        issue_id: codes.issue(issue),
        directorate_id: codes.directorate(directorate),
      })),
      {
        id: id('routingRule'),
        ...record,
        ...rule,
        issue_id: null,
        directorate_id: codes.directorate('COMMUNITY'),
        operation: OPERATION,
        starts_on: days.date(-7),
        ends_on: days.date(7),
      },
    ],
  }
}
