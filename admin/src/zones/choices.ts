import { ask } from '../data/ask'
import { ZoneChoicesDocument, type ZoneKind } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** Zones of one kind, by a part of their name. */
export const zoneChoices =
  (kind: ZoneKind): Choices =>
  async (text, signal) => {
    const { zones } = await ask(
      ZoneChoicesDocument,
      { filter: { kind: { eq: kind }, ...(text === '' ? {} : { name: { contains: text } }) } },
      { signal },
    )
    return zones.edges.map(({ node }) => ({ id: node.id, label: node.name ?? '', detail: node.code ?? undefined }))
  }
