import { type ConstDirectiveNode, print } from 'graphql'

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined }

export const directiveOf = ({ directives = [] }: Annotated, name: string): ConstDirectiveNode | undefined =>
  directives.find((directive) => directive.name.value === name)

export function argumentOf({ name, arguments: given = [] }: ConstDirectiveNode, argument: string): string {
  const found = given.find((one) => one.name.value === argument)
  if (!found) throw new Error(`@${name.value} must say ${argument}`)
  return print(found.value)
}
