/** In which words stakeholders are asked, by version. A version stays as it is: a new wording is a new one at the end. */
export const ENGAGEMENT_FEEDBACK = [
  {
    need: 'How much do you need the police at present? 1 is hardly at all, 5 is very much.',
    confidence: 'How much confidence do you have in us? 1 is none, 5 is full confidence.',
    satisfaction: 'How satisfied are you with what we have done for you? 1 is not at all, 5 is fully.',
  },
] as const
