import type { Database, Owner } from '../database.ts'
import type { Logger } from '../log.ts'

/**
 * Settings that keep personal data out of the database's log: no DETAIL, which quotes the values of a violated key or
 * row, no text of failed statements, and no parameters.
 */
const quiet: Readonly<Record<string, string>> = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

/** For installations whose schema owner may not change the settings. */
const remedy = `let a superuser run, once: ${Object.entries(quiet)
  .map(([name, value]) => `ALTER DATABASE … SET ${name} = '${value}';`)
  .join(' ')}`

/**
 * Applies to every login, from its next connection on. Needs a superuser, or an owner who was granted it (GRANT SET ON
 * PARAMETER); what cannot be set is logged as a warning. The embedded database writes no log.
 */
export async function quietDatabaseLog(db: Database, log: Logger): Promise<void> {
  if (db.dialect === 'pglite') return
  await db.asOwner(async (owner) => {
    if ((await loud(owner)).length > 0) await owner.query({ text: attempt, values: [] })
  })
  const left = await loud(db)
  if (left.length > 0) log.warn({ settings: left }, `the database's own log may quote what people enter: ${remedy}`)
}

/** Settings that are not as they should be. */
async function loud(asked: Pick<Owner, 'query'>): Promise<string[]> {
  const names = Object.keys(quiet)
  const [found] = await asked.query<Record<string, string>>({
    text: `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
    values: [],
  })
  return names.filter((name) => found?.[name] !== quiet[name])
}

// A refusal that is caught is not logged itself.
const attempt = `do $$ begin
${Object.entries(quiet)
  .map(
    ([name, value]) =>
      `  begin execute format('alter database %I set ${name} = %L', current_database(), '${value}'); exception when insufficient_privilege then null; end;`,
  )
  .join('\n')}
end $$`
