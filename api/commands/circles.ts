import path from 'node:path'
import process from 'node:process'
import ts from 'typescript'

/**
 * `npm run check:circles` finds files that import each other in a circle: which of them runs first then depends on
 * which is loaded first. Types vanish before anything runs, a page that is loaded lazily comes later, and entities name
 * each other by functions, so none of those count.
 */
const PROJECTS = ['tsconfig.json', 'admin/tsconfig.json']
const ROOT = path.resolve(import.meta.dirname, '..', '..')

type Imports = Map<string, readonly string[]>

function importsOf(project: string): Imports {
  const file = path.join(ROOT, project)
  const { config } = ts.readConfigFile(file, ts.sys.readFile.bind(ts.sys)) as { config: unknown }
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
  const own = new Set(fileNames)
  const imported = (from: string): string[] =>
    modulesIn(from)
      .flatMap((name) => ts.resolveModuleName(name, from, options, ts.sys).resolvedModule?.resolvedFileName ?? [])
      .filter((to) => own.has(to) && !(isEntity(from) && isEntity(to)))
  return new Map(fileNames.map((name) => [name, imported(name)]))
}

const isEntity = (file: string): boolean => file.endsWith('.entity.ts')

/** The modules of which a file takes values when it is loaded. */
function modulesIn(file: string): string[] {
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && takesValues(statement.importClause)) return textOf(statement)
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) return textOf(statement)
    return []
  })
}

function takesValues(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return true
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false
  const { name, namedBindings } = clause
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return true
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly)
}

const textOf = ({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): string[] =>
  moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : []

/** A circle, from a file back to itself; null where there is none. */
function circleIn(imports: Imports): string[] | null {
  const left = new Map(imports)
  const leads = (file: string): string[] => (left.get(file) ?? []).filter((to) => left.has(to))
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const file of left.keys()) if (leads(file).length === 0) left.delete(file)
  }
  // Each remaining file leads to another one, so following them ends in a circle.
  const way: string[] = []
  for (let file = left.keys().next().value; file !== undefined; [file] = leads(file)) {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    way.push(file)
  }
  return null
}

for (const project of PROJECTS) {
  const circle = circleIn(importsOf(project))
  if (!circle) continue
  const names = circle.map((file) => path.relative(ROOT, file))
  console.error(
    `These files import each other in a circle; move what both need into a third:\n  ${names.join('\n  → ')}`,
  )
  process.exitCode = 1
}
