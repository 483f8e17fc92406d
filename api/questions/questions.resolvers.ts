import type { GraphQLResolveInfo } from 'graphql'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { confirming } from '../access/records/recordWrites.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { type ReadContext, readChanged, readOne } from '../access/records/recordReads.ts'
import type { WriteContext } from '../access/write/writing.ts'
import type { RoutingRuleDraft } from '../generated/resolvers.ts'
import { askQuestion } from './asking/askQuestion.ts'
import { closeQuestion, reopenQuestion, replyToQuestion, withdrawQuestion } from './asking/reply.ts'
import { earlierAnswers } from './earlier/earlierAnswers.ts'
import { answerQuestion, askBack, needNoAnswer } from './handling/answer.ts'
import { assignableTo } from './handling/assignableTo.ts'
import { changeUrgency } from './handling/changeUrgency.ts'
import { changeRoutes, takeQuestion } from './handling/handle.ts'
import { relateQuestions } from './handling/relate.ts'
import { noteOnQuestion } from './handling/note.ts'
import { heldMailResolvers } from './held/heldMail.resolvers.ts'
import { mailChoiceResolvers } from './mail/mailChoice.resolvers.ts'
import { questionMeasures } from './measures/questionMeasures.ts'
import { rateQuestion } from './rating/rateQuestion.ts'
import { previewRouting } from './routing/previewRouting.ts'
import { routingRuleHooks } from './routing/routingRuleHooks.ts'
import { fillTemplate } from './templates/fillTemplate.ts'

const LATEST_MONTH_FIRST = [{ field: 'month', direction: 'DESC' as const }]
const NEWEST_FIRST = [{ field: 'askedAt', direction: 'DESC' as const }]

const acts =
  <Input>(act: (context: WriteContext, input: Input) => Promise<{ id: string }>) =>
  (_source: unknown, { input }: { input: Input }, context: WriteContext) =>
    act(context, input)

export const questionsResolvers = mergeResolvers(
  recordOperations('RoutingRule', { one: 'routingRule', many: 'routingRules' }, routingRuleHooks),
  heldMailResolvers,
  mailChoiceResolvers,
  recordOperations('AnswerTemplate', { one: 'answerTemplate', many: 'answerTemplates' }),
  {
    Query: {
      previewRouting: (_source: unknown, { rule }: { rule: RoutingRuleDraft }, context: ReadContext) =>
        previewRouting(context, rule),
      assignableTo,
      question: readOne('Question'),
      questions: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
        list(gate, info, caller, 'Question', { ...args, sort: args.sort ?? NEWEST_FIRST }),
      earlierAnswers,
      fillTemplate,
      questionMeasures,
      questionRatings: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
        list(gate, info, caller, 'QuestionRating', { ...args, sort: LATEST_MONTH_FIRST }),
    },
    Mutation: {
      askQuestion: confirming(acts(askQuestion)),
      replyToQuestion: confirming(acts(replyToQuestion)),
      reopenQuestion: confirming(acts(reopenQuestion)),
      changeUrgency: acts(changeUrgency),
      closeQuestion: confirming(acts(closeQuestion)),
      rateQuestion: acts(rateQuestion),
      withdrawQuestion: confirming(acts(withdrawQuestion)),
      answerQuestion: confirming(acts(answerQuestion)),
      askBack: confirming(acts(askBack)),
      needNoAnswer: acts(needNoAnswer),
      takeQuestion: acts(takeQuestion),
      changeRoutes: acts(changeRoutes),
      relateQuestions: acts(relateQuestions),
      noteOnQuestion: acts(noteOnQuestion),
    },
    QuestionPayload: { question: readChanged('Question') },
  },
) as Record<string, Record<string, unknown>>
