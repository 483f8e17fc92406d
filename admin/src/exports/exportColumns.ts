import type { May } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'

/** One field on the way to a value, and the type that it stands on. */
type Step = readonly [type: GovernedName, field: string]

/** A column that a file can have. */
export type ExportColumn = {
  label: string
  steps: readonly Step[]
  /** In the file unless somebody leaves it out. */
  usual?: boolean
}

const own = (type: GovernedName, field: string, label: string, usual = true): ExportColumn => ({ label, steps: [[type, field]], usual })
const through = (label: string, ...steps: readonly Step[]): ExportColumn => ({ label, steps })
const contacts = (type: GovernedName): ExportColumn[] => [
  through('Contacts', [type, 'contactPoints'], ['ContactPoint', 'value']),
  through('Extensions of contacts', [type, 'contactPoints'], ['ContactPoint', 'extension']),
  through('Notes on contacts', [type, 'contactPoints'], ['ContactPoint', 'note']),
  through('What contacts are for', [type, 'contactPoints'], ['ContactPoint', 'givenFor']),
]
const stamps = (type: GovernedName): ExportColumn[] => [own(type, 'createdAt', 'Created', false), own(type, 'updatedAt', 'Changed', false), own(type, 'archivedAt', 'Archived', false), own(type, 'id', 'Beadle’s id', false)]
const listed = (type: GovernedName): ExportColumn[] => [own(type, 'code', 'Code'), own(type, 'name', 'Name'), own(type, 'description', 'Description'), ...stamps(type)]

/** What can be exported of a list, in the order in which a file has it. A list that is not named here has no export. */
export const exportColumns: Partial<Readonly<Record<GovernedName, readonly ExportColumn[]>>> = {
  Organisation: [
    own('Organisation', 'name', 'Name'),
    own('Organisation', 'kind', 'Kind'),
    { ...through('Sector', ['Organisation', 'sector'], ['Sector', 'name']), usual: true },
    own('Organisation', 'tier', 'Tier'),
    { ...through('Groups', ['Organisation', 'groups'], ['Group', 'name']), usual: true },
    { ...through('Issues', ['Organisation', 'issues'], ['Issue', 'name']), usual: true },
    own('Organisation', 'reviewDate', 'Review by'),
    own('Organisation', 'website', 'Website', false),
    through('Part of', ['Organisation', 'parent'], ['Organisation', 'name']),
    through('People', ['Organisation', 'people'], ['Person', 'displayName']),
    through('Premises', ['Organisation', 'premises'], ['Premises', 'name']),
    through('Postcodes', ['Organisation', 'premises'], ['Premises', 'postcode']),
    ...contacts('Organisation'),
    through('Restricted notes', ['Organisation', 'restrictedNotes'], ['RestrictedNote', 'text']),
    ...stamps('Organisation'),
  ],
  Person: [
    own('Person', 'displayName', 'Name'),
    own('Person', 'title', 'Title', false),
    own('Person', 'givenName', 'Given name', false),
    own('Person', 'familyName', 'Family name', false),
    { ...through('Organisations', ['Person', 'affiliations'], ['Affiliation', 'organisation'], ['Organisation', 'name']), usual: true },
    { ...through('Roles', ['Person', 'affiliations'], ['Affiliation', 'role']), usual: true },
    own('Person', 'reviewDate', 'Review by'),
    ...contacts('Person'),
    through('Keys to', ['Person', 'keyholderOf'], ['Keyholder', 'premises'], ['Premises', 'name']),
    through('Restricted notes', ['Person', 'restrictedNotes'], ['RestrictedNote', 'text']),
    ...stamps('Person'),
  ],
  Premises: [
    own('Premises', 'name', 'Name'),
    own('Premises', 'addressLine1', 'Address line 1'),
    own('Premises', 'addressLine2', 'Address line 2'),
    own('Premises', 'addressLine3', 'Address line 3', false),
    own('Premises', 'addressLine4', 'Address line 4', false),
    own('Premises', 'postcode', 'Postcode'),
    own('Premises', 'uprn', 'UPRN'),
    own('Premises', 'use', 'Use'),
    { ...through('Organisation', ['Premises', 'organisation'], ['Organisation', 'name']), usual: true },
    { ...through('Ward', ['Premises', 'ward'], ['Zone', 'name']), usual: true },
    through('Borough', ['Premises', 'borough'], ['Zone', 'name']),
    through('Beat', ['Premises', 'beat'], ['Zone', 'name']),
    own('Premises', 'location', 'Latitude, longitude', false),
    own('Premises', 'locationPrecision', 'Position rests on', false),
    through('Keyholders', ['Premises', 'keyholders'], ['Keyholder', 'person'], ['Person', 'displayName']),
    through('Call order', ['Premises', 'keyholders'], ['Keyholder', 'callOrder']),
    ...stamps('Premises'),
  ],
  Keyholder: [
    { ...through('Premises', ['Keyholder', 'premises'], ['Premises', 'name']), usual: true },
    { ...through('Postcode', ['Keyholder', 'premises'], ['Premises', 'postcode']), usual: true },
    own('Keyholder', 'callOrder', 'Call order'),
    { ...through('Person', ['Keyholder', 'person'], ['Person', 'displayName']), usual: true },
    through('Contacts', ['Keyholder', 'person'], ['Person', 'contactPoints'], ['ContactPoint', 'value']),
    own('Keyholder', 'travelMinutes', 'Minutes away'),
    own('Keyholder', 'transport', 'Transport'),
    own('Keyholder', 'fullAccess', 'Keys to all parts'),
    own('Keyholder', 'trained', 'Knows the alarm'),
    own('Keyholder', 'agreedOn', 'Agreed on'),
    own('Keyholder', 'verifiedAt', 'Verified'),
    own('Keyholder', 'suspendedAt', 'Not to be rung since', false),
    ...stamps('Keyholder'),
  ],
  Zone: [own('Zone', 'kind', 'Kind'), own('Zone', 'code', 'Code'), own('Zone', 'name', 'Name'), ...stamps('Zone')],
  Sector: listed('Sector'),
  Issue: listed('Issue'),
  Group: listed('Group'),
  Directorate: listed('Directorate'),
}

export const pathOf = ({ steps }: ExportColumn): string => steps.map(([, field]) => field).join('.')

/** The columns of a type's file that the viewer may read and carry away. */
export const columnsFor = (mayDo: May, type: GovernedName): ExportColumn[] =>
  (exportColumns[type] ?? []).filter(({ steps }) => steps.every(([owner, field]) => mayDo('read', owner, field) && mayDo('export', owner, field)))
