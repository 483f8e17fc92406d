import { SelectArrayInput, TextInput } from 'react-admin'
import { CLASS_WORDS } from '../access/classWords'
import { DateInput } from '../pages/form/DateInput'
import { accountChoices } from './choices'
import type { LedgerRowFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { columnsOf } from '../pages/list/column'
import { preciseText } from '../words/dates'
import { choicesOf, enumWords } from '../words/labels'
import { ListPage } from '../pages/list/ListPage'
import { RecordPicker } from '../pages/form/RecordPicker'
import { operationWords } from './operationWords.ts'
import { SubjectInput } from './SubjectInput'
import { Subjects } from './Subjects'

const columns = columnsOf<LedgerRowFragment>([
  { source: 'at', label: 'When', show: ({ at }) => <time dateTime={at ?? ''}>{preciseText(at ?? '')}</time> },
  {
    source: 'caller',
    label: 'Who',
    wide: 130,
    none: 'No account',
    show: ({ caller }) => (
      <strong style={{ fontWeight: 600 }} title={caller?.displayName ?? ''}>
        {caller?.displayName}
      </strong>
    ),
  },
  { source: 'category', label: 'Category', show: ({ category }) => enumWords(category ?? '') },
  {
    source: 'operation',
    label: 'Operation',
    wide: 130,
    show: ({ operation }) => <span title={operationWords(operation ?? '')}>{operationWords(operation ?? '')}</span>,
  },
  // Never cut off: it is what the officer comes for.
  {
    source: 'purpose',
    label: 'Purpose',
    none: 'Not given',
    show: ({ purpose }) => <span style={{ whiteSpace: 'normal' }}>{purpose}</span>,
  },
  {
    source: 'subjects',
    label: 'About',
    wide: 210,
    none: 'Nobody',
    show: ({ subjects }) => <Subjects ids={subjects ?? []} />,
  },
  { source: 'classes', label: 'Classes', wide: 110, show: ({ classes }) => <Classes classes={classes ?? []} /> },
  { source: 'client', label: 'Came by', hidden: true, show: ({ client }) => clientWords(client ?? '') },
  { source: 'seq', label: 'Number', numeric: true, hidden: true },
])

function Classes({ classes }: { classes: NonNullable<LedgerRowFragment['classes']> }) {
  const words = classes.map((one) => CLASS_WORDS[one]).join(', ')
  return <span title={words}>{words}</span>
}

const filters = [
  <SubjectInput key="subject" source="subject" label="About" alwaysOn />,
  <RecordPicker key="account" source="account" label="Who" kind="accounts" choices={accountChoices} />,
  <SelectArrayInput
    key="category"
    source="category"
    label="Category"
    choices={choicesOf(enumerations.LedgerCategory)}
  />,
  <TextInput key="operation" source="operation" label="Operation" resettable />,
  <DateInput key="from" source="from" label="From" />,
  <DateInput key="until" source="until" label="Until" />,
]

/** Who looked at what, newest first. This look is recorded as well. */
export default function LedgerList() {
  return (
    <ListPage
      type="LedgerRecord"
      title="Ledger"
      about="Who looked at or changed personal data, when and why; never what it said. Looking here is recorded, too."
      columns={columns}
      filters={filters}
      rowClick={false}
      oneLine
      empty={{ title: 'Nothing recorded yet', text: 'Every look at personal data will be listed here.' }}
    />
  )
}

const CAME_BY: Readonly<Record<string, string>> = {
  session: 'Signed in',
  apiKey: 'API key',
  link: 'Mailed link or calendar feed',
  command: 'Command on the server',
}

/** How somebody came in: `apiKey:…` → API key. */
function clientWords(client: string): string {
  const [kind = '', detail = ''] = client.split(':')
  const words = CAME_BY[kind] ?? client
  return kind === 'command' ? `${words}: ${detail}` : words
}
