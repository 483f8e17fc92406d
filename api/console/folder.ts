import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '..', '..')

/** Where the console's sources stand, and where its build is written. */
export const CONSOLE = {
  project: PROJECT,
  sources: path.join(PROJECT, 'admin'),
  built: path.join(PROJECT, 'admin', 'dist'),
}
