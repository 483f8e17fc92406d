export type Tense = 'past' | 'future' | 'unsaid'

/** `Call with Ana` is a thing, `Call Ana` is to be done. */
const THING = 'with|to|from|at|by|about|of|meeting|call|visit|chat|word|talk|e-?mail'
const TO_COME = new RegExp(
  `^(?:(?:i|we) )?(?:to |will |shall |must |should |needs? (?:to )?|going to |plan(?:ned)? |arranged? |book(?:ed)? |` +
    `meet |(?:call|ring|visit|brief|e-?mail) (?!(?:${THING})\\b))`,
  'i',
)
const PAST = /^(?:i |we )?(?:had|held|met|saw|spoke|wrote|rang|went|gave|e-?mailed|(?!need\b)[a-z]+ed)\b/i

export const tenseOf = (text: string): Tense => (TO_COME.test(text) ? 'future' : PAST.test(text) ? 'past' : 'unsaid')
