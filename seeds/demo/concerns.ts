/** What organisations of the demo force say about what affects them. */
export const CONCERNS: readonly string[] = [
  'Mostly on Thursday and Friday evenings, at the side entrance.',
  'Three times since the summer. We have told our staff what to look out for.',
  'Our neighbours report the same. A patrol after closing time would help.',
  'It has become better since the last visit, but the night shift is still worried.',
]
