import { roles } from '../../../api/access/viewer.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { type Register, registerTypes, type RegisterType } from './register.ts'

/** Few different values everywhere: what is drawn for a hidden field is mostly something that a visible one has too. */
const names = [
  'Aldgate Traders',
  'aldgate traders',
  'Aldgate',
  'Bow Lane Bank',
  "O'Hara & Sons",
  'Émile Zola',
  '100% Keys',
  'Under_Score',
  'Bank of Bow Lane',
  'Zeta',
]
const people = ['Pat Zola', 'pat zola', "Sam O'Hara", 'Pat', 'Aldgate Traders', 'Émile Zola']
const numbers = ['+442079460001', '+442079460002', '+442079460012', '+447700900001', '+447700900002', '+447700900011']
const emails = ['pat@aldgate.example', 'pat.smith@aldgate.example', 'sam@bow.example', 'zeta@bow.example']
const extensions = ['1', '45', '450']
const addresses = ['1 Bow Lane\nEC4M 9EB', '2 Bow Lane', '1 Aldgate High Street']
const texts = [
  'Seen at the gate',
  'seen at the Gate',
  'Do not ring before nine',
  'Aldgate',
  'pat@aldgate.example',
  '+442079460001',
]
const postcodes = ['EC1A 1AA', 'EC1A 1AB', 'EC4M 9EB']
const moments = [
  '2024-02-29T12:00:00.000Z',
  '2025-01-01T00:00:00.000Z',
  '2025-06-30T23:59:59.999Z',
  '2026-01-01T00:00:00.001Z',
]
const days = ['2020-01-01', '2024-02-29', '2025-12-31', '2099-12-31']
const codes = ['A', 'B', 'C', 'D', 'AB', 'AC', 'B_1', 'B_2', 'C_3', 'D4', 'E5', 'F6']
export const vocabulary = {
  texts: [...names, ...people, ...numbers, ...emails, ...addresses, ...texts, ...postcodes, ...codes],
  moments,
  days,
}

/** Draws the properties of a row; relations go to rows that are in the register. */
type Make = (draw: Draw, register: Register) => Record<string, unknown>

const maybe = <T>(draw: Draw, value: T, share = 0.7): T | null => (draw.chance(share) ? value : null)
const idOf = (draw: Draw, register: Register, type: RegisterType): string => draw.oneOf(register.all(type)).id
const maybeId = (draw: Draw, register: Register, type: RegisterType, share = 0.7): string | null =>
  register.all(type).length > 0 && draw.chance(share) ? idOf(draw, register, type) : null
const someIds = (draw: Draw, register: Register, type: RegisterType): string[] =>
  draw
    .some(register.all(type), draw.whole(0, 3))
    .map(({ id }) => id)
    .sort()
const record = (draw: Draw): Record<string, unknown> => ({
  version: draw.whole(1, 3),
  createdAt: draw.oneOf(moments),
  updatedAt: draw.oneOf(moments),
  archivedAt: maybe(draw, draw.oneOf(moments), 0.12),
})
const listed: Make = (draw) => ({
  ...record(draw),
  code: draw.oneOf(codes),
  name: draw.oneOf(names),
  description: maybe(draw, draw.oneOf(texts)),
})
const period = (draw: Draw): Record<string, unknown> => ({
  startsOn: maybe(draw, draw.oneOf(days)),
  endsOn: maybe(draw, draw.oneOf(days), 0.4),
})

function square(draw: Draw): string {
  const [x, y] = [-0.1 + draw.whole(0, 3) / 100, 51.51 + draw.whole(0, 1) / 100]
  const side = draw.oneOf([0.01, 0.02])
  return `SRID=4326;MULTIPOLYGON(((${x} ${y},${x + side} ${y},${x + side} ${y + side},${x} ${y + side},${x} ${y})))`
}

const contactOf = (draw: Draw): Record<string, unknown> =>
  draw.oneOf([
    { kind: 'PHONE', value: draw.oneOf(numbers), extension: maybe(draw, draw.oneOf(extensions), 0.3) },
    { kind: 'MOBILE', value: draw.oneOf(numbers) },
    { kind: 'EMAIL', value: draw.oneOf(emails) },
    { kind: 'ADDRESS', value: draw.oneOf(addresses) },
  ])

function anyId(draw: Draw, register: Register): { objectType: string; objectId: string } {
  const objectType = draw.oneOf(
    registerTypes.filter((type) => register.all(type).length > 0 && type !== 'HistoryEntry' && type !== 'LedgerRecord'),
  )
  return { objectType, objectId: idOf(draw, register, objectType) }
}

/** How a row of each type comes about. */
export const makers: Readonly<Record<RegisterType, Make>> = {
  Directorate: listed,
  Sector: listed,
  Issue: listed,
  Group: listed,
  Zone: (draw) => ({
    ...record(draw),
    kind: draw.oneOf(['WARD', 'BOROUGH', 'BEAT', 'CORDON', 'OTHER']),
    code: draw.oneOf(codes),
    name: draw.oneOf(names),
    shape: square(draw),
  }),
  Organisation: (draw, register) => ({
    ...record(draw),
    name: draw.oneOf(names),
    kind: draw.oneOf(['BUSINESS', 'PUBLIC_BODY', 'ASSOCIATION']),
    sector: maybeId(draw, register, 'Sector'),
    tier: maybe(draw, draw.whole(1, 3)),
    parent: maybeId(draw, register, 'Organisation', 0.5),
    website: maybe(draw, draw.oneOf(['https://aldgate.example', 'https://bow.example'])),
    reviewDate: maybe(draw, draw.oneOf(days)),
    groups: someIds(draw, register, 'Group'),
    issues: someIds(draw, register, 'Issue'),
  }),
  Person: (draw) => ({
    ...record(draw),
    title: maybe(draw, draw.oneOf(['Dr', 'Ms']), 0.3),
    givenName: maybe(draw, draw.oneOf(['Pat', 'Sam', 'pat'])),
    familyName: maybe(draw, draw.oneOf(["O'Hara", 'Zola', 'zola'])),
    displayName: draw.oneOf(people),
    reviewDate: maybe(draw, draw.oneOf(days)),
  }),
  Affiliation: (draw, register) => ({
    ...record(draw),
    person: idOf(draw, register, 'Person'),
    organisation: idOf(draw, register, 'Organisation'),
    role: maybe(draw, draw.oneOf(['Owner', 'Guard', 'owner'])),
    ...period(draw),
  }),
  ContactPoint: (draw, register) => {
    const [person, organisation] = draw.oneOf([
      [true, false],
      [true, false],
      [true, true],
      [false, true],
    ] as const)
    const givenFor = draw.oneOf(['WORK', 'PRIVATE', 'CALL_OUT'])
    return {
      ...record(draw),
      person: person ? idOf(draw, register, 'Person') : null,
      organisation: organisation ? idOf(draw, register, 'Organisation') : null,
      ...contactOf(draw),
      note: maybe(draw, draw.oneOf(texts), 0.3),
      givenFor,
      isPrivate: givenFor !== 'WORK',
      directorate: maybeId(draw, register, 'Directorate'),
      verifiedOn: maybe(draw, draw.oneOf(days)),
    }
  },
  ConsentEvent: (draw, register) => ({
    ...record(draw),
    contactPoint: idOf(draw, register, 'ContactPoint'),
    decision: draw.oneOf(['GIVEN', 'WITHDRAWN']),
    recordedAt: draw.oneOf(moments),
    source: draw.oneOf(['form', 'call']),
  }),
  Premises: (draw, register) => ({
    ...record(draw),
    name: draw.oneOf(names),
    addressLine1: maybe(draw, draw.oneOf(addresses)),
    addressLine2: maybe(draw, draw.oneOf(names), 0.3),
    addressLine3: null,
    addressLine4: null,
    postcode: maybe(draw, draw.oneOf(postcodes)),
    uprn: maybe(draw, draw.oneOf(['100', '200'])),
    location: maybe(draw, { longitude: -0.1 + draw.whole(0, 6) / 200, latitude: 51.51 + draw.whole(0, 3) / 200 }, 0.85),
    locationPrecision: draw.oneOf(['ADDRESS', 'POSTCODE', 'NONE']),
    use: maybe(draw, draw.oneOf(['shop', 'bank'])),
    ward: maybeId(draw, register, 'Zone'),
    borough: maybeId(draw, register, 'Zone', 0.3),
    beat: maybeId(draw, register, 'Zone', 0.3),
    organisation: maybeId(draw, register, 'Organisation'),
    source: maybe(draw, 'sheet', 0.5),
    externalId: maybe(draw, String(draw.whole(1, 60)), 0.5),
  }),
  RestrictedNote: (draw, register) => {
    const about = draw.oneOf(['person', 'organisation', 'premises'] as const)
    const subject = { person: 'Person', organisation: 'Organisation', premises: 'Premises' } as const
    return {
      ...record(draw),
      directorate: idOf(draw, register, 'Directorate'),
      person: null,
      organisation: null,
      premises: null,
      [about]: idOf(draw, register, subject[about]),
      text: draw.oneOf(texts),
    }
  },
  Keyholder: (draw, register) => ({
    ...record(draw),
    premises: idOf(draw, register, 'Premises'),
    person: idOf(draw, register, 'Person'),
    callOrder: draw.whole(1, 4),
    travelMinutes: maybe(draw, draw.oneOf([5, 20, 45])),
    transport: maybe(draw, draw.oneOf(['CAR', 'ON_FOOT'])),
    fullAccess: maybe(draw, draw.chance(0.5)),
    trained: maybe(draw, draw.chance(0.5)),
    agreedOn: maybe(draw, draw.oneOf(days)),
    verifiedAt: maybe(draw, draw.oneOf(moments)),
    totpEnabled: false,
    ssoLinkedAt: maybe(draw, draw.oneOf(moments), 0.2),
    suspendedAt: maybe(draw, draw.oneOf(moments), 0.2),
    invitationExpiresAt: maybe(draw, draw.oneOf(moments), 0.2),
  }),
  Account: (draw, register) => ({
    ...record(draw),
    email: `${draw.oneOf(['pat', 'sam', 'zeta'])}${draw.whole(1, 30)}@police.example`,
    displayName: draw.oneOf(['Pat Zola', 'Sam', 'Zeta']),
    emailVerified: draw.chance(0.5),
    roles: draw.some(roles, draw.whole(0, 2)),
    person: maybeId(draw, register, 'Person', 0.5),
    organisation: maybeId(draw, register, 'Organisation', 0.5),
    totpEnabled: false,
    ssoLinkedAt: maybe(draw, draw.oneOf(moments), 0.2),
    suspendedAt: maybe(draw, draw.oneOf(moments), 0.2),
    invitationExpiresAt: maybe(draw, draw.oneOf(moments), 0.2),
  }),
  SpocAssignment: (draw, register) => ({
    ...record(draw),
    account: idOf(draw, register, 'Account'),
    directorate: idOf(draw, register, 'Directorate'),
    ...period(draw),
  }),
  ApiKey: (draw, register) => ({
    ...record(draw),
    account: idOf(draw, register, 'Account'),
    name: draw.oneOf(['mapping', 'hub']),
    start: 'beadle_aaaa',
    scopes: draw.oneOf([['read:DIRECTORY'], ['read:DIRECTORY', 'read:KEYHOLDING'], ['write:DIRECTORY']]),
    expiresAt: maybe(draw, draw.oneOf(moments)),
    revokedAt: maybe(draw, draw.oneOf(moments), 0.3),
    lastUsedAt: maybe(draw, draw.oneOf(moments)),
  }),
  BreakGlass: (draw, register) => {
    const subjectType = draw.oneOf(['Person', 'Organisation'] as const)
    return {
      ...record(draw),
      account: idOf(draw, register, 'Account'),
      subjectId: idOf(draw, register, subjectType),
      subjectType,
      reason: draw.oneOf(['Alarm at Aldgate', 'Keyholder of Bow Lane']),
      expiresAt: draw.oneOf(['2026-02-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']),
      endedAt: maybe(draw, draw.oneOf(moments), 0.3),
      openedBy: draw.oneOf(['Robin Aldgate', 'Kim Bow Lane']),
      minutes: draw.oneOf([15, 60, 240]),
      needsConfirmation: draw.oneOf([true, false]),
      confirmedBy: maybe(draw, draw.oneOf(['Sam Cheapside', 'Alex Poultry']), 0.3),
      confirmedAt: maybe(draw, draw.oneOf(moments), 0.3),
    }
  },
  OutboxMail: (draw, register) => {
    const state = draw.oneOf(['SENT', 'FAILED', 'KEPT'])
    return {
      account: idOf(draw, register, 'Account'),
      createdAt: draw.oneOf(moments),
      purpose: draw.oneOf(['INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGED']),
      recipient: draw.oneOf(emails),
      subject: draw.oneOf(texts),
      body: state === 'KEPT' ? draw.oneOf(texts) : null,
      state,
      attempts: draw.whole(0, 3),
      uselessAt: draw.oneOf(moments),
      finishedAt: maybe(draw, draw.oneOf(moments)),
      failure: state === 'FAILED' ? 'EENVELOPE 550' : null,
    }
  },
  HistoryEntry: (draw, register) => ({
    ...anyId(draw, register),
    objectVersion: draw.whole(1, 3),
    field: draw.oneOf(['value', 'name', 'text', 'callOrder']),
    class: draw.oneOf(['DIRECTORY', 'DIRECTORY', 'KEYHOLDING', 'PRIVATE_CONTACT', 'RESTRICTED', 'ACCOUNT', 'SECRET']),
    oldValue: maybe(draw, draw.oneOf(texts)),
    newValue: maybe(draw, draw.oneOf(numbers)),
    at: draw.oneOf(moments),
    account: maybeId(draw, register, 'Account'),
    changedBy: maybe(draw, draw.oneOf(['Pat Zola', 'Sam'])),
    source: draw.oneOf(['api', 'loader']),
    operation: draw.oneOf(['updatePerson', 'updateContactPoint']),
    directorate: maybeId(draw, register, 'Directorate'),
    organisation: maybeId(draw, register, 'Organisation'),
  }),
  LedgerRecord: (draw, register) => ({
    seq: register.all('LedgerRecord').length + 1,
    at: draw.oneOf(moments),
    account: maybeId(draw, register, 'Account'),
    client: draw.oneOf(['session:1', 'apiKey:2']),
    category: draw.oneOf(['CONSULTATION', 'ALTERATION']),
    operation: draw.oneOf(['search', 'person']),
    purpose: maybe(draw, draw.oneOf(texts)),
    subjects: someIds(draw, register, 'Person'),
    classes: draw.oneOf([['DIRECTORY'], ['DIRECTORY', 'KEYHOLDING'], []]),
  }),
}
