/** `code` is stable, for other systems; `name` is for people. */
export type Entry = { code: string; name: string; description?: string }
