import { directorateFor, type RoutingFacts, type Rule } from '../api/questions/routing/directorateFor.ts'

const anything: Rule = {
  directorate: 'COMMUNITY',
  issue: null,
  sector: null,
  tier: null,
  ward: null,
  operation: null,
  startsOn: null,
  endsOn: null,
  position: 100,
}
const fraud: Rule = { ...anything, directorate: 'ECONOMIC_CRIME', issue: 'fraud' }
const banks: Rule = { ...anything, directorate: 'CRIME', sector: 'banking' }
const march: Rule = {
  ...anything,
  directorate: 'UNIFORMED_POLICING',
  operation: 'Benbow',
  startsOn: '2026-11-07',
  endsOn: '2026-11-08',
}
const question: RoutingFacts = { issue: null, sector: null, tier: null, wards: [], operation: null, day: '2026-11-07' }

describe('a question', () => {
  it('goes by the rule that names most of it', () => {
    const both: Rule = { ...fraud, directorate: 'COUNTER_TERRORISM', sector: 'banking' }

    expect(directorateFor({ ...question, issue: 'fraud', sector: 'banking' }, [anything, fraud, both, banks])).toBe(
      'COUNTER_TERRORISM',
    )
  })

  it('goes by the lowest position where two rules name as much', () => {
    const facts = { ...question, issue: 'fraud', sector: 'banking' }

    expect(directorateFor(facts, [fraud, { ...banks, position: 1 }])).toBe('CRIME')
    expect(directorateFor(facts, [{ ...fraud, position: 1 }, banks])).toBe('ECONOMIC_CRIME')
  })

  it.each<[string, Partial<RoutingFacts>, Rule]>([
    ['issue', { issue: 'protest' }, fraud],
    ['sector', { sector: 'retail' }, banks],
    ['tier', { tier: 2 }, { ...anything, tier: 1 }],
    ['ward', { wards: ['Tower', 'Bread Street'] }, { ...anything, ward: 'Aldgate' }],
    ['operation', { operation: 'Servator' }, march],
  ])('does not go by a rule for another %s', (_condition, facts, rule) => {
    expect(directorateFor({ ...question, ...facts }, [rule])).toBeNull()
    expect(directorateFor(question, [rule])).toBeNull()
  })

  it('goes by a rule for any ward in which the asker has premises', () => {
    const rule: Rule = { ...anything, directorate: 'CRIME', ward: 'Tower' }

    expect(directorateFor({ ...question, wards: ['Aldgate', 'Tower'] }, [rule])).toBe('CRIME')
  })

  it('about an operation goes to its room on its days, whatever else it is about, and not before or after', () => {
    const facts = { ...question, issue: 'fraud', sector: 'banking', operation: 'Benbow' }
    const rules = [fraud, banks, { ...fraud, sector: 'banking' }, march]

    expect(directorateFor(facts, rules)).toBe('UNIFORMED_POLICING')
    expect(directorateFor({ ...facts, day: '2026-11-08' }, rules)).toBe('UNIFORMED_POLICING')
    expect(directorateFor({ ...facts, day: '2026-11-06' }, rules)).toBe('ECONOMIC_CRIME')
    expect(directorateFor({ ...facts, day: '2026-11-09' }, rules)).toBe('ECONOMIC_CRIME')
  })

  it('goes by no rule where none holds', () => {
    expect(directorateFor(question, [fraud, banks])).toBeNull()
  })
})
