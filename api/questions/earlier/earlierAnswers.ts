import type { Run } from '../../access/gate/parameters.ts'
import { list, type Refinement, type Secured } from '../../access/gate/roots/list.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { idOrNull } from '../../platform/values/uuid.ts'

/** How many are compared, so that a word of every question does not compare them all. */
const MOST_BY_WORDS = 500
const MOST_BY_SUBJECT = 100

const WORDS = (alias: string): string => `to_tsvector('english', ${alias}.subject || ' ' || ${alias}.question_text)`

const asked = (q: Secured, alias: string): string =>
  `${q.rows('Question', alias)} and ${alias}.id = ${q.parameter('uuid', (run: Run) => run.args['question'])}`

/** Any word of the subject. Empty where it has none that counts: then only the spelling finds anything. */
const soughtWords = (q: Secured, alias: string): string => `(
  select replace(plainto_tsquery('english', ${alias}.subject)::text, '&', '|')::tsquery from ${asked(q, alias)})`

const other = (q: Secured, alias: string): string =>
  `${alias}.question_id <> ${q.parameter('uuid', (run: Run) => run.args['question'])}`

const subjectOf = (q: Secured, alias: string): string => `(select ${alias}.subject_folded from ${asked(q, alias)})`

const similar: Refinement = {
  planKey: 'earlier answers',
  where: (q) => `${q.column('id')} in (
    (select w.id from ${q.rows('EarlierAnswer', 'w')} and ${other(q, 'w')} and ${WORDS('w')} @@ ${soughtWords(q, 'aw')}
      order by w.answered_at desc, w.id limit ${MOST_BY_WORDS})
    union all
    (select s.id from ${q.rows('EarlierAnswer', 's')} and ${other(q, 's')} and s.subject_folded % ${subjectOf(q, 'a1')}
      order by s.subject_folded <-> ${subjectOf(q, 'a2')}, s.id limit ${MOST_BY_SUBJECT}))`,
  order: {
    describe: 'likeness',
    sql: (q) => `(
      select round((
        2 - similarity(folded(${q.column('subject')}), a.subject_folded)
          - least(ts_rank_cd(to_tsvector('english', ${q.column('subject')}),
              replace(plainto_tsquery('english', a.subject)::text, '&', '|')::tsquery), 1) * 0.5
          - case when ${q.column('issue')} = a.issue_id then 0.25 else 0 end
      )::numeric, 4)::float8 from ${asked(q, 'a')})`,
    type: 'float8',
  },
}

/** Answers to questions like one that the caller may read, most similar first. */
export const earlierAnswers: ReadResolver = (_source, args, { gate, caller }, info) =>
  list(gate, info, caller, 'EarlierAnswer', { ...args, question: idOrNull(args['question']) }, similar)
