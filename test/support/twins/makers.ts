import { DATA_CLASSES } from '../../../api/access/classes.ts'
import { ROLES, STANDINGS } from '../../../api/access/viewer.ts'
import { COMMUNITIES } from '../../../api/directory/communities.ts'
import { URGENCIES } from '../../../api/workingTime/clock/responseTimes.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { idOf, maybe, maybeId, someIds } from './drawn.ts'
import type { Register } from './register.ts'
import { ADDRESSES, CODES, DAYS, EMAILS, EXTENSIONS, MOMENTS, NUMBERS, PEOPLE, TEXTS } from './vocabulary.ts'

/** Draws those properties of a row that need more care than `anyRow` takes: a rule of the database or of the matter. */
type Make = (draw: Draw, register: Register) => Record<string, unknown>

const contactOf = (draw: Draw): Record<string, unknown> =>
  draw.oneOf([
    { kind: 'PHONE', value: draw.oneOf(NUMBERS), extension: maybe(draw, draw.oneOf(EXTENSIONS), 0.3) },
    { kind: 'MOBILE', value: draw.oneOf(NUMBERS), extension: null },
    { kind: 'EMAIL', value: draw.oneOf(EMAILS), extension: null },
    { kind: 'ADDRESS', value: draw.oneOf(ADDRESSES), extension: null },
  ])

const addressOf = (draw: Draw): string => `${draw.oneOf(['pat', 'sam', 'zeta'])}${draw.whole(1, 30)}@police.example`

/** Every stakeholder has a standing, and nobody else. */
function rolesOf(draw: Draw): Record<string, unknown> {
  const roles = draw.chance(0.4) ? ['STAKEHOLDER'] : draw.some(ROLES, draw.whole(0, 2))
  return { roles, standing: roles.includes('STAKEHOLDER') ? draw.oneOf(STANDINGS) : null }
}

function anyId(draw: Draw, register: Register): { objectType: string; objectId: string } {
  const objectType = draw.oneOf(
    register.types.filter(
      (type) => register.all(type).length > 0 && type !== 'HistoryEntry' && type !== 'LedgerRecord',
    ),
  )
  return { objectType, objectId: idOf(draw, register, objectType) }
}

/** There is a response time for each of them, and no operation takes one away. */
const PROMISED = URGENCIES.flatMap((urgency) => [1, 2, 3].map((tier) => ({ urgency, tier })))

/** Types of which some property needs care. A type that is not here is drawn by `anyRow` alone. */
export const makers: Readonly<Record<string, Make>> = {
  // Questions that no rule is for go to one of them.
  Directorate: (draw, register) => ({
    code: register.all('Directorate').length === 0 ? COMMUNITIES : draw.oneOf(CODES),
  }),
  Organisation: (draw, register) => ({
    parent: maybeId(draw, register, 'Organisation', 0.5),
    website: maybe(draw, draw.oneOf(['https://aldgate.example', 'https://bow.example'])),
  }),
  Person: (draw) => ({
    title: maybe(draw, draw.oneOf(['Dr', 'Ms']), 0.3),
    givenName: maybe(draw, draw.oneOf(['Pat', 'Sam', 'pat'])),
    familyName: maybe(draw, draw.oneOf(["O'Hara", 'Zola', 'zola'])),
    displayName: draw.oneOf(PEOPLE),
  }),
  Absence: (draw) => ({
    from: draw.oneOf(['2020-01-01', '2024-02-29']),
    to: draw.oneOf(['2024-02-29', '2099-12-31']),
  }),
  Affiliation: (draw) => ({ role: maybe(draw, draw.oneOf(['Owner', 'Guard', 'owner'])) }),
  Engagement: (draw, register) => {
    const shared = draw.oneOf([true, false])
    const organisations = someIds(draw, register, 'Organisation')
    return {
      organisations,
      shared,
      sharedWith: shared ? organisations : [],
      endsAt: null,
      // A day of a series has one engagement at most.
      seriesStart: null,
    }
  },
  // Only rules that can be read are ever stored.
  EngagementSeries: (draw) => {
    const timed = draw.chance(0.7)
    return {
      rule: draw.oneOf(['FREQ=WEEKLY;COUNT=5', 'FREQ=MONTHLY;BYDAY=1MO;COUNT=3', 'FREQ=DAILY;UNTIL=20300101']),
      zone: 'Europe/London',
      startTime: timed ? '10:00' : null,
      minutes: timed ? 60 : null,
    }
  },
  Commitment: (draw) => {
    const kept = draw.oneOf([null, true, false])
    return { kept, keptOn: kept ? maybe(draw, draw.oneOf(DAYS)) : null }
  },
  EngagementFeedback: (_draw, register) => ({ scale: 1 + register.all('EngagementFeedback').length }),
  ContactPoint: (draw, register) => {
    const [person, organisation] = draw.oneOf([
      [true, false],
      [true, false],
      [true, true],
      [false, true],
    ] as const)
    const givenFor = draw.oneOf(['WORK', 'PRIVATE', 'CALL_OUT'])
    return {
      person: person ? idOf(draw, register, 'Person') : null,
      organisation: organisation ? idOf(draw, register, 'Organisation') : null,
      ...contactOf(draw),
      note: maybe(draw, draw.oneOf(TEXTS), 0.3),
      givenFor,
      isPrivate: givenFor !== 'WORK',
      // A trigger writes it, from the events.
      consent: null,
    }
  },
  Premises: (draw) => ({
    source: maybe(draw, 'sheet', 0.5),
    externalId: maybe(draw, String(draw.whole(1, 60)), 0.5),
  }),
  Keyholder: (draw) => ({
    callOrder: draw.whole(1, 4),
    travelMinutes: maybe(draw, draw.oneOf([5, 20, 45])),
    suspendedAt: maybe(draw, draw.oneOf(MOMENTS), 0.2),
  }),
  Account: (draw) => ({
    email: addressOf(draw),
    displayName: draw.oneOf(['Pat Zola', 'Sam', 'Zeta']),
    ...rolesOf(draw),
    // Whoever has it signs in with a code that nobody here knows.
    totpEnabled: false,
    ssoLinkedAt: maybe(draw, draw.oneOf(MOMENTS), 0.2),
    suspendedAt: maybe(draw, draw.oneOf(MOMENTS), 0.2),
    invitationExpiresAt: maybe(draw, draw.oneOf(MOMENTS), 0.2),
  }),
  ColleagueInvitation: (draw) => ({
    email: addressOf(draw),
    displayName: draw.oneOf(['Pat Zola', 'Sam', 'Zeta']),
  }),
  ApiKey: (draw) => ({
    name: draw.oneOf(['mapping', 'hub']),
    start: 'beadle_aaaa',
    scopes: draw.oneOf([['read:DIRECTORY'], ['read:DIRECTORY', 'read:KEYHOLDING'], ['write:DIRECTORY']]),
    revokedAt: maybe(draw, draw.oneOf(MOMENTS), 0.3),
  }),
  CalendarFeed: (draw) => ({
    name: draw.oneOf(['phone', 'office']),
    renewedAt: maybe(draw, draw.oneOf(MOMENTS), 0.3),
    revokedAt: maybe(draw, draw.oneOf(MOMENTS), 0.3),
  }),
  BreakGlass: (draw, register) => {
    const subjectType = draw.oneOf(['Person', 'Organisation'] as const)
    return {
      subjectId: idOf(draw, register, subjectType),
      subjectType,
      reason: draw.oneOf(['Alarm at Aldgate', 'Keyholder of Bow Lane']),
      expiresAt: draw.oneOf(['2026-02-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']),
      endedAt: maybe(draw, draw.oneOf(MOMENTS), 0.3),
      openedBy: draw.oneOf(['Robin Aldgate', 'Kim Bow Lane']),
      minutes: draw.oneOf([15, 60, 240]),
      confirmedBy: maybe(draw, draw.oneOf(['Sam Cheapside', 'Alex Poultry']), 0.3),
      confirmedAt: maybe(draw, draw.oneOf(MOMENTS), 0.3),
    }
  },
  Question: (draw, register) => ({
    reference: `Q-2026-${draw.some([...'ABCDEFGHIJKLMNOP'], 6).join('')}`,
    subject: draw.oneOf(TEXTS),
    asker: idOf(draw, register, 'Account'),
  }),
  QuestionHandling: () => ({ pauses: [] }),
  Post: (draw, register) => {
    const fromForce = draw.chance(0.5)
    return { fromForce, officer: fromForce ? idOf(draw, register, 'Account') : null }
  },
  HeldMail: (draw) => ({ sender: maybe(draw, draw.oneOf(EMAILS)) }),
  PendingChange: (draw, register) => ({
    objectType: draw.oneOf(['Organisation', 'Keyholder']),
    class: draw.oneOf(['DIRECTORY', 'KEYHOLDING']),
    about: `the ${register.all('PendingChange').length}th`,
    proposer: idOf(draw, register, 'Account'),
    basis: null,
  }),
  CareItem: (draw, register) => {
    const state = draw.oneOf(['ASKED', 'CONFIRMED', 'UNANSWERED'])
    return {
      state,
      class: draw.oneOf(['DIRECTORY', 'KEYHOLDING']),
      objectId: `00000000-0000-7000-8000-${String(register.all('CareItem').length).padStart(12, '0')}`,
      settledAt: state === 'ASKED' ? null : draw.oneOf(MOMENTS),
    }
  },
  Attachment: (draw) => ({
    name: draw.oneOf(['plan.pdf', 'Plan.pdf', 'yard.txt']),
    mediaType: draw.oneOf(['application/pdf', 'text/plain']),
    sha256: draw.oneOf(['a', 'b']).repeat(64),
  }),
  // Shown once its month is over.
  QuestionRating: (draw) => ({ month: draw.oneOf(['2024-02-01', '2025-12-01']) }),
  SpocAssignment: (draw) => ({ absentFrom: maybe(draw, '2026-01-05'), absentUntil: maybe(draw, '2099-01-05') }),
  WorkingPeriod: (draw) => {
    const [opensAt, closesAt] = draw.oneOf([
      ['09:00', '12:30'],
      ['09:00', '17:00'],
      ['13:15', '17:00'],
      ['18:00', '24:00'],
    ] as const)
    return { opensAt, closesAt }
  },
  ResponseTime: (draw, register) => {
    const firstAnswerMinutes = draw.oneOf([60, 240])
    const promised = PROMISED[register.all('ResponseTime').length % PROMISED.length]
    return { ...promised, archivedAt: null, firstAnswerMinutes, answerMinutes: firstAnswerMinutes * draw.whole(1, 3) }
  },
  Wish: (draw, register) => {
    const [organisation, person] = draw.oneOf([
      [true, false],
      [true, true],
      [false, true],
    ] as const)
    return {
      organisation: organisation ? idOf(draw, register, 'Organisation') : null,
      person: person ? idOf(draw, register, 'Person') : null,
      from: maybe(draw, draw.oneOf(['08:00', '22:00'])),
      until: maybe(draw, draw.oneOf(['06:00', '18:00'])),
    }
  },
  OutboxMail: (draw) => {
    const state = draw.oneOf(['SENT', 'FAILED', 'KEPT'])
    return {
      purpose: draw.oneOf(['INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGED']),
      recipient: draw.oneOf(EMAILS),
      body: state === 'KEPT' ? draw.oneOf(TEXTS) : null,
      state,
      attempts: draw.whole(0, 3),
      failure: state === 'FAILED' ? 'EENVELOPE 550' : null,
    }
  },
  HistoryEntry: (draw, register) => ({
    ...anyId(draw, register),
    field: draw.oneOf(['value', 'name', 'text', 'callOrder']),
    class: draw.oneOf(['DIRECTORY', ...DATA_CLASSES]),
    newValue: maybe(draw, draw.oneOf(NUMBERS)),
    account: maybeId(draw, register, 'Account'),
    changedBy: maybe(draw, draw.oneOf(['Pat Zola', 'Sam'])),
    source: draw.oneOf(['api', 'loader']),
    operation: draw.oneOf(['updatePerson', 'updateContactPoint']),
    directorate: maybeId(draw, register, 'Directorate'),
    organisation: maybeId(draw, register, 'Organisation'),
  }),
  LedgerRecord: (draw, register) => ({
    seq: register.all('LedgerRecord').length + 1,
    account: maybeId(draw, register, 'Account'),
    client: draw.oneOf(['session:1', 'apiKey:2']),
    category: draw.oneOf(['CONSULTATION', 'ALTERATION']),
    operation: draw.oneOf(['search', 'person']),
    subjects: someIds(draw, register, 'Person'),
    classes: draw.oneOf([['DIRECTORY'], ['DIRECTORY', 'KEYHOLDING'], []]),
  }),
}
