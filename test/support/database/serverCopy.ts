import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { scratchFolder } from './cluster.ts'
import { afterThisFile } from '../run/ending.ts'

const PROGRAMS = 'usr/lib/postgresql/15'
const SHARED = 'usr/share/postgresql/15'

/**
 * The installed PostgreSQL once more, with another PostGIS: a server looks for its files by where its program stands.
 *
 * @param postgis the version that it offers; null = it has none
 * @returns the folder of its programs, for `newCluster`
 */
export function serverCopy(postgis: string | null): string {
  const root = scratchFolder()
  afterThisFile(() => rmSync(root, { recursive: true, force: true }))
  const bin = path.join(root, PROGRAMS, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const program of ['initdb', 'pg_ctl', 'postgres'])
    copyFileSync(`/${PROGRAMS}/bin/${program}`, path.join(bin, program))
  symlinkSync(`/${PROGRAMS}/lib`, path.join(root, PROGRAMS, 'lib'))

  const shared = path.join(root, SHARED)
  mkdirSync(path.join(shared, 'extension'), { recursive: true })
  for (const name of readdirSync(`/${SHARED}`)) {
    if (name !== 'extension') symlinkSync(`/${SHARED}/${name}`, path.join(shared, name))
  }
  for (const name of readdirSync(`/${SHARED}/extension`)) {
    if (!name.startsWith('postgis')) symlinkSync(`/${SHARED}/extension/${name}`, path.join(shared, 'extension', name))
  }
  if (postgis === null) return bin
  const control = readFileSync(`/${SHARED}/extension/postgis.control`, 'utf8')
  const other = control.replace(/default_version = '[^']*'/, `default_version = '${postgis}'`)
  writeFileSync(path.join(shared, 'extension/postgis.control'), other)
  return bin
}
