import { ask } from '../data/ask'
import {
  DirectorateChoicesDocument,
  GroupChoicesDocument,
  IssueChoicesDocument,
  SectorChoicesDocument,
  TopicChoicesDocument,
} from '../generated/graphql'
import type { Choice, Choices } from '../pages/form/RecordPicker'

type Found = { edges: readonly { node: { id: string; name: string | null } }[] }

const named = (text: string) => ({ filter: text === '' ? null : { name: { contains: text } } })
const chosen = ({ edges }: Found): Choice[] => edges.map(({ node }) => ({ id: node.id, label: node.name ?? '' }))

export const sectorChoices: Choices = async (text, signal) =>
  chosen((await ask(SectorChoicesDocument, named(text), { signal })).sectors)
export const groupChoices: Choices = async (text, signal) =>
  chosen((await ask(GroupChoicesDocument, named(text), { signal })).groups)
export const issueChoices: Choices = async (text, signal) =>
  chosen((await ask(IssueChoicesDocument, named(text), { signal })).issues)
export const directorateChoices: Choices = async (text, signal) =>
  chosen((await ask(DirectorateChoicesDocument, named(text), { signal })).directorates)
export const topicChoices: Choices = async (text, signal) =>
  chosen((await ask(TopicChoicesDocument, named(text), { signal })).topics)
