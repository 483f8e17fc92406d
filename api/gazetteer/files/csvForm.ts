import { LoadRefused } from '../loadRefused.ts'

/** `text` starts at the first row. */
type CsvForm = { separator: string; text: AsyncIterable<string> }

// Most common first: the first wins a tie.
const SEPARATORS = [',', ';', '\t', '|'] as const
const SAMPLE_LENGTH = 1 << 16
const SAMPLE_LINES = 20

/**
 * From Excel's first line `sep=;`, otherwise the character that occurs equally often in most lines.
 * @throws LoadRefused for HTML or XML, which some sites serve as CSV
 */
export async function csvForm(text: AsyncIterable<string>): Promise<CsvForm> {
  const pieces: Pieces = text[Symbol.asyncIterator]()
  let start = ''
  for (let ends = 0; start.length < SAMPLE_LENGTH && ends <= SAMPLE_LINES;) {
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
  // Separators and line ends inside quotes do not count.
  const bare = start.replaceAll(/"(?:[^"]|"")*"/g, '""')
  const rows = bare
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== '')
    .slice(0, SAMPLE_LINES)
  const marks = SEPARATORS.map((separator) => {
    const counts = rows.map((row) => row.split(separator).length - 1)
    const [first = 0] = counts
    const alike = first === 0 ? 0 : counts.filter((count) => count === first).length / counts.length
    return { separator, alike, first }
  })
  return marks.reduce((best, mark) =>
    mark.alike > best.alike || (mark.alike === best.alike && mark.first > best.first) ? mark : best,
  ).separator
}
