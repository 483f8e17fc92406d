import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { Answer } from '../access/gate/answer.ts'
import { confirmsCaller, runForCaller } from '../caller/confirm.ts'
import { asSelected } from './asSelected.ts'
import type { RequestContext } from './context.ts'

export type SplicedExecution = {
  run: (operation: Run) => Promise<ExecutionResult>
  gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway']
}

/**
 * Executes queries without completing them field by field: the gate's answers already have the reply's form and go into
 * it as text. Validation and introspection use the true schema; execution uses one whose root fields are leaves.
 * Mutations, and the rare document that asks for schema and data at once, run the ordinary way.
 */
export function splicedExecution(schema: GraphQLSchema): SplicedExecution {
  const leaves = withLeafRoots(schema)
  const run = ({ operation, ...args }: Run): Promise<ExecutionResult> => {
    const spliced = operation.operation === OperationTypeNode.QUERY && !asksForSchema(args.document)
    args.contextValue.spliced = spliced
    const confirms =
      spliced || (operation.operation === OperationTypeNode.MUTATION && confirmsCaller(schema, operation))
    return runForCaller(args.contextValue, confirms, () =>
      execute({ ...args, schema: spliced ? leaves : schema, fieldResolver }),
    )
  }
  return { run, gateway: gatewayOf(schema, run) }
}

type Run = {
  document: DocumentNode
  operation: OperationDefinitionNode
  operationName?: string | null | undefined
  variableValues: Record<string, unknown>
  contextValue: RequestContext
}

const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string | number, unknown>)[info.path.key]

function gatewayOf(
  schema: GraphQLSchema,
  run: (operation: Run) => Promise<ExecutionResult>,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(report) {
      report({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    async load() {
      return {
        async executor({ document, operation, operationName, request, context }) {
          const contextValue = context as RequestContext
          return (
            contextValue.executed ??
            run({ document, operation, operationName, variableValues: request.variables ?? {}, contextValue })
          )
        },
      }
    },
    stop: async () => undefined,
  }
}

const answerType = new GraphQLScalarType({ name: 'Answer', serialize: (answer) => answer })

function withLeafRoots(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries')
  const fields = Object.entries(query.getFields()).map(([name, field]) => {
    const resolve = field.resolve
    if (!resolve) throw new Error(`${name} has no resolver`)
    return [
      name,
      {
        ...query.toConfig().fields[name],
        type: isNonNullType(field.type) ? new GraphQLNonNull(answerType) : answerType,
        // The gate reads the selection against the true schema.
        resolve: async (source: unknown, args: unknown, context: unknown, info: Parameters<typeof resolve>[3]) => {
          const value: unknown = await resolve(source, args, context, {
            ...info,
            schema,
            parentType: query,
            returnType: field.type,
          })
          const { fragments, variableValues: variables } = info
          return asSelected({ schema, fragments, variables }, field.type, info.fieldNodes, value)
        },
      },
    ] as const
  })
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: query.name, fields: Object.fromEntries(fields) }) })
}

const introspecting = new WeakMap<DocumentNode, boolean>()

export function asksForSchema(document: DocumentNode): boolean {
  let known = introspecting.get(document)
  if (known === undefined) {
    known = false
    visit(document, {
      [Kind.FIELD](node) {
        if (node.name.value === '__schema' || node.name.value === '__type') known = true
      },
    })
    introspecting.set(document, known)
  }
  return known
}

export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result
  if (!data) return JSON.stringify(result)
  const fields = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${value instanceof Answer ? value.text : JSON.stringify(value)}`,
  )
  const others = Object.entries(rest).filter(([, value]) => value !== undefined)
  return `{${[...others.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`), `"data":{${fields.join(',')}}`].join(',')}}\n`
}
