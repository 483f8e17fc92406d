import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { about } from './support/run/expecting.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const page = readFileSync(path.join(ROOT, 'docs/overview.md'), 'utf8')

/** The files of a road, relative to `api/`; `…/name` is in the same folder as the file before it. */
function filesOf(road: string): string[] {
  const section = page.split('\n## ').find((text) => text.startsWith(road)) ?? ''
  const named = Array.from(section.matchAll(/^\|[^|]*\|([^|]*)\|$/gm), ([, cell = '']) => cell)
    .flatMap((cell) => Array.from(cell.matchAll(/`([^`]+\.ts)`/g), ([, file = '']) => file))
    .reduce<string[]>((files, file) => {
      const folder = path.dirname((files.at(-1) ?? '').replace(/\/judging\/[^/]*$/, '/any'))
      return [...files, file.startsWith('…/') ? path.join(folder, file.slice(2)) : file]
    }, [])
  return [...new Set(named)]
}

describe('the overview', () => {
  for (const [road, most] of [
    ['The road of one request', 30],
    ['The road of one change', 41],
  ] as const) {
    it(`${road.toLowerCase()} passes at most ${most} files, and all of them are there`, () => {
      const files = filesOf(road)

      about(`${files.length} files`, () => expect(files.length > 20 && files.length <= most).toBeTruthy())
      expect(files.filter((file) => !existsSync(path.join(ROOT, 'api', file)))).toStrictEqual([])
    })
  }
})
