import { LoadRefused } from '../loadRefused.ts'

/** What separates the cells of a text, and the text from its first row on. */
type CsvForm = { separator: string; text: AsyncIterable<string> }

// In order of custom: the first wins where nothing tells them apart.
const separators = [',', ';', '\t', '|'] as const
/** Characters that are looked at, and lines of them. */
const enough = 1 << 16
const lines = 20

/**
 * Learns from its beginning how a text is separated: Excel's first line `sep=;` says it, otherwise the character that
 * stands equally often in most lines.
 * @throws LoadRefused for a page or a document in markup, which some sites give away as CSV
 */
export async function csvForm(text: AsyncIterable<string>): Promise<CsvForm> {
  const pieces: Pieces = text[Symbol.asyncIterator]()
  let start = ''
  for (let ends = 0; start.length < enough && ends <= lines;) {
    const next = await pieces.next()
    if (next.done === true) break
    start += next.value
    ends += next.value.match(/\n|\r/g)?.length ?? 0
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(start)) throw new LoadRefused('The file is a web page or XML, not CSV.')
  const declared = /^\s*"?sep=(.)"?(\r\n|\n|\r)/i.exec(start)
  const beginning = declared ? start.slice(declared[0].length) : start
  return { separator: declared?.[1] ?? separatorOf(beginning), text: joined(beginning, pieces) }
}

type Pieces = AsyncIterator<string, unknown>

async function* joined(start: string, rest: Pieces): AsyncGenerator<string> {
  yield start
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

function separatorOf(start: string): string {
  // What stands between quotes separates nothing, line ends included.
  const bare = start.replaceAll(/"(?:[^"]|"")*"/g, '""')
  const rows = bare
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== '')
    .slice(0, lines)
  const marks = separators.map((separator) => {
    const counts = rows.map((row) => row.split(separator).length - 1)
    const [first = 0] = counts
    const alike = first === 0 ? 0 : counts.filter((count) => count === first).length / counts.length
    return { separator, alike, first }
  })
  return marks.reduce((best, mark) =>
    mark.alike > best.alike || (mark.alike === best.alike && mark.first > best.first) ? mark : best,
  ).separator
}
