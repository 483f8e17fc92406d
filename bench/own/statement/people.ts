import { connection, moment, named, numbered } from './sql.ts'

/** How a number came by its consent an owner reads elsewhere, by `ownConsents`. */
const contactPoint = `json_build_object(
  'id', c.id,
  'version', c.version,
  'archivedAt', ${moment('c.archived_at')},
  'kind', c.kind,
  'value', c.value,
  'extension', c.extension,
  'note', c.note,
  'givenFor', c.given_for,
  'verifiedOn', c.verified_on,
  'consent', c.consent,
  'person', json_build_object('id', n.id, 'displayName', n.display_name),
  'organisation', ${named('organisation', 'c.organisation_id')},
  'directorate', ${named('directorate', 'c.directorate_id')},
  'consentHistory', null,
  'access', json_build_object('unreadableFields', '["consentHistory"]'::json))`

const colleague = `(
  select json_build_object('id', n.id, 'displayName', n.display_name, 'contactPoints', (
    select coalesce(json_agg(${contactPoint} order by c.kind collate "C", c.id), '[]')
    from (
      select * from contact_point
      where person_id = n.id and (organisation_id is null or organisation_id = $1) and archived_at is null
      order by kind collate "C", id
      limit 10
    ) c))
  from person n
  where n.id = t.person_id and n.archived_at is null)`

export const people = connection(
  `json_build_object('id', t.id, 'version', t.version, 'role', t.role, 'endsOn', t.ends_on, 'person', ${colleague})`,
  `select *, ${numbered('id')} from affiliation where organisation_id = $1 and archived_at is null order by id limit 50`,
)

export const organisation = `(
  select json_build_object(
    'id', o.id,
    'version', o.version,
    'name', o.name,
    'kind', o.kind,
    'tier', o.tier,
    'website', o.website,
    'sector', ${named('sector', 'o.sector_id')},
    'groups', (
      select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by folded(g.name) collate "C", g.id), '[]')
      from organisation_group og join stakeholder_group g on g.id = og.group_id
      where og.organisation_id = o.id),
    'organisationIssues', (
      select coalesce(json_agg(json_build_object(
        'id', oi.id,
        'text', oi.text,
        'since', oi.since,
        'issue', ${named('issue', 'oi.issue_id')}
      ) order by oi.created_at, oi.id), '[]')
      from (
        select * from organisation_issue where organisation_id = o.id and archived_at is null order by created_at, id limit 50
      ) oi))
  from organisation o
  where o.id = $1 and o.archived_at is null)`
