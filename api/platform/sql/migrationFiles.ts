import type { Constructor } from '@mikro-orm/core'
import { Migration } from '@mikro-orm/migrations'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Run in the order of their names: `0001_reference.ts`, `0002_register.ts`, …. */
export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, '..', '..', '..', 'migrations')

export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS_FOLDER)
    .filter((file) => /^\d{4}_\w+\.ts$/.test(file))
    .sort()
    .map((file) => file.replace(/\.ts$/, ''))
}

export async function readMigrations(): Promise<{ name: string; class: Constructor<Migration> }[]> {
  return Promise.all(
    migrationNames().map(async (name) => {
      const file = path.join(MIGRATIONS_FOLDER, `${name}.ts`)
      const exported = (await import(pathToFileURL(file).href)) as object
      const migration = Object.values(exported).find(isMigration)
      if (!migration) throw new Error(`${file} exports no class that extends Migration`)
      return { name, class: migration }
    }),
  )
}

function isMigration(exported: unknown): exported is Constructor<Migration> {
  return typeof exported === 'function' && exported.prototype instanceof Migration
}
