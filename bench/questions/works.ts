import type { Work } from '../sides.ts'

/** By name; `raw`: the statement that gives the same answer by hand. */
export type QuestionWork = Work & { by: 'spoc' | 'stakeholder' }

/** The page of a SPOC's inbox that the console shows first: what their directorate has not answered yet. */
const inbox: QuestionWork = {
  name: 'inbox page of 50',
  bound: 0.45,
  by: 'spoc',
  query: /* GraphQL */ `
    query Inbox($filter: QuestionFilter, $first: Int!) {
      questions(filter: $filter, sort: [{ field: dueAt }], first: $first) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            version
            reference
            subject
            urgency
            askerStatus
            askedAt
            dueAt
            issue {
              name
            }
            organisation {
              name
            }
            assignee {
              displayName
            }
            handling {
              escalationLevel
              routes {
                state
                directorate {
                  name
                }
              }
            }
          }
        }
      }
    }
  `,
  raw: `
    select json_build_object('hasNextPage', count(*) > 50, 'nodes', coalesce(json_agg(json_build_object(
      'id', q.id, 'version', q.version, 'reference', q.reference, 'subject', q.subject, 'urgency', q.urgency,
      'askerStatus', q.asker_status,
      'askedAt', to_char(q.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'dueAt', to_char(q.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'issue', (select json_build_object('name', i.name) from issue i where i.id = q.issue_id),
      'organisation', (select json_build_object('name', o.name) from organisation o where o.id = q.organisation_id),
      'assignee', (select json_build_object('displayName', a.display_name) from account a where a.id = q.assignee_id),
      'handling', (select json_build_object('escalationLevel', h.escalation_level, 'routes', (
          select coalesce(json_agg(json_build_object('state', r.state, 'directorate',
            (select json_build_object('name', d.name) from directorate d where d.id = r.directorate_id))
            order by r.created_at, r.id), '[]')
          from question_route r where r.handling_id = h.id and r.archived_at is null))
        from question_handling h where h.id = q.handling_id)
    ) order by q.row) filter (where q.row <= 50), '[]'))::text as answer
    from (
      select *, row_number() over (order by due_at, id) as row from (
        select * from question
        where routed_directorate_ids && $1::uuid[] and asker_status = 'ASKED' and archived_at is null
        order by due_at, id limit 51
      ) page
    ) q`,
}

const thread: QuestionWork = {
  name: 'thread of 20 posts',
  bound: 0.45,
  by: 'spoc',
  query: /* GraphQL */ `
    query Thread($id: ID!) {
      question(id: $id) {
        id
        version
        reference
        subject
        body
        askerStatus
        dueAt
        organisation {
          name
        }
        asker {
          displayName
        }
        posts {
          id
          body
          postedAt
          way
          fromForce
          author {
            displayName
          }
        }
      }
    }
  `,
  raw: `
    select json_build_object('id', q.id, 'version', q.version, 'reference', q.reference, 'subject', q.subject,
      'body', q.body, 'askerStatus', q.asker_status,
      'dueAt', to_char(q.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'organisation', (select json_build_object('name', o.name) from organisation o where o.id = q.organisation_id),
      'asker', (select json_build_object('displayName', a.display_name) from account a where a.id = q.asker_id),
      'posts', (
        select coalesce(json_agg(json_build_object('id', p.id, 'body', p.body,
          'postedAt', to_char(p.posted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'way', p.way, 'fromForce', p.from_force,
          'author', coalesce(
            (select json_build_object('displayName', a.display_name) from account a where a.id = p.author_id),
            (select json_build_object('displayName', d.name) from directorate d where d.id = p.author_id))
        ) order by p.posted_at, p.id), '[]')
        from post p where p.question_id = q.id and p.archived_at is null))::text as answer
    from question q where q.id = $1`,
}

/** By hand: the rows alone. Ours also routes the question, works out when it is due, judges, and writes history and ledger. */
const ask: QuestionWork = {
  name: 'ask',
  bound: 0.25,
  by: 'stakeholder',
  query: /* GraphQL */ `
    mutation Ask($input: AskQuestionInput!) {
      askQuestion(input: $input) {
        question {
          id
          subject
          askerStatus
        }
      }
    }
  `,
  raw: `
    with handling as (
      insert into question_handling (id, clock_from, routed_directorate_ids, tier, clock_revision)
      values (gen_random_uuid(), now(), array[$1::uuid], $6::int, $7::int) returning id
    ),
    asked as (
      insert into question (id, reference, handling_id, subject, body, urgency, asker_status, asked_at, due_at,
        first_answer_due_at, asker_id, organisation_id, routed_directorate_ids)
      select gen_random_uuid(), 'Q-' || gen_random_uuid(), id, $2, $3, 'NORMAL', 'ASKED', now(), now(), now(), $4::uuid,
        $5::uuid, array[$1::uuid] from handling
      returning id, subject, asker_status
    ),
    named as (insert into question_directorate (question_id, directorate_id) select id, $1::uuid from asked),
    routed as (
      insert into question_route (id, handling_id, directorate_id, state, routed_directorate_ids)
      select gen_random_uuid(), id, $1::uuid, 'OPEN', array[$1::uuid] from handling
    )
    select json_build_object('id', id, 'subject', subject, 'askerStatus', asker_status)::text as answer from asked`,
}

/** By hand: on whatever version there is, and again on the same question. */
const answer: QuestionWork = {
  name: 'answer',
  bound: 0.25,
  by: 'spoc',
  query: /* GraphQL */ `
    mutation Answer($input: AnswerQuestionInput!) {
      answerQuestion(input: $input) {
        question {
          id
          askerStatus
          version
        }
      }
    }
  `,
  raw: `
    with answered as (
      update question set asker_status = 'ANSWERED', answered_at = now(), first_answered_at = now(),
        version = version + 1, updated_at = now()
      where id = $1 returning *
    ),
    posted as (
      insert into post (id, question_id, author_id, from_force, officer_id, body, posted_at, way, organisation_id,
        asker_id, routed_directorate_ids)
      select gen_random_uuid(), id, $2::uuid, true, $3::uuid, $4, now(), 'WEB', organisation_id, asker_id,
        routed_directorate_ids from answered
    ),
    handled as (
      update question_handling h set next_escalation_at = null, version = h.version + 1, updated_at = now()
      from answered where h.id = answered.handling_id
    ),
    routed as (
      update question_route r set state = 'ANSWERED', answered_at = now() from answered
      where r.handling_id = answered.handling_id and r.directorate_id = $2::uuid
    )
    select json_build_object('id', id, 'askerStatus', asker_status, 'version', version)::text as answer from answered`,
}

export const questionWorks: Readonly<Record<string, QuestionWork>> = { inbox, thread, ask, answer }
