import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import type { Api, Client, GraphqlError } from './api.ts'

export type Asked = Record<string, unknown>
export type Sent = { status: number; headers: Headers; bytes: Buffer }
/** A file as it is read back: the marking's row, the headings, and the rows. */
export type Table<Value> = { title: Value | undefined; headings: Value[]; rows: Value[][] }

export const PURPOSE = 'Quarterly review of the register'

export async function post(
  { url }: Api,
  by: Client,
  asked: Asked,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const response = await fetch(`${url}/api/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...by.headers, ...headers },
    body: JSON.stringify({ purpose: PURPOSE, format: 'csv', ...asked }),
  })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

/** The file of an answer; fails with the whole answer unless it is one. */
export async function csvOf(api: Api, by: Client, asked: Asked): Promise<Table<string>> {
  const sent = await post(api, by, { ...asked, format: 'markedCsv' })
  if (sent.status !== 200) throw new Error(`Expected a file: ${sent.bytes.toString()}`)
  const [first = [], headings = [], ...rows] = parse(sent.bytes, { bom: true })
  return { title: first[0], headings, rows }
}

export async function xlsxOf(
  api: Api,
  by: Client,
  asked: Asked,
): Promise<Table<excel.CellValue> & { book: excel.Workbook }> {
  const sent = await post(api, by, { ...asked, format: 'xlsx' })
  if (sent.status !== 200) throw new Error(`Expected a file: ${sent.bytes.toString()}`)
  const book = new excel.Workbook()
  await book.xlsx.load(sent.bytes as unknown as excel.Buffer)
  const lines: excel.CellValue[][] = []
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) =>
    lines.push(Array.from({ length: book.worksheets[0]?.columnCount ?? 0 }, (_none, at) => row.getCell(at + 1).value)),
  )
  const [first = [], headings = [], ...rows] = lines
  return { title: first[0], headings, rows, book }
}

export async function refusalOf(
  api: Api,
  by: Client,
  asked: Asked,
  headers: Record<string, string> = {},
): Promise<[number, GraphqlError['extensions']]> {
  const { status, bytes } = await post(api, by, asked, headers)
  const { errors } = JSON.parse(bytes.toString()) as { errors: GraphqlError[] }
  return [status, (errors[0] as GraphqlError).extensions]
}

export type LedgerLine = {
  category: string
  operation: string
  purpose: string | null
  subjects: string[]
  classes: string[]
}

export const ledgerOf = ({ db }: Api, { accountId }: Client): Promise<LedgerLine[]> =>
  db.query<LedgerLine>({
    text: `
      select category, operation, purpose, subjects::text[] as subjects, classes
      from ledger_record
      where account_id = $1 order by seq
    `,
    values: [accountId],
  })
