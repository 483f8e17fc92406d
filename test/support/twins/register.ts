/** One record by property, relations as ids; every column of its type is there. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** Types in the order in which their rows can be written: what others point at comes first. */
export const registerTypes = [
  'Directorate',
  'Sector',
  'Issue',
  'Group',
  'Zone',
  'Organisation',
  'Person',
  'Affiliation',
  'ContactPoint',
  'ConsentEvent',
  'Premises',
  'RestrictedNote',
  'Keyholder',
  'Account',
  'SpocAssignment',
  'ApiKey',
  'BreakGlass',
  'OutboxMail',
  'HistoryEntry',
  'LedgerRecord',
] as const
export type RegisterType = (typeof registerTypes)[number]

/** Which property points at which type, where the database insists on it. */
export const references: Readonly<Partial<Record<RegisterType, Readonly<Record<string, RegisterType>>>>> = {
  Organisation: { sector: 'Sector', parent: 'Organisation' },
  Affiliation: { person: 'Person', organisation: 'Organisation' },
  ContactPoint: { person: 'Person', organisation: 'Organisation', directorate: 'Directorate' },
  ConsentEvent: { contactPoint: 'ContactPoint' },
  Premises: { ward: 'Zone', borough: 'Zone', beat: 'Zone', organisation: 'Organisation' },
  RestrictedNote: { directorate: 'Directorate', person: 'Person', organisation: 'Organisation', premises: 'Premises' },
  Keyholder: { premises: 'Premises', person: 'Person' },
  Account: { person: 'Person', organisation: 'Organisation' },
  SpocAssignment: { account: 'Account', directorate: 'Directorate' },
  ApiKey: { account: 'Account' },
  BreakGlass: { account: 'Account' },
  OutboxMail: { account: 'Account' },
}

/** A whole register in memory, which takes no row that the database would refuse. */
export class Register {
  readonly #rows = new Map<RegisterType, Map<string, Row>>(registerTypes.map((type) => [type, new Map<string, Row>()]))
  readonly #keys = new Map<string, string>()

  all(type: RegisterType): Row[] {
    return [...this.#of(type).values()]
  }

  get(type: RegisterType, id: unknown): Row | undefined {
    return typeof id === 'string' ? this.#of(type).get(id) : undefined
  }

  /** Adds or replaces a row. @returns false, and changes nothing, when the database would not have it. */
  put(type: RegisterType, row: Row): boolean {
    const key = uniqueKey(type, row)
    const holder = key === null ? undefined : this.#keys.get(key)
    if (!isSound(type, row) || (holder !== undefined && holder !== row.id)) return false
    this.remove(type, row.id)
    this.#of(type).set(row.id, row)
    if (key !== null) this.#keys.set(key, row.id)
    return true
  }

  remove(type: RegisterType, id: string): void {
    const known = this.#of(type).get(id)
    const key = known ? uniqueKey(type, known) : null
    if (key !== null) this.#keys.delete(key)
    this.#of(type).delete(id)
  }

  copy(): Register {
    const twin = new Register()
    for (const type of registerTypes) for (const row of this.all(type)) twin.put(type, row)
    return twin
  }

  #of(type: RegisterType): Map<string, Row> {
    return this.#rows.get(type) as Map<string, Row>
  }
}

function isSound(type: RegisterType, row: Row): boolean {
  const { person, organisation, premises, startsOn, endsOn } = row
  if (type === 'RestrictedNote')
    return [person, organisation, premises].filter((subject) => subject !== null).length === 1
  if (type === 'ContactPoint') return person !== null || organisation !== null
  return !(typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn)
}

/** What the unique indexes of migrations/ compare, as text; null where none applies. */
function uniqueKey(type: RegisterType, row: Row): string | null {
  const key = (...properties: string[]): string =>
    JSON.stringify([type, ...properties.map((property) => row[property])])
  switch (type) {
    case 'Directorate':
    case 'Sector':
    case 'Issue':
    case 'Group':
      return key('code')
    case 'Zone':
      return key('kind', 'code')
    case 'Affiliation':
      return row['endsOn'] === null && row['archivedAt'] === null
        ? JSON.stringify([type, row['person'], row['organisation'], row['role'] ?? ''])
        : null
    case 'ContactPoint':
      if (row['archivedAt'] !== null) return null
      return key(
        row['person'] === null ? 'organisation' : 'person',
        'kind',
        'value',
        'extension',
        'givenFor',
        'directorate',
      )
    case 'Premises':
      return row['source'] === null || row['externalId'] === null ? null : key('source', 'externalId')
    case 'Keyholder':
      return row['archivedAt'] === null ? key('premises', 'person') : null
    case 'Account':
      return key('email')
    case 'SpocAssignment':
      return row['archivedAt'] === null ? key('account', 'directorate', 'startsOn') : null
    default:
      return null
  }
}
