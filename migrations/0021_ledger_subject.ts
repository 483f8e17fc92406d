import { Migration } from '@mikro-orm/migrations'

// Of two people of one name, where they work tells which is which; of two organisations, what they do and where.
const works = `(
    select string_agg(
      concat_ws(', ', nullif(a.role, ''), o.name), '; '
      order by a.ends_on desc nulls first, a.starts_on desc nulls last, o.name collate "C")
    from affiliation a join organisation o on o.id = a.organisation_id
    where a.person_id = p.id and a.archived_at is null)`
const place = `(
    select m.postcode from premises m
    where m.organisation_id = o.id and m.archived_at is null and m.postcode is not null
    order by m.created_at, m.id limit 1)`

/**
 * Whom the ledger may be asked about, by name. A view of the register, so that nothing is kept twice and nobody is
 * forgotten.
 */
export class Migration0021LedgerSubject extends Migration {
  override up(): void {
    this.addSql(`create view ledger_subject as
  select
    p.id,
    'PERSON'::text as kind,
    p.display_name as name,
    p.display_name_folded as name_folded,
    ${works} as detail,
    p.created_at,
    p.archived_at
  from person p
  union all
  select
    o.id,
    'ORGANISATION'::text,
    o.name,
    o.name_folded,
    nullif(concat_ws(', ', (select s.name from sector s where s.id = o.sector_id), ${place}), ''),
    o.created_at,
    o.archived_at
  from organisation o`)
  }

  override down(): void {
    this.addSql('drop view ledger_subject')
  }
}
