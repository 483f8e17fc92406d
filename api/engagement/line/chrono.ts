export { GB } from 'chrono-node/en'
export type { ParsedComponents, ParsedResult } from 'chrono-node'
