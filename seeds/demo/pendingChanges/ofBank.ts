import type { Codes } from '../../codes.ts'
import { reservedNumber } from '../../phones.ts'
import type { Days } from '../days.ts'
import type { Proposal } from './proposal.ts'
import type { Own } from './readOrganisation.ts'

/** Six that wait, one of them for too long; one that was accepted; one that was rejected. */
export function ofBank({ id, name, parent, groups, premises, people }: Own, codes: Codes, days: Days): Proposal[] {
  const own = { by: 'stakeholder.bank', objectType: 'Organisation', objectId: id } as const
  const isFree = (person: string, { keyholders }: Own['premises'][number]) =>
    !keyholders.some((keyholder) => keyholder.person === person)
  const place = premises.find((one) => one.keyholders.length > 1 && people.some((person) => isFree(person, one)))
  const [first, second] = place?.keyholders ?? []
  const colleague = place && people.find((person) => isFree(person, place))
  if (!place || !first || !second || !colleague) throw new Error(`${name} has too few keyholders for its proposals`)
  const joined = [...groups, codes.group('WARD_PANELS')].sort()
  const keeper = {
    premises: place.id,
    person: colleague,
    callOrder: first.callOrder,
    travelMinutes: 12,
    transport: 'CAR',
    fullAccess: true,
    trained: true,
    agreedOn: days.date(-2),
    occupier: false,
  }
  return [
    { ...own, day: -33, ...ofField('parent', null, 'Threadgold Group'), basis: parent },
    { ...own, by: 'colleague.bank', day: -9, ...ofField('groups', groups, joined), decides: 'EITHER' },
    { ...own, by: 'colleague.bank', day: -3, ...ofField('name', name, `${name} plc`) },
    { ...BRANCH, day: -5 },
    {
      by: 'colleague.bank',
      day: -2,
      objectType: 'Keyholder',
      objectId: first.id,
      field: 'person',
      about: `Keyholder/${first.id}`,
      decides: 'REGISTER_MANAGER',
      oldValue: first.person,
      newValue: keeper,
      premises: place.id,
      person: colleague,
    },
    {
      by: 'stakeholder.bank',
      day: -1,
      objectType: 'ContactPoint',
      objectId: null,
      field: 'new',
      about: `ContactPoint/new/${second.person}/${NUMBER}`,
      decides: 'REGISTER_MANAGER',
      oldValue: null,
      newValue: { kind: 'MOBILE', value: NUMBER, extension: null, note: 'After 22:00 only' },
      person: second.person,
    },
    {
      ...own,
      day: -41,
      ...ofField('tier', 2, 1),
      decides: 'EITHER',
      settled: { day: -38, status: 'ACCEPTED', by: 'Demo Register Manager', office: 'Register of keyholders' },
    },
    {
      ...own,
      day: -20,
      ...ofField('name', name, 'Threadgold'),
      settled: {
        day: -18,
        status: 'REJECTED',
        by: 'Demo SPOC, Communities',
        office: 'COMMUNITY',
        reason: 'The register keeps the full name, as on the certificate of incorporation.',
      },
    },
  ]
}

/** In the demo's range for numbers that ring nowhere. */
const NUMBER = reservedNumber('mobile', 314)

const BRANCH: Omit<Proposal, 'day'> = {
  by: 'stakeholder.bank',
  objectType: 'Premises',
  objectId: null,
  field: 'new',
  about: 'Premises/new/threadgold bank, aldgate/EC3N 1AL',
  decides: 'SPOC',
  oldValue: null,
  newValue: {
    name: 'Threadgold Bank, Aldgate',
    addressLine1: '14 Aldgate High Street',
    postcode: 'EC3N 1AL',
    use: 'Branch',
  },
}

/** A field of the organisation itself. */
export const ofField = (field: string, oldValue: unknown, newValue: unknown) => ({
  field,
  about: `Organisation/${field}`,
  decides: 'SPOC' as const,
  oldValue,
  newValue,
})
