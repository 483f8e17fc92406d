import { Migration } from '@mikro-orm/migrations'

// The application's role must be able to add a record and nothing else, so every way in is the
// function: it alone numbers, times and chains, and it alone clears the pending table.
const TABLES = [
  `create table ledger_record (
    seq bigint primary key check (seq > 0),
    id uuid not null unique,
    at timestamptz not null,
    account_id uuid,
    client text not null check (client ~ '^(session|apiKey|command):[^[:space:]]+$'),
    category text not null check (category in ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE')),
    operation text not null check (operation <> ''),
    purpose text,
    subjects uuid[] not null check (array_position(subjects, null) is null),
    classes text[] not null check (array_position(classes, null) is null),
    prev_hash bytea not null check (octet_length(prev_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32)
  )`,
  `create index ledger_record_account_at on ledger_record (account_id, at)`,
  `create index ledger_record_at on ledger_record (at, id)`,
  `create index ledger_record_subjects on ledger_record using gin (subjects)`,
  `create table ledger_pending (
    id uuid primary key,
    entry jsonb not null check ((entry ->> 'id')::uuid = id),
    written_at timestamptz not null default clock_timestamp()
  )`,
]

// A netstring (bytes, colon, text, comma) cannot be mistaken for another split of the same bytes.
const NETSTRING = `create function ledger_netstring(value text) returns text
  language sql immutable parallel safe
  return coalesce(octet_length(value)::text || ':' || value, '-') || ','`

// Lengths are counted in the server's encoding (converting first made every record a third dearer).
const UTF8 = `do $body$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'the database must be encoded in UTF8, not %', current_setting('server_encoding');
  end if;
end
$body$`

const APPEND = `create function ledger_append(entries jsonb) returns void
language plpgsql volatile strict security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  head_seq bigint := 0;
  head_hash bytea := decode(repeat('00', 32), 'hex');
  next_hash bytea;
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
    select given.*, coalesce(p.written_at, clock_timestamp()) as at
    from rows from (jsonb_to_recordset(entries) as (id uuid, account_id uuid, client text, category text,
      operation text, purpose text, subjects uuid[], classes text[]))
      with ordinality as given(id, account_id, client, category, operation, purpose, subjects, classes, place)
    left join public.ledger_pending p on p.id = given.id
    order by given.place
  loop
    next_hash := sha256(head_hash || convert_to(
      public.ledger_netstring('beadle-ledger-1')
      || public.ledger_netstring((head_seq + 1)::text)
      || public.ledger_netstring(e.id::text)
      || public.ledger_netstring(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || public.ledger_netstring(e.account_id::text)
      || public.ledger_netstring(e.client)
      || public.ledger_netstring(e.category)
      || public.ledger_netstring(e.operation)
      || public.ledger_netstring(e.purpose)
      || public.ledger_netstring(array_to_json(e.subjects)::text)
      || public.ledger_netstring(array_to_json(e.classes)::text), 'UTF8'));
    insert into public.ledger_record (seq, id, at, account_id, client, category, operation, purpose, subjects, classes, prev_hash, hash)
    values (head_seq + 1, e.id, e.at, e.account_id, e.client, e.category, e.operation, e.purpose, e.subjects, e.classes, head_hash, next_hash)
    on conflict (id) do nothing;
    if found then
      head_seq := head_seq + 1;
      head_hash := next_hash;
    -- The same entry twice is recovery meeting its writer; another entry under a used id would be a loss.
    elsif not exists (
      select from public.ledger_record r
      where r.id = e.id and (r.account_id, r.client, r.category, r.operation, r.purpose, r.subjects, r.classes)
        is not distinct from (e.account_id, e.client, e.category, e.operation, e.purpose, e.subjects, e.classes)
    ) then
      raise exception 'ledger entry % was recorded before with other contents', e.id using errcode = 'unique_violation';
    end if;
  end loop;
  delete from public.ledger_pending p
  using jsonb_to_recordset(entries) as done(id uuid) where p.id = done.id;
end
$body$`

const REFUSAL = [
  `create function ledger_refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  raise exception 'the ledger is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$body$`,
  `create trigger ledger_append_only before update or delete or truncate on ledger_record
    for each statement execute function ledger_refuse()`,
  // "always": a session that calls itself a replica skips ordinary triggers.
  `alter table ledger_record enable always trigger ledger_append_only`,
]

// Run again after every migration, because a table created later brings no grants of its own.
const GRANTS = `create function beadle_grant_app() returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp
as $body$
declare
  t record;
  allowed text;
begin
  if to_regrole('beadle_app') is null then
    begin
      create role beadle_app nologin;
    exception
      -- Roles belong to the whole cluster: another database may be making the same one now.
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        return 'role beadle_app is missing and ' || current_user || ' may not create it; nothing was granted';
    end;
  end if;
  grant usage on schema public to beadle_app;
  for t in
    select c.oid::regclass as name, c.relname, c.relkind
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and pg_has_role(c.relowner, 'USAGE')
      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
  loop
    allowed := case
      when t.relkind = 'S' then 'usage, select'
      when t.relkind in ('v', 'm') then 'select'
      when t.relname in ('ledger_record', 'schema_migration') then 'select'
      -- Not written_at: the chain takes its time from there.
      when t.relname = 'ledger_pending' then 'select, insert (id, entry)'
      when t.relname = 'history_entry' then 'select, insert'
      else 'select, insert, update, delete'
    end;
    execute format('revoke all on %s %s from beadle_app', case when t.relkind = 'S' then 'sequence' else 'table' end, t.name);
    execute format('grant %s on %s %s to beadle_app', allowed, case when t.relkind = 'S' then 'sequence' else 'table' end, t.name);
  end loop;
  revoke all on function public.ledger_append(jsonb) from public;
  grant execute on function public.ledger_append(jsonb) to beadle_app;
  revoke all on function public.beadle_grant_app() from public;
  return 'granted';
end
$body$`

/** The ledger, its chain, its locks and the grants of the application's role: the log that DPA 2018 s.62 demands. */
export class Migration0005Ledger extends Migration {
  override up(): void {
    for (const statement of [UTF8, ...TABLES, NETSTRING, APPEND, ...REFUSAL, GRANTS]) this.addSql(statement)
    this.addSql(`select beadle_grant_app()`)
  }

  // The role stays: other databases of the cluster may lean on it.
  override down(): void {
    this.addSql(`drop function beadle_grant_app()`)
    this.addSql(`drop function ledger_append(jsonb)`)
    this.addSql(`drop table ledger_pending`)
    this.addSql(`drop table ledger_record`)
    this.addSql(`drop function ledger_refuse()`)
    this.addSql(`drop function ledger_netstring(text)`)
  }
}
