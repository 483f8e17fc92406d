import type { Database, Owner } from '../database.ts'
import type { Logger } from '../log.ts'

/** No DETAIL, which quotes the values of a violated key or row, no text of failed statements, no parameters. */
const QUIET: Readonly<Record<string, string>> = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

const remedy = `let a superuser run, once: ${Object.entries(QUIET)
  .map(([name, value]) => `ALTER DATABASE … SET ${name} = '${value}';`)
  .join(' ')}`

/** Needs a superuser, or an owner with GRANT SET ON PARAMETER; what cannot be set is logged as a warning. */
export async function quietDatabaseLog(db: Database, log: Logger): Promise<void> {
  if (db.dialect === 'pglite') return
  await db.asOwner(async (owner) => {
    if ((await loud(owner)).length > 0) await owner.query({ text: attempt, values: [] })
  })
  const left = await loud(db)
  if (left.length > 0) log.warn({ settings: left }, `the database's own log may quote what people enter: ${remedy}`)
}

async function loud(asked: Pick<Owner, 'query'>): Promise<string[]> {
  const names = Object.keys(QUIET)
  const [found] = await asked.query<Record<string, string>>({
    text: `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
    values: [],
  })
  return names.filter((name) => found?.[name] !== QUIET[name])
}

// A refusal that is caught is not logged itself.
const attempt = `do $$ begin
${Object.entries(QUIET)
  .map(
    ([name, value]) =>
      `  begin execute format('alter database %I set ${name} = %L', current_database(), '${value}'); exception when insufficient_privilege then null; end;`,
  )
  .join('\n')}
end $$`
