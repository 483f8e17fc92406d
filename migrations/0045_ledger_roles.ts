import { Migration } from '@mikro-orm/migrations'

const CLIENT = `client ~ '^(session|apiKey|command|link):[^[:space:]]+$'`
const CATEGORY = `category in ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE')`

/** What a record with roles has beside the others; without any it is hashed as it always was. */
const WITHOUT = { format: `'beadle-ledger-1'`, columns: '', types: '', given: '', kept: '', hashed: '', sound: '' }
const WITH_ROLES = {
  format: `case when e.roles is null and e.directorates is null then 'beadle-ledger-1' else 'beadle-ledger-2' end`,
  columns: ', roles, directorates',
  types: ', roles text[], directorates uuid[]',
  given: ', e.roles, e.directorates',
  kept: ', r.roles, r.directorates',
  hashed: `
      || case when e.roles is null and e.directorates is null then '' else
        public.ledger_netstring(array_to_json(e.roles)::text)
        || public.ledger_netstring(array_to_json(e.directorates)::text) end`,
  sound: ' and array_position(e.roles, null) is null and array_position(e.directorates, null) is null',
}

const append = ({
  format,
  columns,
  types,
  given,
  kept,
  hashed,
  sound,
}: typeof WITHOUT): string => `create or replace function ledger_append(entries jsonb) returns void
language plpgsql volatile strict security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  head_seq bigint := 0;
  head_hash bytea := decode(repeat('00', 32), 'hex');
  next_hash bytea;
  any_pending boolean := false;
  e record;
begin
  -- The answer leaves once this commits, so the commit has to be on disk.
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  perform pg_advisory_xact_lock(4702111234474983745);
  select r.seq, r.hash into head_seq, head_hash from public.ledger_record r order by r.seq desc limit 1;
  if not found then
    head_seq := 0;
    head_hash := decode(repeat('00', 32), 'hex');
  end if;
  for e in
    select given.*, coalesce(p.written_at, clock_timestamp()) as at, p.id is not null as pending
    from rows from (jsonb_to_recordset(entries) as (id uuid, account_id uuid, client text, category text,
      operation text, purpose text, subjects uuid[], classes text[]${types}))
      with ordinality as given(id, account_id, client, category, operation, purpose, subjects, classes${columns}, place)
    left join public.ledger_pending p on p.id = given.id
    order by given.place
  loop
    if (e.${CLIENT} and e.${CATEGORY}
      and e.operation <> '' and array_position(e.subjects, null) is null and array_position(e.classes, null) is null${sound}) is not true then
      raise exception 'ledger entry % is not valid', e.id using errcode = 'check_violation';
    end if;
    any_pending := any_pending or e.pending;
    next_hash := sha256(head_hash || convert_to(
      public.ledger_netstring(${format})
      || public.ledger_netstring((head_seq + 1)::text)
      || public.ledger_netstring(e.id::text)
      || public.ledger_netstring(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || public.ledger_netstring(e.account_id::text)
      || public.ledger_netstring(e.client)
      || public.ledger_netstring(e.category)
      || public.ledger_netstring(e.operation)
      || public.ledger_netstring(e.purpose)
      || public.ledger_netstring(array_to_json(e.subjects)::text)
      || public.ledger_netstring(array_to_json(e.classes)::text)${hashed}, 'UTF8'));
    insert into public.ledger_record (seq, id, at, account_id, client, category, operation, purpose, subjects, classes${columns}, prev_hash, hash)
    values (head_seq + 1, e.id, e.at, e.account_id, e.client, e.category, e.operation, e.purpose, e.subjects, e.classes${given}, head_hash, next_hash)
    on conflict (id) do nothing;
    if found then
      head_seq := head_seq + 1;
      head_hash := next_hash;
    -- The same entry twice is recovery meeting its writer; another entry under a used id would be a loss.
    elsif not exists (
      select from public.ledger_record r
      where r.id = e.id and (r.account_id, r.client, r.category, r.operation, r.purpose, r.subjects, r.classes${kept})
        is not distinct from (e.account_id, e.client, e.category, e.operation, e.purpose, e.subjects, e.classes${given})
    ) then
      raise exception 'ledger entry % was recorded before with other contents', e.id using errcode = 'unique_violation';
    end if;
  end loop;
  if any_pending then
    delete from public.ledger_pending p
    using jsonb_to_recordset(entries) as done(id uuid) where p.id = done.id;
  end if;
end
$body$`

/** As which role, and for which directorates, somebody looked: an account's roles of today say nothing of last year's. */
export class Migration0045LedgerRoles extends Migration {
  override up(): void {
    // Every look waits behind this lock for its record: rather fail and be run again than keep a control room waiting.
    this.addSql(`set local lock_timeout = '5s'`)
    // Older records have none, and are hashed without.
    this.addSql('alter table ledger_record add column roles text[], add column directorates uuid[]')
    this.addSql(append(WITH_ROLES))
  }

  // The hashes of records with roles can then no longer be verified.
  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(append(WITHOUT))
    this.addSql('alter table ledger_record drop column roles, drop column directorates')
  }
}
