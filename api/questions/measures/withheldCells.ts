/** Fewer than so many could be told apart by those who know one of them. */
export const LEAST = 5

/**
 * SQL of the cells that are left out of a table of `key`, `cell`, `block` and `unread`: `select key, cell`. A cell is a
 * group's questions of one quarter or month. It is left out where it has one to four rows that the caller counts without
 * being able to read them; then the next fewest of the same block are left out too, because the total of a block is to
 * be had by another grouping, and the one missing cell would be the difference.
 */
export const withheldCells = (counted: string): string => `
  select key, cell from (
    select key, cell, few,
      bool_or(few) over (partition by block) as any_few,
      row_number() over (partition by block, few, unread_rows > 0 order by unread_rows, key, cell) as place,
      unread_rows
    from (
      select key, cell, block, count(*) filter (where unread) as unread_rows,
        count(*) filter (where unread) between 1 and ${LEAST - 1} as few
      from ${counted} group by key, cell, block
    ) cells
  ) judged
  where few or (any_few and unread_rows >= ${LEAST} and place = 1)`
