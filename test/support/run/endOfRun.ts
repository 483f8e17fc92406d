import { end } from './ending.ts'

/** Jest calls this once, in the process that ran the tests. */
export default end
