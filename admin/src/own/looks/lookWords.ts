import type { LookLineFragment } from '../../generated/graphql'

/** A look as one sentence: "A SPOC of the Crime Directorate, to see names, work contacts and premises: Alex Gray". */
export function lookWords({ office, purpose, person, premises }: LookLineFragment): string {
  const whom = person?.displayName ?? premises?.name ?? 'your organisation'
  return sentence(`${office ?? 'somebody of the force'}, ${purpose ?? 'to see something'}: ${whom}`)
}

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
