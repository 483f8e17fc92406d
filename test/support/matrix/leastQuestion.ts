import { newId } from '../../../api/platform/record.ts'
import { lastMonth } from '../impact.ts'
import { argumentType, enumValues, type InputField, inputFields, type RootField } from './sdl.ts'

const nobody = newId()

/** Where what the schema requires is not enough, or not in the form that the operation wants. */
const given: Readonly<Record<string, string>> = {
  viewer: 'viewer { roles }',
  premisesNear: 'premisesNear(point: { longitude: -0.09, latitude: 51.51 }, withinMetres: 1) { totalCount }',
  streets: 'streets(text: "nothing at all") { name }',
  verifyKeyholders: `verifyKeyholders(input: { verifiedAt: "2026-01-01T00:00:00Z", records: [{ id: "${nobody}", version: 1 }] }) { __typename }`,
  place: 'place(postcode: "EC1A 1AA") { longitude }',
  premisesIn: `premisesIn(zone: "${nobody}") { totalCount }`,
  search: 'search(text: "nothing at all") { edges { score } }',
  similarOrganisations: 'similarOrganisations(name: "nothing at all") { totalCount }',
  similarPeople: 'similarPeople(name: "nothing at all") { totalCount }',
  readEngagementLine: 'readEngagementLine(line: "nothing at all") { kind }',
  engagementsAlike: `engagementsAlike(organisations: ["${nobody}"], kind: "NONE", occurredAt: "2026-01-01T00:00:00Z") { totalCount }`,
  ledgerSubjects: 'ledgerSubjects(name: "nothing at all") { totalCount }',
  history: `history(id: "${nobody}") { totalCount }`,
  earlierAnswers: `earlierAnswers(question: "${nobody}") { totalCount }`,
  fillTemplate: `fillTemplate(template: "${nobody}", question: "${nobody}") { text }`,
  previewRouting: `previewRouting(rule: { directorate: "${nobody}" }) { questions }`,
  assignableTo: `assignableTo(question: "${nobody}") { totalCount }`,
  questionMeasures: 'questionMeasures(by: MONTH) { from }',
  engagementGauge: 'engagementGauge(notEngagedForDays: 30, by: TIER) { asOf }',
  issueImpact: `issueImpact(issue: "${nobody}", month: "${lastMonth()}", by: WARD) { asOf }`,
  issueTrends: `issueTrends(month: "${lastMonth()}") { asOf }`,
  gaugedOrganisations: 'gaugedOrganisations(notEngagedForDays: 30, by: TIER, engaged: true) { totalCount }',
  organisationExceptions: 'organisationExceptions(exception: NO_ISSUE) { totalCount }',
  acceptException: `acceptException(input: { kind: NO_ISSUE, record: "${nobody}", acceptedUntil: "2030-01-01", reason: "Nothing at all" }) { __typename }`,
  whoMaySee: 'whoMaySee { office }',
  logEngagement: `logEngagement(input: { kind: "WRITTEN_KIND", occurredAt: "2026-01-01T00:00:00Z", summary: "Nothing at all", directorate: "${nobody}" }) { __typename }`,
  createApiKey: 'createApiKey(input: { name: "x", scopes: ["nothing"] }) { __typename }',
}

/** A root field with the smallest selection, asked about records that do not exist. */
export function leastQuestion(root: RootField): string {
  const special = given[root.name]
  if (special !== undefined) return special
  const input = argumentType(root, 'input')
  if (input !== null) return `${root.name}(input: ${leastInput(input)}) { __typename }`
  return root.field.args.some(({ name }) => name === 'id')
    ? `${root.name}(id: "${nobody}") { id }`
    : `${root.name}(first: 1) { totalCount }`
}

function leastInput(type: string): string {
  const fields = inputFields(type).filter(({ required }) => required)
  return `{ ${fields.map((field) => `${field.name}: ${least(field)}`).join(', ')} }`
}

function least(field: InputField): string {
  const value = leastOne(field)
  return field.list ? `[${value}]` : value
}

function leastOne({ named }: InputField): string {
  switch (named) {
    case 'ID':
      return `"${nobody}"`
    case 'String':
      return '"A text of some length"'
    case 'Int':
      return '1'
    case 'Boolean':
      return 'true'
    case 'Date':
      return '"2026-01-01"'
    case 'DateTime':
      return '"2026-01-01T00:00:00Z"'
    default:
      return enumValues(named)?.at(-1) ?? leastInput(named)
  }
}
