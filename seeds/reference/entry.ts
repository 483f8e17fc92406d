/** One line of a reference list: a stable code that other systems use, and the name that people read. */
export type Entry = { code: string; name: string; description?: string }
