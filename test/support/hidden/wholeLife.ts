import type { Client } from '../api.ts'
import { pdf } from '../files/someFiles.ts'
import { uploaded } from '../files/uploads.ts'
import { actsOn, question, type QuestionSeen } from '../questions.ts'
import type { Stage } from './stage.ts'

/** What both sides do that both sides see, in its order. */
const STEPS = [
  'asked',
  'asked back',
  'told more',
  'answered',
  'thanked for',
  'answered again',
  'closed',
  'reopened',
  'withdrawn',
] as const
type StepName = (typeof STEPS)[number]
/** By the first of these there are posts and files of both sides, and an answer. */
export const LOOKED_AFTER: readonly StepName[] = ['answered', 'thanked for', 'closed', 'reopened']

/** Its first and last millisecond. */
export type Step = { name: string; from: number; to: number }

/** After each step. */
type Meanwhile = (step: StepName, asked: QuestionSeen, other: QuestionSeen) => Promise<void>

/** One question from asking to withdrawing, with files, and with another of the same asker beside it. */
export async function wholeLife(stage: Stage, asker: Client, meanwhile: Meanwhile): Promise<Step[]> {
  const { crime } = stage.people
  const other = await stage.asking.ask(asker, { subject: 'Benches in Old Jewry' })
  const file = async (by: Client) => [(await uploaded(stage.server, by, 'plan.pdf', pdf())).id]
  const act = async (by: Client, mutation: string, asked: QuestionSeen, input: Record<string, unknown>) =>
    actsOn(by, mutation, { id: asked.id, version: (await question(by, asked.id))?.version, ...input })
  const take = async ({ id }: QuestionSeen) =>
    actsOn(crime, 'takeQuestion', { id, version: (await question(crime, id))?.handling?.version })
  const acts: Readonly<Record<Exclude<StepName, 'asked'>, (asked: QuestionSeen) => Promise<unknown>>> = {
    'asked back': async (asked) => {
      await take(asked)
      await act(crime, 'askBack', asked, { body: 'Which of them?' })
    },
    'told more': async (asked) =>
      act(asker, 'replyToQuestion', asked, { body: 'The middle ones.', attachments: await file(asker) }),
    answered: async (asked) =>
      act(crime, 'answerQuestion', asked, { body: 'In March.', attachments: await file(crime) }),
    'thanked for': (asked) => act(asker, 'replyToQuestion', asked, { body: 'Thanks. At what time?' }),
    'answered again': (asked) => act(crime, 'answerQuestion', asked, { body: 'At noon.' }),
    closed: (asked) => act(asker, 'closeQuestion', asked, {}),
    reopened: (asked) => act(asker, 'reopenQuestion', asked, { body: 'It is April.' }),
    withdrawn: (asked) => act(asker, 'withdrawQuestion', asked, {}),
  }
  const steps: Step[] = []
  const timed = async <Done>(name: StepName, does: () => Promise<Done>): Promise<Done> => {
    const from = Date.now()
    const done = await does()
    steps.push({ name, from, to: Date.now() })
    return done
  }
  const asked = await timed('asked', async () => stage.asking.ask(asker, { attachments: await file(asker) }))
  await meanwhile('asked', asked, other)
  for (const name of STEPS) {
    if (name === 'asked') continue
    await timed(name, () => acts[name](asked))
    await meanwhile(name, asked, other)
  }
  return steps
}
