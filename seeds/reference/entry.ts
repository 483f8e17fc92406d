/** `code` is stable, for other systems; `name` is for people. `looksHidden`: of directorates only. */
export type Entry = { code: string; name: string; description?: string; looksHidden?: boolean }
