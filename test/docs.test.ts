import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
const documents = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

describe('the documentation', () => {
  it('names every setting for an operator, and none that nothing reads', () => {
    const source = read('api/platform/config.ts')
    const known = new Set(Array.from(source.matchAll(/env(?:, |\[)'([A-Z_]+)'/g), ([, variable]) => variable))
    const told = new Set(
      Array.from(read('docs/operations.md').matchAll(/^\| `([A-Z_]+)` \|/gm), ([, variable]) => variable),
    )

    expect(known.size).toBeGreaterThan(10)
    expect([...told].sort()).toStrictEqual([...known].sort())
  })

  for (const document of documents) {
    it(`names only files that exist: ${document}`, () => {
      const text = read(document)
      const links = Array.from(text.matchAll(/\]\(([^)#:]+)\)/g), ([, link = '']) =>
        path.join(path.dirname(document), link),
      )
      const named = Array.from(
        text.matchAll(/`((?:api|docs|migrations|seeds|test|bench)\/[\w./-]+)`/g),
        ([, file = '']) => file,
      )
      // The recipe adds the first file; `data/` appears with the first start.
      const gone = [...links, ...named].filter(
        (file) => !existsSync(path.join(ROOT, file)) && !/^migrations\/\d+_threat_picture\.ts$/.test(file),
      )

      expect(gone).toStrictEqual([])
    })
  }
})
