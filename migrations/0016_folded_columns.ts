import { Migration } from '@mikro-orm/migrations'

type Table = {
  table: string
  columns: readonly string[]
  old: Readonly<Record<string, string>>
  folded: Readonly<Record<string, string>>
}

const order = (table: string, key: string): string => `on ${table} ((${key} collate "C"), id) where archived_at is null`
const trigrams = (table: string, value: string): string => `on ${table} using gin ((${value}) gin_trgm_ops)`
// Blanks at both ends: `% ng %` is then a whole word and ` ng%` a beginning, and one index serves both.
const padded = (column: string): string => `' ' || ${column}_folded || ' '`

/**
 * What the search looks into, folded once when it is written: a search compares tens of thousands of values, and
 * folding takes longer than comparing.
 */
const tables: readonly Table[] = [
  {
    table: 'organisation',
    columns: ['name'],
    old: {
      organisation_name_order: order('organisation', 'lower(name)'),
      organisation_name_trigram: trigrams('organisation', 'lower(name)'),
    },
    folded: {
      organisation_name_order: order('organisation', 'name_folded'),
      organisation_name_trigram: trigrams('organisation', padded('name')),
    },
  },
  {
    table: 'person',
    columns: ['display_name'],
    old: {
      person_name_order: order('person', 'lower(display_name)'),
      person_name_trigram: trigrams('person', 'lower(display_name)'),
      person_family_name: 'on person ((lower(family_name) collate "C"))',
    },
    folded: {
      person_name_order: order('person', 'display_name_folded'),
      person_name_trigram: trigrams('person', padded('display_name')),
      person_family_name: order('person', 'folded(family_name)'),
    },
  },
  {
    table: 'premises',
    columns: ['name', 'address_line1', 'postcode'],
    old: {
      premises_name_order: order('premises', 'lower(name)'),
      premises_name_trigram: trigrams('premises', 'lower(name)'),
      premises_address_trigram: trigrams('premises', 'lower(address_line1)'),
      premises_postcode_trigram: trigrams('premises', 'lower(postcode)'),
    },
    folded: {
      premises_name_order: order('premises', 'name_folded'),
      premises_name_trigram: trigrams('premises', padded('name')),
      premises_address_trigram: trigrams('premises', padded('address_line1')),
      premises_postcode_trigram: trigrams('premises', padded('postcode')),
      premises_postcode_unspaced: `on premises ((replace(postcode_folded, ' ', '') collate "C"))`,
      premises_uprn_number: `on premises ((ltrim(uprn, '0'))) where uprn is not null`,
    },
  },
  {
    table: 'contact_point',
    columns: ['value'],
    old: { contact_point_value_trigram: trigrams('contact_point', 'lower(value)') },
    folded: { contact_point_value_trigram: trigrams('contact_point', padded('value')) },
  },
]

/**
 * Search, filters and order by folded text (0015) instead of lower(). Each table is rewritten by itself, which keeps
 * everybody out of it for that long; its indexes are built afterwards, while it is read. Every step may be taken twice,
 * so that a start which was killed half-way goes on.
 */
export class Migration0016FoldedColumns extends Migration {
  override isTransactional(): boolean {
    return false
  }

  override up(): void {
    for (const { table, columns, old, folded } of tables) {
      this.addSql(alone([...dropped(old, 'folded'), `alter table ${table} ${columns.map(addFolded).join(', ')};`]))
      for (const [index, on] of Object.entries(folded)) this.addSql(`create index if not exists ${index} ${on}`)
    }
  }

  override down(): void {
    for (const { table, columns, old, folded } of tables) {
      this.addSql(
        alone([
          ...dropped(folded, 'lower'),
          `alter table ${table} ${columns.map((column) => `drop column if exists ${column}_folded`).join(', ')};`,
        ]),
      )
      for (const [index, on] of Object.entries(old)) this.addSql(`create index if not exists ${index} ${on}`)
    }
  }
}

const addFolded = (column: string): string =>
  `add column if not exists ${column}_folded text generated always as (folded(${column})) stored`

/**
 * Statements as one transaction that gives up after 10 s of waiting: behind a long report, it would keep everybody else
 * waiting as well.
 */
const alone = (statements: readonly string[]): string =>
  `do $do$ begin set local lock_timeout = '10s'; ${statements.join(' ')} end $do$`

/** Indexes of the same name are left alone where they are those of the other direction already. */
const dropped = (indexes: Readonly<Record<string, string>>, unless: string): string[] =>
  Object.keys(indexes).map(
    (index) => `if pg_get_indexdef(to_regclass('${index}')) not like '%${unless}%' then drop index ${index}; end if;`,
  )
