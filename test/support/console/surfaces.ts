import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SURFACES =
  /<(Dialog|TitledDialog|KeptDialog|FormDialog|ActDialog|RecordDialog|TogetherDialog|Drawer|Menu|Modal|Popover|Confirm|FilterButton)\b/g

/** The main menu is also called Menu, but lies over nothing. */
const fromLibrary = (source: string, name: string): boolean =>
  new RegExp(
    `import \\{[^}]*\\b${name}\\b[^}]*\\} from '(@mui/material|react-admin|[./A-Za-z]+/(TitledDialog|KeptDialog|FormDialog|ActDialog|RecordDialog|TogetherDialog))'`,
  ).test(source)

/** What of the console lies over the page when it is open, by the file in admin/src that makes it. */
export function surfacesOfConsole(): Map<string, readonly string[]> {
  const folder = path.resolve(import.meta.dirname, '../../../admin/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  return new Map(
    files.flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8')
      const made = [...source.matchAll(SURFACES)].flatMap(([, name]) =>
        name !== undefined && fromLibrary(source, name) ? [name] : [],
      )
      return made.length > 0 ? [[file, made] as const] : []
    }),
  )
}
