import type { ErrorRequestHandler, Response } from 'express'

/**
 * Answers what no route has foreseen, in the contract's form. Express itself would show the caller a stack, and print the message past our log; messages
 * of a database quote what somebody entered.
 */
export const answerUnforeseen =
  (refuse: (res: Response, error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _req, res, _next) =>
    res.headersSent ? void res.destroy() : refuse(res, error)
