import type { Codes } from '../codes.ts'
import type { IssueCode } from '../reference/issues.ts'
import { CONCERNS } from './concerns.ts'
import { Draw } from '../draw.ts'
import { seededId, type IdKind } from '../seededId.ts'
import type { Days } from './days.ts'
import { type Force, type Row, type Table } from './tables.ts'

type Beside = 'organisation_group' | 'organisation_issue' | 'history_entry'
type Governed = Exclude<Table, Beside>

/** Tables whose records have a history (history.ts), with a second version if they were changed. */
const TOLD: ReadonlySet<Table> = new Set(['organisation', 'person', 'premises'])

const ID_KIND_OF: Readonly<Record<Governed, IdKind>> = {
  organisation: 'organisation',
  person: 'person',
  affiliation: 'affiliation',
  premises: 'premises',
  keyholder: 'keyholder',
  contact_point: 'contactPoint',
  consent_event: 'consentEvent',
  restricted_note: 'restrictedNote',
  wish: 'wish',
  absence: 'absence',
}

/** The demo force while it is generated. */
export class Draft {
  readonly codes: Codes
  readonly days: Days
  readonly #rows: { [T in Table]: Row<T>[] } = {
    organisation: [],
    organisation_group: [],
    organisation_issue: [],
    person: [],
    affiliation: [],
    premises: [],
    keyholder: [],
    contact_point: [],
    consent_event: [],
    restricted_note: [],
    wish: [],
    absence: [],
    history_entry: [],
  }

  readonly #when = new Draw(1)

  constructor(codes: Codes, days: Days) {
    this.codes = codes
    this.days = days
  }

  /** Adds a governed record with the next id of its kind, created and last changed in the past three years. */
  add<T extends Governed>(table: T, row: Row<T>): string {
    const rows = this.#rows[table]
    const id = seededId('demo', ID_KIND_OF[table], rows.length)
    const made = this.#when.whole(90, 1_000)
    const changed = this.#when.chance(0.5) ? made : this.#when.whole(1, made - 1)
    const minute = this.#when.whole(480, 1_080)
    const version = TOLD.has(table) && changed < made ? 2 : 1
    rows.push({
      id,
      version,
      created_at: this.days.time(-made, minute),
      updated_at: this.days.time(-changed, minute),
      ...row,
    })
    return id
  }

  /** What affects an organisation; about some of it, it says something. */
  concern(organisation: string, code: IssueCode): void {
    const n = this.#rows.organisation_issue.length
    const days = 60 + ((n * 37) % 400)
    const at = this.days.time(-days)
    this.link('organisation_issue', {
      id: seededId('demo', 'organisationIssue', n),
      version: 1,
      created_at: at,
      updated_at: at,
      organisation_id: organisation,
      issue_id: this.codes.issue(code),
      ...(n % 3 === 0
        ? { text: CONCERNS[n % CONCERNS.length] ?? null, since: this.days.date(-days) }
        : { text: null, since: null }),
    })
  }

  link<T extends Beside>(table: T, row: Row<T>): void {
    this.#rows[table].push(row)
  }

  finished(): Force {
    return this.#rows
  }
}
