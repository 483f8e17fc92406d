import { connection, moment, named, numbered, person } from './sql.ts'

const ofOrganisation = (
  table: string,
  { where = 'true', order, limit }: { where?: string; order: string; limit: number },
) =>
  `select *, ${numbered(order)} from ${table}
   where organisation_id = $1 and archived_at is null and ${where} order by ${order} limit ${limit}`

/** An owner is not told which officer decided. */
export const pendingChanges = connection(
  `json_build_object(
    'id', t.id,
    'version', t.version,
    'organisation', ${named('organisation', 't.organisation_id')},
    'objectType', t.object_type,
    'objectId', t.object_id,
    'field', t.field,
    'newValue', t.new_value,
    'premises', ${named('premises', 't.premises_id')},
    'person', ${person('t.person_id')},
    'proposedBy', t.proposed_by,
    'proposedAt', ${moment('t.proposed_at')},
    'status', t.status,
    'decides', t.decides,
    'decidedOffice', t.decided_office,
    'settledAt', ${moment('t.settled_at')},
    'access', json_build_object('unreadableFields', '["decidedBy"]'::json),
    'reason', t.reason)`,
  ofOrganisation('pending_change', { order: 'proposed_at desc, id', limit: 40 }),
)

export const careItems = connection(
  `json_build_object(
    'id', t.id,
    'kind', t.kind,
    'person', ${person('t.person_id')},
    'contactPoint', (
      select json_build_object('kind', c.kind, 'value', c.value, 'givenFor', c.given_for)
      from contact_point c where c.id = t.contact_point_id),
    'premises', (
      select json_build_object('name', m.name, 'addressLine1', m.address_line1, 'postcode', m.postcode)
      from premises m where m.id = t.premises_id),
    'keyholder', (select json_build_object('callOrder', k.call_order) from keyholder k where k.id = t.keyholder_id),
    'version', t.version,
    'answerBy', t.answer_by)`,
  ofOrganisation('care_item', { where: `state = 'ASKED'`, order: 'kind collate "C", id', limit: 50 }),
)

/** An asker is not told who sees to it and how: only that it was asked. */
export const questions = connection(
  `json_build_object(
    'id', t.id,
    'version', t.version,
    'reference', t.reference,
    'subject', t.subject,
    'status', t.asker_status,
    'urgency', t.urgency,
    'askedAt', ${moment('t.asked_at')},
    'dueAt', ${moment('t.due_at')},
    'isOverdue', t.asker_status = 'ASKED' and t.due_at < now(),
    'answeredAt', ${moment('t.answered_at')},
    'operation', t.operation,
    'issue', ${named('issue', 't.issue_id')},
    'organisation', ${named('organisation', 't.organisation_id')},
    'person', ${person('t.person_id')},
    'asker', ${named('account', 't.asker_id', 'displayName', 'display_name')},
    'assignee', null,
    'directorates', (
      select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by folded(d.name) collate "C", d.id), '[]')
      from question_directorate qd join directorate d on d.id = qd.directorate_id
      where qd.question_id = t.id),
    'handling', null,
    'access', json_build_object('unreadableFields', '["assignee","handling","takenAt"]'::json))`,
  ofOrganisation('question', { order: 'asked_at desc, id', limit: 5 }),
)
