import { useViewer } from '../access/ViewerContext'

/** Kinds of engagement by code; `inUse` are those that a new one may have, besides the one that it has. */
export function useKinds() {
  const { engagementKinds: kinds } = useViewer()
  return {
    nameOf: (code: string | null): string => kinds.find((kind) => kind.code === code)?.name ?? code ?? '',
    inUse: (has?: unknown) => kinds.filter(({ code, archivedAt }) => archivedAt === null || code === has),
  }
}
