import { codePointOpen } from './codePointOpen.ts'
import { LoadRefused } from '../loadRefused.ts'
import { onsDirectory } from './onsDirectory.ts'
import type { PostcodeLayout } from './postcodeLayout.ts'

/** Recognises a postcode file by its first row. @throws LoadRefused naming the columns found */
export function recogniseLayout(firstRow: readonly string[]): PostcodeLayout {
  const layout = onsDirectory(firstRow) ?? codePointOpen(firstRow)
  if (layout) return layout
  const columns = firstRow.slice(0, 12).join(', ')
  throw new LoadRefused(`This is neither Code-Point Open nor an ONS postcode directory; its first row is: ${columns}`)
}
