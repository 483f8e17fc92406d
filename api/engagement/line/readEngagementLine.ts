import type { GraphQLObjectType } from 'graphql'
import { jsonObject } from '../../access/gate/json.ts'
import { fieldName, select } from '../../access/gate/selection.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { type Compiling, issuesSql, kindSql, openedFromSql, wordsOf } from './draftSql.ts'
import { namesSql, namesAsked } from './namesSql.ts'
import { type LineRead, readLine } from './readLine.ts'

const LONGEST = 500
const OPENED_FROM: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  person: 'Person',
  premises: 'Premises',
}

/** What the line says is read first, without any record; one statement then finds whom it may mean. */
export const readEngagementLine: ReadResolver = (_source, args, { gate, caller, clock }, info) => {
  const line = (args['line'] as string).trim()
  const length = [...line].length
  if (length < 1 || length > LONGEST) throw new BadUserInput({ line: `must have 1 to ${LONGEST} characters` })
  const read = readLine(line, clock.now())
  const asked = {
    ...namesAsked(read),
    ...wordsOf(read),
    says: said(read),
    ...Object.fromEntries(Object.keys(OPENED_FROM).map((name) => [name, idOrNull(args[name])])),
  }
  return gate.answer(info, caller, asked, 'engagement line', (c, notes) => {
    const compiling: Compiling = { c, notes }
    const draft = info.schema.getType('EngagementDraft') as GraphQLObjectType
    const entries = [...select(c.reading, draft, info.fieldNodes)].map(([key, nodes]): [string, string] => {
      const name = fieldName(nodes)
      const type = OPENED_FROM[name]
      if (name === '__typename') return [key, `'EngagementDraft'`]
      if (type !== undefined) return [key, openedFromSql(compiling, type, name, nodes)]
      if (name === 'kind') return [key, kindSql(compiling)]
      if (name === 'issues') return [key, issuesSql(compiling, nodes)]
      if (name === 'names') return [key, namesSql(compiling, nodes)]
      return [key, `(${c.parameters.add('json', (run) => run.args['says'])})->'${name}'`]
    })
    return `select ${jsonObject(entries)}::text as answer`
  })
}

/** What the line says by itself, as JSON under the fields' names. */
const said = ({ occurredAt, endsAt, allDay, followUpDueAt, summary }: LineRead): string =>
  JSON.stringify({ occurredAt, endsAt, allDay, followUpDueAt, summary })
