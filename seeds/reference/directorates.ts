import type { Entry } from './entry.ts'

/** The five networks of contacts in the committee report of July 2013; the names are ours. */
export const DIRECTORATES = [
  {
    code: 'CRIME',
    name: 'Crime Directorate',
    description: 'Volume and serious crime in the City, and its victims and witnesses',
  },
  {
    code: 'ECONOMIC_CRIME',
    name: 'Economic Crime Directorate',
    description: 'Fraud, money laundering and the national lead force',
  },
  {
    code: 'UNIFORMED_POLICING',
    name: 'Uniformed Policing Directorate',
    description: 'Response, wards, roads, events and the control room',
  },
  {
    code: 'COUNTER_TERRORISM',
    name: 'Counter Terrorism Section',
    description: 'Protective security advice and Project Servator',
    looksHidden: true,
  },
  {
    code: 'COMMUNITY',
    name: 'Communities and Partnership',
    description: 'Residents, schools, faith, licensing and the ward panels',
  },
] as const satisfies readonly Entry[]
