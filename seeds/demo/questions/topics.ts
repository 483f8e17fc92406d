import type { IssueCode } from '../../reference/issues.ts'

/** SPOCs of these directorates have demo accounts. */
export type Answering = 'CRIME' | 'ECONOMIC_CRIME' | 'COMMUNITY'

export type Topic = {
  /** Null: the asker did not know. */
  issue: IssueCode | null
  directorate: Answering
  subject: string
  body: string
  /** What the force asks back, if it does. */
  back: string
  answer: string
  note: string
}

/** The parts in brackets are drawn, so that questions are alike and not the same. */
export const PLACES = ['Cheapside', 'Leadenhall Street', 'Moorgate', 'Cornhill', 'Aldgate High Street', 'Ludgate Hill']

export const TOPICS: readonly Topic[] = [
  {
    issue: 'BURGLARY',
    directorate: 'CRIME',
    subject: 'Doors found open at night in [place]',
    body: 'Twice this month our guards found the rear doors in [place] open before dawn. Is anything like it known next door?',
    back: 'Which doors, and do the cameras cover them?',
    answer:
      'There was one attempt in the same street. Patrols pass by after midnight until the end of the month. Please keep the pictures for 31 days.',
    note: 'Same method as in the spring; the analyst compares the tool marks.',
  },
  {
    issue: 'CYCLE_THEFT',
    directorate: 'CRIME',
    subject: 'Cycle racks in [place]',
    body: 'Four staff have lost their bicycles from the racks in [place] since the summer. May we have somebody to mark frames?',
    back: 'How many would come to a marking day, and when?',
    answer: 'We come with the marking kit on the second Tuesday, 08:00 to 10:00. Nobody has to book.',
    note: 'Ask the cycle squad whether the racks are on their list.',
  },
  {
    issue: 'SHOP_THEFT',
    directorate: 'CRIME',
    subject: 'Shop thefts in [place]: whom to ring',
    body: 'The same two people come every Friday. Do we ring 101, or is there an officer for the shops in [place]?',
    back: 'Have you kept the pictures of the last two Fridays?',
    answer:
      'Ring 101 and say "retail, [place]". If anybody is threatened, always 999. The ward officer calls on you this week.',
    note: 'Both are known; see the restricted note of the directorate.',
  },
  {
    issue: 'DRUGS',
    directorate: 'CRIME',
    subject: 'Dealing behind the loading bay in [place]',
    body: 'Cars stop behind our loading bay in [place] for a minute or two, mostly after 21:00. Whom do we tell, and how?',
    back: 'Could you note two or three number plates, from inside and without any risk?',
    answer: 'Thank you. Officers know the place now and will not say when they come. Please go on writing down times.',
    note: 'No marked car there before the warrant.',
  },
  {
    issue: 'FRAUD',
    directorate: 'ECONOMIC_CRIME',
    subject: 'Letters in our name ask customers for payment',
    body: 'Customers have had letters with our letterhead and another account number. What do we tell them, and do we report each?',
    back: 'Could you send two of the letters, with the envelopes?',
    answer:
      'Tell them not to pay and to keep the envelope. Report the whole series once to Report Fraud, with the number of letters; we take it from there.',
    note: 'The account is at a bank that we have a joint agreement with.',
  },
  {
    issue: 'CYBER',
    directorate: 'ECONOMIC_CRIME',
    subject: 'Calls from a false help desk',
    body: 'Somebody rings our people as "the bank’s help desk" and wants codes. Is a warning planned?',
    back: 'From which numbers do they ring?',
    answer:
      'A warning goes to all sister banks this week. Until then: ring back by the number in your own directory, never by theirs.',
    note: 'Third bank with the same wording.',
  },
  {
    issue: 'COUNTERFEIT_GOODS',
    directorate: 'ECONOMIC_CRIME',
    subject: 'Counterfeit watches sold in [place]',
    body: 'A stall in [place] sells watches of one of our tenants, surely not real. Who looks after that?',
    back: 'On which days is the stall there?',
    answer: 'The intellectual property unit has it. They may ask your tenant for a statement on the marks.',
    note: 'Joint visit with trading standards is being arranged.',
  },
  {
    issue: 'FRAUD',
    directorate: 'ECONOMIC_CRIME',
    subject: 'Board briefing on payment diversion',
    body: 'Our board would like half an hour on payment diversion before the year ends. Do you do that?',
    back: 'How many people, and may it be by video?',
    answer: 'Gladly: 30 minutes, two officers, no charge. We propose the first or the third Wednesday.',
    note: 'Bring the slides of the last briefing, without the case in it.',
  },
  {
    issue: 'ANTI_SOCIAL_BEHAVIOUR',
    directorate: 'COMMUNITY',
    subject: 'Loud music in [place] on weekends',
    body: 'From Friday to Sunday people with loudspeakers stay in [place] until two in the morning. What can be done?',
    back: 'Is it the same group, or others each time?',
    answer:
      'The ward officers speak to them from this Friday on. If it goes on, please write down the times: they count for a notice.',
    note: 'Environmental health has a file too.',
  },
  {
    issue: 'BEGGING_ROUGH_SLEEPING',
    directorate: 'COMMUNITY',
    subject: 'Somebody sleeps in our entrance in [place]',
    body: 'A woman has slept in our entrance in [place] for a week. We do not want her driven away; who can help her?',
    back: 'At what time is she there, and does she speak English?',
    answer: 'The outreach team visits her tonight. You did right not to move her things.',
    note: 'Outreach knows her by name.',
  },
  {
    issue: null,
    directorate: 'COMMUNITY',
    subject: 'Road closed in [place]: until when?',
    body: 'Our deliveries cannot get through [place]. Nobody tells us how long it will last.',
    back: 'Which entrance do your deliveries use?',
    answer:
      'Until Thursday, 18:00. Deliveries may pass from the north between 06:00 and 07:30; say "beadle" at the barrier.',
    note: 'Traffic says it may be a day longer. Do not promise more.',
  },
  {
    issue: 'PROTEST',
    directorate: 'COMMUNITY',
    subject: 'March on Saturday: does it pass [place]?',
    body: 'We hear that Saturday’s march passes [place]. Do we open, and which door?',
    back: 'How many people do you expect on Saturday?',
    answer: 'It passes between 13:00 and 15:00. Open as usual and use the door away from the street in those hours.',
    note: 'The route was agreed on Monday and is not to be published yet.',
  },
]

export const THANKS = ['Thank you, that helps.', 'Many thanks, very quick.', 'Thanks. We shall tell the others.']

export const REMARKS = [
  'Quick and friendly.',
  'Clear answer, thank you.',
  'It took a while, but it helped.',
  'We had hoped for a date.',
  null,
  null,
  null,
]
