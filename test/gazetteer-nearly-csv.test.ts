import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import type { Database } from '../api/platform/database.ts'
import { testDatabase } from './support/database/database.ts'

type Stored = { name: string; line: string | null; uprn: string | null; x: number | null }
type Outcome = { stored: Stored[]; remarks: string[]; said: string }

const MAPPING = '{"externalId":"Id","name":"Name","addressLine1":"Line","uprn":"UPRN","longitude":"X","latitude":"Y"}'
const HEADER = 'Id,Name,Line,UPRN,X,Y'
const [bell, crown] = ['1,The Bell,1 Row,100023,-0.09,51.51', '2,The Crown,2 Row,42,-0.08,51.52']
const BOTH: Stored[] = [
  { name: 'The Bell', line: '1 Row', uprn: '100023', x: -0.09 },
  { name: 'The Crown', line: '2 Row', uprn: '42', x: -0.08 },
]
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const plain = [HEADER, bell, crown].join('\n')

describe('a register manager who loads a file of premises that is nearly CSV', () => {
  let db: Database
  let folder: string
  beforeAll(async () => {
    db = await testDatabase()
    folder = await mkdtemp(path.join(tmpdir(), 'nearly-csv-'))
    await writeFile(path.join(folder, 'mapping.json'), MAPPING)
  })
  afterAll(() => rm(folder, { recursive: true }))

  let loads = 0
  const load = async (content: string | Buffer, ...words: string[]): Promise<Outcome> => {
    const [source, lines] = [`nearly CSV ${(loads += 1)}`, [] as string[]]
    const [file, report] = ['list.csv', `${source}.remarks`].map((name) => path.join(folder, name)) as [string, string]
    await writeFile(file, content)
    const asked = [
      'premises',
      file,
      '--mapping',
      path.join(folder, 'mapping.json'),
      '--source',
      source,
      '--report',
      report,
      ...words,
    ]
    await runLoad(db, readArguments(asked), null, (line) => lines.push(line))
    const text = `
      select name, address_line1 as line, uprn, round(ST_X(location::geometry)::numeric, 6)::float8 as x
      from premises
      where source = $1 order by external_id
    `
    const remarks = await readFile(report, 'utf8').catch(() => '')
    return {
      stored: await db.query<Stored>({ text, values: [source] }),
      remarks: remarks.split('\n').slice(1, -1),
      said: lines.join('\n'),
    }
  }
  const refusal = async (content: string | Buffer, ...words: string[]): Promise<string> => {
    try {
      const { stored } = await load(content, ...words)
      return `loaded ${stored.length}`
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  const readRightly: readonly (readonly [what: string, content: string | Buffer])[] = [
    ['line ends of two kinds', `${HEADER}\r\n${bell}\n${crown}\r\n`],
    ['line ends of two kinds, the other way round', `${HEADER}\n${bell}\r\n${crown}`],
    ['carriage returns only', plain.replaceAll('\n', '\r')],
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['bars', plain.replaceAll(',', '|')],
    ["Excel's line that names the separator", `sep=;\r\n${plain.replaceAll(',', ';')}`],
    ["Excel's line that names another", `sep=^\r\n${plain.replaceAll(',', '^')}`],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plain}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    ['UTF-16, most significant byte first, with a mark', utf16be(`\ufeff${plain}`)],
    ['UTF-16, most significant byte first, without a mark', utf16be(plain)],
    ['headings in quotes and with blanks', plain.replace(HEADER, ' "Id" , "Name", Line ,"UPRN"," X ",Y')],
    ['separators at the ends of lines', [`${HEADER},,`, `${bell},`, `${crown},,`].join('\n')],
    ['rows without anything', [HEADER, ',,,,,', '', bell, '   ', crown, ',,,,,', ''].join('\n')],
    ['blanks round the cells', [HEADER, ...[bell, crown].map((row) => row.replaceAll(',', ' , '))].join('\n')],
    ['entities', [HEADER, bell.replace('The Bell', '&#84;he&nbsp;B&#x65;ll'), crown].join('\n')],
    [
      'UPRNs in all their forms',
      [HEADER, bell.replace('100023', 'UPRN 000 100 023'), crown.replace('42', '42.0')].join('\n'),
    ],
    ['a true minus sign', plain.replaceAll('-', '−')],
  ]
  for (const [what, content] of readRightly) {
    it(`has it read correctly with ${what}`, async () => {
      const { stored, remarks } = await load(content)

      expect(stored).toStrictEqual(BOTH)
      expect(remarks).toStrictEqual([])
    })
  }

  const noted: readonly (readonly [what: string, rows: string[], stored: Partial<Stored>[], remarks: string[]])[] = [
    [
      'a cell too many',
      ['1,The Bell,High Row,1,100023,-0.09,51.51', crown],
      BOTH.slice(1),
      ['2,rejected,"it has 7 cells, the first row has 6"'],
    ],
    [
      'a cell too few',
      ['1,The Bell,100023,-0.09,51.51', crown],
      BOTH.slice(1),
      ['2,rejected,"it has 5 cells, the first row has 6"'],
    ],
    ['the headings again in the middle', [bell, HEADER, crown], BOTH, ['3,rejected,the first row again']],
    ['a name that is NULL', ['1,NULL,1 Row,,,', crown], BOTH.slice(1), ['2,rejected,no name']],
    [
      'a formula that failed',
      ['1,#REF!,1 Row,,,', crown],
      BOTH.slice(1),
      ['2,rejected,name: a formula failed (#REF!)'],
    ],
    [
      'an id that lost its digits',
      ['1.00E+11,The Bell,1 Row,,,', crown],
      BOTH.slice(1),
      ['2,rejected,a spreadsheet has left out digits of its id'],
    ],
    [
      'a UPRN that lost its digits',
      ['1,The Bell,1 Row,1.00E+11,-0.09,51.51', crown],
      [{ ...BOTH[0], uprn: null }, BOTH[1]!],
      ['2,noted,"UPRN left out: not 1 to 12 digits, or zero"'],
    ],
    [
      'coordinates with thousands',
      ['1,The Bell,1 Row,100023,"530,047","181,204"', crown],
      [{ ...BOTH[0], x: null }, BOTH[1]!],
      ['2,noted,coordinates left out: not two numbers'],
    ],
    [
      'coordinates that lost their digits',
      ['1,The Bell,1 Row,100023,5.30E+05,1.81E+05', crown],
      [{ ...BOTH[0], x: null }, BOTH[1]!],
      ['2,noted,coordinates left out: not two numbers'],
    ],
    [
      'a character that was lost',
      ['1,The Bell,1 R\ufffdw,100023,-0.09,51.51', crown],
      [{ ...BOTH[0], line: '1 R\ufffdw' }, BOTH[1]!],
      ['2,noted,addressLine1: a character was lost before the file was made'],
    ],
    [
      'text that runs backwards',
      ['1,The Bell,1 \u202eRow,100023,-0.09,51.51', crown],
      BOTH.slice(1),
      [
        '2,noted,addressLine1 left out: it must not hold a bidirectional control character',
        '2,rejected,neither an address nor a postcode',
      ],
    ],
  ]
  for (const [what, rows, stored, remarks] of noted) {
    it(`is told by row of ${what}`, async () => {
      const outcome = await load([HEADER, ...rows].join('\n'))
      const rejected = outcome.remarks.filter((line) => !line.includes('not placed'))

      expect(rejected).toStrictEqual(remarks.filter((line) => stored.length === 2 || line.includes('rejected')))
      expect(outcome.stored).toStrictEqual(stored)
    })
  }

  it('has every way of writing "nothing" read as an empty value', async () => {
    const ways = ['NULL', 'null', '#N/A', 'N/A', 'n/a', 'nan', 'NaN', '-', '--', '—', '\\N', '(null)', 'None', '']
    const rows = ways.map((way, at) => `${at + 10},Bell ${at},1 Row,${way},${way},${way}`)

    const { stored, remarks } = await load([HEADER, ...rows].join('\n'))

    expect(stored.map(({ uprn, x }) => [uprn, x])).toStrictEqual(ways.map(() => [null, null]))
    expect(remarks.filter((line) => !line.endsWith('no coordinates and no postcode'))).toStrictEqual([])
  })

  it('has Windows-1252 read when the command says so, and is told to say so otherwise', async () => {
    const content = Buffer.from([HEADER, bell.replace('The Bell', 'Caf\u00e9'), crown].join('\n'), 'latin1')

    expect(await refusal(content)).toMatch(/not utf-8 text; try --encoding windows-1252/)
    expect((await load(content, '--encoding', 'windows-1252')).stored[0]?.name).toBe('Café')
  })

  const refused: readonly (readonly [what: string, content: string | Buffer, words: RegExp])[] = [
    ['an open quotation mark', `${HEADER}\n"${bell}\n${crown}`, /^Row 2 is not CSV.*quotation mark left open/],
    [
      'a heading that is there twice',
      plain.replace('Line', 'Name'),
      /has no header "Line"|has the header "Name".*twice/,
    ],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /web page or XML/],
    ['an Excel workbook', Buffer.from('504b030414000600', 'hex'), /zip archive or an Excel workbook/],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel workbook/],
    ['UTF-32', Buffer.from('fffe000049000000', 'hex'), /"utf-32" cannot be read/],
    ['a file without anything', '\n\n', /The file is empty/],
    [
      'two megabytes without a line end',
      `${HEADER}\n${'x'.repeat(2 << 20)}`,
      /^Row 2 is not CSV \(CSV_MAX_RECORD_SIZE\)/,
    ],
  ]
  for (const [what, content, words] of refused) {
    it(`is refused ${what} in plain words, and nothing is stored`, async () => {
      expect(await refusal(content)).toMatch(words)
    })
  }
})

describe('a register manager who loads a file of postcodes that is nearly CSV', () => {
  it('is told of a shifted row by its number, and the others are loaded', async () => {
    const db = await testDatabase()
    const folder = await mkdtemp(path.join(tmpdir(), 'nearly-csv-'))
    const file = path.join(folder, 'postcodes.csv')
    const headings = 'Postcode;Positional_quality_indicator;Eastings;Northings'
    const rows = [
      headings,
      'ZE3 9ZA;10;"532,500";181200',
      'ZE3 9ZB;10;;532500;181200',
      'ZE3 9ZD;10;5.32E+05;1.81E+05',
      headings,
    ]
    await writeFile(file, rows.join('\r\n'))

    const said: string[] = []
    await runLoad(db, readArguments(['postcodes', file]), null, (line) => said.push(line))

    expect(said.join('\n')).toMatch(/4 read, 1 new, 0 changed, 0 unchanged, 3 rejected/)
    expect((await readFile(`${file}.remarks.csv`, 'utf8')).trim().split('\n').slice(1)).toStrictEqual([
      '3,rejected,"it has 5 cells, the first row has 4"',
      '4,rejected,easting and northing are not numbers',
      '5,rejected,the first row again',
    ])
    await rm(folder, { recursive: true })
  })
})
