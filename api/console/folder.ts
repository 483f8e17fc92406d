import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '..', '..')

export const CONSOLE = {
  project: PROJECT,
  sources: path.join(PROJECT, 'admin'),
  built: path.join(PROJECT, 'admin', 'dist'),
}
