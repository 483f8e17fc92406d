/** A column that the console offers. Other systems may name any path. */
type OfferedColumn = {
  /** At most three fields; for rules `rules.BROKEN`, `rules.NOT_KNOWN` or `rules.KEPT`. */
  path: string
  /** A heading that says more than the fields' own words. */
  called?: string
  /** Selected by default. */
  usual?: boolean
}

const usual = (path: string, called?: string): OfferedColumn => ({
  path,
  usual: true,
  ...(called === undefined ? {} : { called }),
})
const other = (path: string, called?: string): OfferedColumn => ({ path, ...(called === undefined ? {} : { called }) })
const STAMPS: readonly OfferedColumn[] = [other('createdAt'), other('updatedAt'), other('archivedAt'), other('id')]
const CONTACTS: readonly OfferedColumn[] = [
  other('contactPoints.value', 'Contacts'),
  other('contactPoints.extension', 'Extensions of contacts'),
  other('contactPoints.note', 'Notes on contacts'),
  other('contactPoints.givenFor', 'What contacts are for'),
  other('contactPoints.consent', 'Consent to contacts'),
]
const RULES: readonly OfferedColumn[] = [
  other('rules.BROKEN', 'Rules broken'),
  other('rules.NOT_KNOWN', 'Rules not known to be kept'),
]
const REFERENCE_LIST: readonly OfferedColumn[] = [usual('code'), usual('name'), usual('description'), ...STAMPS]

/** Columns of each list, in the order of the file. Lists that are missing here are not offered for export. */
export const OFFERED_COLUMNS: Readonly<Record<string, readonly OfferedColumn[]>> = {
  Organisation: [
    usual('name'),
    usual('kind'),
    usual('sector.name'),
    usual('tier'),
    usual('groups.name'),
    usual('issues.name'),
    usual('reviewDate'),
    other('website'),
    other('parent.name'),
    other('people.displayName'),
    other('premises.name'),
    other('premises.postcode', 'Postcodes'),
    ...CONTACTS,
    other('restrictedNotes.text', 'Restricted notes'),
    ...STAMPS,
  ],
  Person: [
    usual('displayName', 'Name'),
    other('title'),
    other('givenName'),
    other('familyName'),
    usual('affiliations.organisation.name', 'Organisations'),
    usual('affiliations.role', 'Roles'),
    usual('reviewDate'),
    ...CONTACTS,
    other('keyholderOf.premises.name', 'Keys to'),
    other('restrictedNotes.text', 'Restricted notes'),
    ...STAMPS,
  ],
  Premises: [
    usual('name'),
    usual('addressLine1'),
    usual('addressLine2'),
    other('addressLine3'),
    other('addressLine4'),
    usual('postcode'),
    usual('uprn'),
    usual('use'),
    usual('organisation.name'),
    usual('ward.name'),
    other('borough.name'),
    other('beat.name'),
    other('location', 'Latitude, longitude'),
    other('locationPrecision'),
    other('keyholders.person.displayName', 'Keyholders'),
    other('keyholders.callOrder', 'Call order'),
    other('fitKeyholders'),
    ...RULES,
    ...STAMPS,
  ],
  Keyholder: [
    usual('premises.name'),
    usual('premises.postcode', 'Postcode'),
    usual('callOrder'),
    usual('person.displayName', 'Keyholder'),
    other('person.contactPoints.value', 'Contacts'),
    usual('travelMinutes'),
    usual('transport'),
    usual('fullAccess'),
    usual('trained'),
    usual('agreedOn'),
    usual('verifiedAt'),
    other('suspendedAt'),
    usual('fitness'),
    ...RULES,
    ...STAMPS,
  ],
  Zone: [usual('kind'), usual('code'), usual('name'), ...STAMPS],
  Sector: REFERENCE_LIST,
  Issue: REFERENCE_LIST,
  Group: REFERENCE_LIST,
  Directorate: REFERENCE_LIST,
  Topic: REFERENCE_LIST,
}
