import type { Run } from '../../access/gate/plan.ts'
import { list, type Refinement, type Secured } from '../../access/gate/roots/list.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { idOrNull } from '../../platform/values/uuid.ts'

/** So many are compared one by one: a word that every question has does not compare them all. */
const LATEST = 1_000
/** A word that more answers have is common: it finds those among the latest. */
const RARE = 100

const asked = (q: Secured, alias: string): string =>
  `${q.rows('Question', alias)} and ${alias}.id = ${q.parameter('uuid', (run: Run) => run.args['question'])}`

const subjectOf = (q: Secured, alias: string, column = 'subject'): string =>
  `(select ${alias}.${column} from ${asked(q, alias)})`

/** Any word of the subject. Empty where it has none that counts: then only the spelling finds anything. */
const soughtWords = (subject: string): string =>
  `(select replace(plainto_tsquery('english', ${subject})::text, '&', '|')::tsquery)`

const others = (q: Secured, alias: string): string =>
  `${q.rows('EarlierAnswer', alias)}
    and ${alias}.question_id <> ${q.parameter('uuid', (run: Run) => run.args['question'])}`

/** The latest are walked along an index (post_answers), rare words are looked up in theirs (question_words). */
const similar: Refinement = {
  planKey: 'earlier answers',
  where: (q) => `${q.column('id')} in (
    with latest as materialized (
      select l.id, l.subject, l.subject_folded from ${others(q, 'l')} order by l.answered_at desc, l.id limit ${LATEST}
    )
    select l.id from latest l
    where to_tsvector('english', l.subject) @@ ${soughtWords(subjectOf(q, 'a1'))}
      or l.subject_folded % ${subjectOf(q, 'a2', 'subject_folded')}
    union
    select unnest(having_word.ids)
    from unnest(tsvector_to_array(to_tsvector('english', ${subjectOf(q, 'a3')}))) word
    cross join lateral (
      select array_agg(few.id) as ids from (
        select r.id from ${others(q, 'r')}
          and to_tsvector('english', r.subject || ' ' || r.question_text) @@ plainto_tsquery('simple', word)
        limit ${RARE} + 1
      ) few
    ) having_word
    where cardinality(having_word.ids) <= ${RARE})`,
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
