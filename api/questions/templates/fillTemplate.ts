import { fieldOf, governed, type ScalarField } from '../../access/catalogue.ts'
import { jsonObject } from '../../access/gate/json.ts'
import type { Notes } from '../../access/gate/looks/disclosure.ts'
import { lookAmong } from '../../access/gate/looks/looks.ts'
import { noteSql } from '../../access/gate/looks/note.ts'
import type { ObjectCompilation } from '../../access/gate/object.ts'
import { rowSql } from '../../access/gate/secure.ts'
import { securedColumn } from '../../access/gate/value.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { filled, placesIn } from './places.ts'

type Found = { body: string | null; values: Record<string, string | null> }

/** A template's text with what the caller may read of a question; null where either does not exist for the caller. */
export const fillTemplate: ReadResolver = async (_source, args, { gate, caller }, info) => {
  const ids = { template: idOrNull(args['template']), question: idOrNull(args['question']) }
  const answer = await gate.answer(info, caller, ids, 'fill template', foundSql)
  const found = answer.value() as Found | null
  if (found === null || found.body === null) return null
  const { displayName: officer } = caller.viewer
  const text = filled(found.body, { ...found.values, officer })
  return { text, unfilled: placesIn(text) }
}

function foundSql(c: ObjectCompilation, notes: Notes): string {
  const [template, question, asker, directorate] = ['AnswerTemplate', 'Question', 'Correspondent', 'Directorate'].map(
    (name) => ({ type: governed(c.catalogue, name), alias: c.alias() }),
  ) as [On, On, On, On]
  const look = lookAmong(c, question.type)
  if (look) notes.look(look)
  const column = ({ type, alias }: On, name: string): string => securedColumn(c, type, name, alias)
  const one = (on: On, value: string, where: string): string =>
    `(select ${column(on, value)} from ${on.type.table} ${on.alias} where ${where} and ${rowSql(c, on.type, on.alias)})`
  // Of several that are asked, the officer says for which.
  const served = `select (array_agg(s.id))[1] from unnest(${question.alias}.routed_directorate_ids) s(id)
    where s.id = any(${c.parameters.fact('directorateIds')}) having count(*) = 1`
  const values = jsonObject(
    [
      ['reference', column(question, 'reference')],
      ['subject', column(question, 'subject')],
      ['asker', one(asker, 'displayName', `${asker.alias}.id = ${column(question, 'asker')}`)],
      [
        'directorate',
        one(directorate, 'name', `${directorate.alias}.id = coalesce(${column(template, 'directorate')}, (${served}))`),
      ],
    ],
    noteSql(c, question.type, question.alias, fieldsOf(question, ['reference', 'subject']), notes),
  )
  const [templateId, questionId] = ['template', 'question'].map((name) =>
    c.parameters.add('uuid', (run) => run.args[name]),
  )
  return `
    select ${jsonObject([
      ['body', column(template, 'body')],
      ['values', values],
    ])}::text as answer
    from ${template.type.table} ${template.alias}, ${question.type.table} ${question.alias}
    where ${template.alias}.id = ${templateId} and ${rowSql(c, template.type, template.alias)}
      and ${question.alias}.id = ${questionId} and ${rowSql(c, question.type, question.alias)}
    limit 1`
}

type On = { type: ReturnType<typeof governed>; alias: string }

const fieldsOf = ({ type }: On, names: readonly string[]): ScalarField[] =>
  names.map((name) => fieldOf(type, name) as ScalarField)
