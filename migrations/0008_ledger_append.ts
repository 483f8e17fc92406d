import { Migration } from '@mikro-orm/migrations'

// A table's checks are parsed from their stored form for every insert, which was a sixth of the cost of a record. The
// function is the only way in, so it checks the same, compiled once a connection; what it computes itself (numbers and
// hashes) needs no check.
const CLIENT = `client ~ '^(session|apiKey|command|link):[^[:space:]]+$'`
const CATEGORY = `category in ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE')`

const CHECKS = [
  ['seq', `seq > 0`],
  ['client', CLIENT],
  ['category', CATEGORY],
  ['operation', `operation <> ''`],
  ['subjects', `array_position(subjects, null) is null`],
  ['classes', `array_position(classes, null) is null`],
  ['prev_hash', `octet_length(prev_hash) = 32`],
  ['hash', `octet_length(hash) = 32`],
] as const

const VALIDATION = `
    if (e.${CLIENT} and e.${CATEGORY}
      and e.operation <> '' and array_position(e.subjects, null) is null and array_position(e.classes, null) is null) is not true then
      raise exception 'ledger entry % is not valid', e.id using errcode = 'check_violation';
    end if;`

// A look has no pending entry: only changes have.
const CLEARING = {
  always: `
  delete from public.ledger_pending p
  using jsonb_to_recordset(entries) as done(id uuid) where p.id = done.id;`,
  whereNeeded: `
  if any_pending then
    delete from public.ledger_pending p
    using jsonb_to_recordset(entries) as done(id uuid) where p.id = done.id;
  end if;`,
}

const append = (validates: boolean): string => `create or replace function ledger_append(entries jsonb) returns void
language plpgsql volatile strict security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  head_seq bigint := 0;
  head_hash bytea := decode(repeat('00', 32), 'hex');
  next_hash bytea;${validates ? '\n  any_pending boolean := false;' : ''}
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
    select given.*, coalesce(p.written_at, clock_timestamp()) as at${validates ? ', p.id is not null as pending' : ''}
    from rows from (jsonb_to_recordset(entries) as (id uuid, account_id uuid, client text, category text,
      operation text, purpose text, subjects uuid[], classes text[]))
      with ordinality as given(id, account_id, client, category, operation, purpose, subjects, classes, place)
    left join public.ledger_pending p on p.id = given.id
    order by given.place
  loop${validates ? `${VALIDATION}\n    any_pending := any_pending or e.pending;` : ''}
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
  end loop;${validates ? CLEARING.whereNeeded : CLEARING.always}
end
$body$`

/** A cheaper way into the ledger: it validates by itself and clears only what was pending. */
export class Migration0008LedgerAppend extends Migration {
  override up(): void {
    // Every look waits behind this lock for its record: rather fail and be run again than keep a control room waiting.
    this.addSql(`set local lock_timeout = '5s'`)
    for (const [column] of CHECKS)
      this.addSql(`alter table ledger_record drop constraint ledger_record_${column}_check`)
    this.addSql(append(true))
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    // NOT VALID: the function has let in nothing else meanwhile, and the whole ledger need not be read under the lock.
    for (const [column, check] of CHECKS)
      this.addSql(`alter table ledger_record add constraint ledger_record_${column}_check check (${check}) not valid`)
    this.addSql(append(false))
  }
}
